package org.letapis.casebook.backup.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.format.Part;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.Blocks;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/** Puts a vault's files on a medium in blocks, as far as they are not there. */
final class Copier {

  private static final long MIB = 1 << 20;

  /** What the snapshot's own file and the file system's own needs may take. */
  private static final long MARGIN = 2 * MIB;

  private final Source source;
  private final Medium medium;
  private final Map<String, Part> known = new HashMap<>();
  private final BackupProgress progress;
  private long written;

  /**
   * @param previous the newest snapshot there: an attached file never changes, so one that it holds
   *     is not read again
   */
  Copier(Source source, Medium medium, Optional<Manifest> previous, BackupProgress progress) {
    this.source = source;
    this.medium = medium;
    this.progress = progress;
    previous.ifPresent(m -> m.parts().forEach(part -> known.put(part.path(), part)));
  }

  /** Bytes put on the medium so far. */
  long written() {
    return written;
  }

  /**
   * Copies everything; durable when this returns.
   *
   * @param anew blocks to write even where they seem to be there
   */
  List<Part> copy(Set<Digest> anew) throws IOException {
    List<Source.Piece> pieces = source.pieces();
    requireRoom(pieces);
    Blocks blocks = medium.blocks();
    long total = pieces.stream().mapToLong(Source.Piece::length).sum();
    long done = 0;
    List<Part> parts = new ArrayList<>();
    for (Source.Piece piece : pieces) {
      progress.goOn();
      Part before = unchanged(piece).orElse(null);
      if (before != null && before.blocks().stream().noneMatch(anew::contains)) {
        parts.add(before);
      } else {
        Part copied = copy(piece, blocks, anew, done, total);
        if (copied != null) {
          parts.add(copied);
        }
      }
      done += piece.length();
      progress.at(BackupProgress.Step.COPY, done, total);
    }
    blocks.settle();
    return parts;
  }

  /** An attached file that is on the medium already; the journal is always compared. */
  private Optional<Part> unchanged(Source.Piece piece) {
    return Optional.ofNullable(known.get(piece.path()))
        .filter(part -> !part.isSegment() && part.length() == piece.length());
  }

  private @org.jspecify.annotations.Nullable Part copy(
      Source.Piece piece, Blocks blocks, Set<Digest> anew, long done, long total)
      throws IOException {
    List<Digest> digests = new ArrayList<>();
    long length = 0;
    try (SeekableByteChannel bytes = source.open(piece)) {
      for (byte[] block = next(bytes); block.length > 0; block = next(bytes)) {
        progress.goOn();
        Digest digest = Digest.of(block);
        written += blocks.put(digest, block, anew.contains(digest));
        digests.add(digest);
        length += block.length;
        progress.at(BackupProgress.Step.COPY, done + length, total);
      }
    } catch (NoSuchFileException erased) {
      return null; // Between being listed and now; if an entry names it, that is found on reading.
    }
    return new Part(piece.path(), length, digests);
  }

  private static byte[] next(SeekableByteChannel bytes) throws IOException {
    ByteBuffer block =
        ByteBuffer.allocate(Math.clamp(bytes.size() - bytes.position(), 0, Blocks.LENGTH));
    while (block.hasRemaining() && bytes.read(block) >= 0) {}
    return block.hasRemaining() ? Arrays.copyOf(block.array(), block.position()) : block.array();
  }

  private void requireRoom(List<Source.Piece> pieces) {
    long needed = MARGIN;
    for (Source.Piece piece : pieces) {
      Part before = known.get(piece.path());
      if (before == null || before.length() > piece.length()) {
        needed += piece.length();
      } else if (before.isSegment()) {
        needed += piece.length() - before.length() / Blocks.LENGTH * Blocks.LENGTH;
      }
    }
    long room = medium.files().room(medium.root());
    if (room > 0 && room < needed) {
      throw new Problem(
          BackupProblem.TOO_LITTLE_SPACE, (needed + MIB - 1) / MIB, Math.max(0, room / MIB));
    }
  }
}
