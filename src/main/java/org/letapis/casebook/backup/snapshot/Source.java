package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.letapis.casebook.backup.format.Part;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.journal.JournalCut;
import org.letapis.journal.segment.SegmentSource;
import org.letapis.vault.KeyRing;
import org.letapis.vault.VaultFolder;

/**
 * What a snapshot is made from: an open vault at one instant.
 *
 * @param folder of the vault
 * @param header its header as it stands
 * @param keys of the vault
 * @param journal as it stood
 * @param heads of the chains by then, as the store knows them, to compare the copy with
 * @param time when that was
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Source(
    VaultFolder folder,
    byte[] header,
    KeyRing keys,
    JournalCut journal,
    Map<AuthorId, ChainHead> heads,
    Instant time) {

  /**
   * One file to copy.
   *
   * @param path below the vault's folder
   * @param length how many of its bytes
   */
  record Piece(String path, long length) {}

  /** All files: the journal's segments as far as they are acknowledged, then attached files. */
  List<Piece> pieces() throws IOException {
    List<Piece> pieces = new ArrayList<>();
    for (JournalCut.Piece piece : journal.pieces()) {
      pieces.add(new Piece(Part.segment(piece.number()), piece.length()));
    }
    if (Files.isDirectory(folder.files())) {
      // Listed after the journal was cut, and written before the entries that name them: every
      // file an entry in the cut names is there.
      try (Stream<Path> walk = Files.walk(folder.files(), 2)) {
        for (Path file : walk.sorted(Comparator.comparing(Path::toString)).toList()) {
          String path = "files/" + folder.files().relativize(file).toString().replace('\\', '/');
          if (Part.isStoredFile(path)) {
            add(path, file, pieces);
          }
        }
      }
    }
    return pieces;
  }

  private static void add(String path, Path file, List<Piece> pieces) throws IOException {
    try {
      pieces.add(new Piece(path, Files.size(file)));
    } catch (NoSuchFileException erased) {
      // Taken away in this instant.
    }
  }

  /** Opens the bytes of a file; the journal's are those of the instant. */
  SeekableByteChannel open(Piece piece) throws IOException {
    for (JournalCut.Piece segment : journal.pieces()) {
      if (piece.path().equals(Part.segment(segment.number()))) {
        return new CutChannel(segment);
      }
    }
    return FileChannel.open(folder.root().resolve(piece.path()), StandardOpenOption.READ);
  }

  /** The journal's segments, to be read where they are. */
  NavigableMap<Integer, SegmentSource> segments() {
    NavigableMap<Integer, SegmentSource> segments = new TreeMap<>();
    for (JournalCut.Piece piece : journal.pieces()) {
      segments.put(piece.number(), () -> new CutChannel(piece));
    }
    return segments;
  }
}
