package org.letapis.casebook.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.letapis.casebook.backup.format.SnapshotFile;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.casebook.backup.medium.Medium;
import org.letapis.casebook.backup.medium.MediumFiles;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.Vault;

/** Finds the folder of a casebook's backups in the place its owner chose. */
final class Places {

  private final Vault vault;
  private final MediumFiles files;

  Places(Vault vault, MediumFiles files) {
    this.vault = vault;
    this.files = files;
  }

  /** The folder inside the casebook's own: better than nothing, and no more than that. */
  Path own() {
    return vault.folder().backups();
  }

  /**
   * The medium in a place, there or not.
   *
   * @throws Problem MEDIUM_MISSING or INSIDE_CASEBOOK
   */
  Medium in(Path place) {
    Path chosen = place.toAbsolutePath().normalize();
    Path root = vault.folder().root().toAbsolutePath().normalize();
    boolean own = chosen.startsWith(own().toAbsolutePath().normalize());
    if (real(chosen).startsWith(real(root)) && !own) {
      throw new Problem(BackupProblem.INSIDE_CASEBOOK);
    }
    String name = SnapshotFile.folderName(vault);
    boolean isItself = chosen.getFileName() != null && chosen.getFileName().toString().equals(name);
    if (!isItself && !own && !files.isFolder(chosen)) {
      throw new Problem(BackupProblem.MEDIUM_MISSING);
    }
    return new Medium(files, isItself ? chosen : chosen.resolve(name));
  }

  /** Makes the folder inside the casebook if that is the place. */
  void prepare(Medium medium) throws IOException {
    if (medium.root().startsWith(own().toAbsolutePath().normalize())) {
      files.makeFolder(own().toAbsolutePath().normalize());
    }
    medium.prepare();
  }

  private static Path real(Path path) {
    try {
      return Files.exists(path) ? path.toRealPath() : path;
    } catch (IOException unknown) {
      return path;
    }
  }
}
