package org.letapis.casebook.repair.source;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.letapis.casebook.ledger.Progress;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.files.FileCopies;
import org.letapis.journal.JournalReader;
import org.letapis.vault.KeyRing;
import org.letapis.vault.RoomKey;
import org.letapis.vault.VaultFolder;

/** A copy of this casebook's folder, as somebody made it by hand; damaged or not. */
final class FolderSource implements EntrySource {

  private final VaultFolder folder;
  private final KeyRing keys;

  FolderSource(Path folder, KeyRing keys) {
    this.folder = new VaultFolder(folder);
    this.keys = keys;
  }

  @Override
  public String name() {
    return String.valueOf(folder.root().getFileName());
  }

  @Override
  public boolean isCopy() {
    return true;
  }

  @Override
  public void read(Set<Digest> wanted, Sink sink, Progress progress) {
    try (Secret key = keys.roomKey(RoomKey.JOURNAL)) {
      var ignored =
          JournalReader.read(
              JournalReader.in(folder.journal()),
              key,
              true,
              new JournalLines(sink, () -> progress.at(0, 0)));
    } catch (IOException unreadable) {
      throw new Problem(unreadable, RepairProblem.SOURCE_UNREADABLE, name());
    }
    try (FileCopies copies =
        new FileCopies(keys.roomKey(RoomKey.FILES), keys.roomKey(RoomKey.FILES_NAME))) {
      for (Digest digest : wanted) {
        String stored = copies.name(digest);
        Path file = folder.files().resolve(stored.substring(0, 2)).resolve(stored);
        if (Files.isRegularFile(file)) {
          offer(copies, file, digest, sink);
        }
      }
    }
  }

  private static void offer(FileCopies copies, Path file, Digest digest, Sink sink) {
    String stored = file.getFileName().toString();
    try (SeekableByteChannel content =
        copies.open(FileChannel.open(file, StandardOpenOption.READ), stored)) {
      sink.file(digest, Channels.newInputStream(content));
    } catch (IOException | Problem damagedThereToo) {
      // Not found here, then.
    }
  }
}
