package org.letapis.casebook.migration;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.crypto.Secret;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.journal.Damage;
import org.letapis.journal.JournalCut;
import org.letapis.journal.JournalReader;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/**
 * A copy of what steps may change, header and journal, encrypted as they lie there. It counts only
 * once it has been read back; attached files are never changed, and so not copied.
 */
final class SafeCopy {

  private final Vault vault;
  private final Ledger ledger;
  private final Runnable before;

  /**
   * @param before called before each write
   */
  SafeCopy(Vault vault, Ledger ledger, Runnable before) {
    this.vault = vault;
    this.ledger = ledger;
    this.before = before;
  }

  private Path folder(int number) {
    return vault.folder().backups().resolve(String.format(Locale.ROOT, "before-%04d", number));
  }

  /** Makes the copy, unless one from before an earlier attempt at the same step is there. */
  void make(int number) throws IOException {
    Path target = folder(number);
    if (Files.isDirectory(target)) {
      return;
    }
    Path temporary = DurableFiles.temporaryFor(target);
    removeAll(temporary);
    before.run();
    DurableFiles.makeFolder(vault.folder().backups());
    DurableFiles.makeFolder(temporary);
    Path journal = temporary.resolve("journal");
    DurableFiles.makeFolder(journal);
    before.run();
    DurableFiles.replace(temporary.resolve("vault.json"), vault.header());
    try (JournalCut cut = ledger.journal().cut()) {
      for (JournalCut.Piece piece : cut.pieces()) {
        before.run();
        copy(piece, journal.resolve(String.format(Locale.ROOT, "%06d.log", piece.number())));
      }
    }
    verify(temporary, journal);
    before.run();
    DurableFiles.moveInto(temporary, target);
  }

  private static void copy(JournalCut.Piece piece, Path target) throws IOException {
    try (FileChannel out = DurableFiles.createNew(target)) {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
      long from = 0;
      while (from < piece.length()) {
        buffer.clear().limit((int) Math.min(buffer.capacity(), piece.length() - from));
        int read = piece.bytes().read(buffer, from);
        if (read < 0) {
          throw new IOException("shorter than it was");
        }
        from += read;
        DurableFiles.writeFully(out, buffer.flip());
      }
      out.force(true);
    }
  }

  /** What is copied reads as what it was copied from does, damage and all. */
  private void verify(Path copy, Path journal) throws IOException {
    Set<Damage> here = new HashSet<>(ledger.journal().verify());
    long[] frames = {0, 0};
    ledger.journal().replay(org.letapis.domain.log.Position.START, (at, frame) -> frames[0]++);
    List<Damage> there;
    try (Secret key = vault.roomKey(RoomKey.JOURNAL)) {
      there = JournalReader.read(JournalReader.in(journal), key, false, (at, frame) -> frames[1]++);
    }
    if (!here.containsAll(there)
        || frames[0] != frames[1]
        || !vault.seals(Files.readAllBytes(copy.resolve("vault.json")))) {
      throw new IOException("the copy is not what it was made of");
    }
  }

  /** Removes copies from before earlier steps: one is kept. */
  void removeBefore(int number) throws IOException {
    Path backups = vault.folder().backups();
    if (!Files.isDirectory(backups)) {
      return;
    }
    List<Path> older;
    try (Stream<Path> all = Files.list(backups)) {
      older =
          all.filter(path -> path.getFileName().toString().matches("before-\\d{4}(\\.tmp)?"))
              .filter(path -> !path.equals(folder(number)))
              .toList();
    }
    for (Path path : older) {
      removeAll(path);
    }
  }

  private static void removeAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> walk = Files.walk(folder)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.deleteIfExists(path);
    }
  }
}
