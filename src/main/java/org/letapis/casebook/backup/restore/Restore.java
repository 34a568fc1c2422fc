package org.letapis.casebook.backup.restore;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.letapis.casebook.author.RestoredMark;
import org.letapis.casebook.backup.format.Manifest;
import org.letapis.casebook.backup.format.Part;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.BackupProgress;
import org.letapis.casebook.backup.medium.Blocks;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.VaultFolder;

/**
 * Puts a snapshot into a new folder. It grows beside under another name and has no header until
 * everything else is there and on disk, so that what is cut off is no casebook; the next attempt
 * removes it. A mark says that it is a copy: its first opening begins a new author.
 */
public final class Restore {

  private static final String GROWING = ".restoring";

  private final OpenedBackups backups;
  private final BackupProgress progress;

  public Restore(OpenedBackups backups, BackupProgress progress) {
    this.backups = backups;
    this.progress = progress;
  }

  /**
   * Restores.
   *
   * @param preview what was shown for this snapshot
   * @param beside whether it is wanted even though it is empty, foreign, holds less than there is,
   *     or cannot be read in parts
   * @param target a folder that is not there, or empty
   * @throws Problem the preview's refusal, TARGET_NOT_EMPTY, TARGET_IO, or what the medium fails of
   */
  public void into(int number, Preview preview, boolean beside, Path target) {
    if (!beside) {
      preview
          .refusal()
          .ifPresent(
              refusal -> {
                throw refusal;
              });
    }
    Manifest manifest = backups.manifest(number);
    Path place = target.toAbsolutePath().normalize();
    Path growing = place.resolveSibling(place.getFileName() + GROWING);
    try {
      requireFree(place);
      clear(growing);
      Files.createDirectories(requireNonNull(place.getParent(), "parent"));
      DurableFiles.makeFolder(growing);
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw new Problem(failed, BackupProblem.TARGET_IO);
    }
    copy(manifest, growing, beside);
    try {
      new RestoredMark(growing).leave();
      DurableFiles.replace(new VaultFolder(growing).header(), backups.header());
      Files.deleteIfExists(place);
      Files.move(growing, place, StandardCopyOption.ATOMIC_MOVE);
      DurableFiles.forceFolder(requireNonNull(place.getParent(), "parent"));
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw new Problem(failed, BackupProblem.TARGET_IO);
    }
  }

  private static void requireFree(Path place) throws IOException {
    if (place.getFileName() == null) {
      throw new Problem(BackupProblem.TARGET_NOT_EMPTY);
    }
    if (Files.exists(place)) {
      if (!Files.isDirectory(place)) {
        throw new Problem(BackupProblem.TARGET_NOT_EMPTY);
      }
      try (Stream<Path> inside = Files.list(place)) {
        if (inside.findAny().isPresent()) {
          throw new Problem(BackupProblem.TARGET_NOT_EMPTY);
        }
      }
    }
  }

  /** What an attempt that was cut off left; it has no header, or was never moved into place. */
  private static void clear(Path growing) throws IOException {
    if (!Files.exists(growing)) {
      return;
    }
    VaultFolder vault = new VaultFolder(growing);
    Path mark = growing.resolve("restored");
    Set<Path> ours =
        Set.of(
            vault.journal(),
            vault.files(),
            vault.header(),
            DurableFiles.temporaryFor(vault.header()),
            mark,
            DurableFiles.temporaryFor(mark));
    try (Stream<Path> inside = Files.list(growing)) {
      if (!inside.allMatch(ours::contains)) {
        throw new Problem(BackupProblem.TARGET_NOT_EMPTY);
      }
    }
    try (Stream<Path> walk = Files.walk(growing)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private void copy(Manifest manifest, Path growing, boolean beside) {
    Set<Path> folders = new LinkedHashSet<>();
    long total = manifest.bytes();
    long done = 0;
    for (Part part : manifest.parts()) {
      Path file = growing.resolve(part.path());
      try {
        Path folder = requireNonNull(file.getParent(), "parent");
        makeFolders(growing, folder);
        folders.add(folder);
        done = copy(part, file, beside, done, total);
      } catch (IOException | ReadOnlyFileSystemException failed) {
        throw new Problem(failed, BackupProblem.TARGET_IO);
      }
    }
    try {
      DurableFiles.makeFolder(new VaultFolder(growing).files());
      DurableFiles.makeFolder(new VaultFolder(growing).journal());
      for (Path folder : folders) {
        DurableFiles.forceFolder(folder);
      }
    } catch (IOException | ReadOnlyFileSystemException failed) {
      throw new Problem(failed, BackupProblem.TARGET_IO);
    }
  }

  private static void makeFolders(Path growing, Path folder) throws IOException {
    if (!folder.equals(growing)) {
      makeFolders(growing, requireNonNull(folder.getParent(), "parent"));
      DurableFiles.makeFolder(folder);
    }
  }

  private long copy(Part part, Path file, boolean beside, long before, long total)
      throws IOException {
    Blocks blocks = backups.medium().blocks();
    long done = before;
    try (FileChannel out = DurableFiles.createNew(file)) {
      for (int i = 0; i < part.blocks().size(); i++) {
        progress.goOn();
        Blocks.Found block = read(blocks, part, i);
        if (!block.isSound() && !beside) {
          throw new Problem(BackupProblem.INCOMPLETE, 1);
        }
        DurableFiles.writeFully(out, ByteBuffer.wrap(block.bytes()));
        done += block.bytes().length;
        progress.at(BackupProgress.Step.RESTORE, done, total);
      }
      out.force(true);
    }
    return done;
  }

  private Blocks.Found read(Blocks blocks, Part part, int index) {
    try {
      return blocks.read(part.blocks().get(index), part.blockLength(index));
    } catch (IOException failed) {
      throw BackupProblem.ofFault(failed, backups.medium().root());
    }
  }
}
