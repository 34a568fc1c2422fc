package org.letapis.casebook.backup.medium;

import java.nio.file.Path;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with backups. */
public enum BackupProblem implements ProblemCode {
  /** No folder for backups was chosen. */
  NOT_SET("backup.not-set"),
  /** The folder is not there: most often the stick is not plugged in. */
  MEDIUM_MISSING("backup.medium-missing"),
  /** The folder lies inside the casebook, where only its own place for backups may be used. */
  INSIDE_CASEBOOK("backup.inside-casebook"),
  /** Another process works on these backups. */
  IN_USE("backup.in-use"),
  READ_ONLY("backup.read-only"),
  DISK_FULL("backup.disk-full"),
  /** {0} MiB needed, {1} MiB there. */
  TOO_LITTLE_SPACE("backup.too-little-space"),
  /** The medium failed, or was pulled out. */
  IO("backup.io"),
  CANCELLED("backup.cancelled"),
  /** What was written could not be read back as it was. {0} how many blocks. */
  NOT_READ_BACK("backup.not-read-back"),
  /** No backup lies in the folder. */
  NONE_FOUND("backup.none-found"),
  /** {0} number of the snapshot. */
  NO_SUCH_SNAPSHOT("backup.no-such-snapshot"),
  /** The snapshot's own file was altered or torn. {0} its number. */
  SNAPSHOT_DAMAGED("backup.snapshot-damaged"),
  /** {0} the format. */
  NEWER_FORMAT("backup.newer-format"),
  /** It is the backup of another casebook. */
  FOREIGN("backup.foreign"),
  /** It holds nothing that anybody wrote. */
  EMPTY("backup.empty"),
  /** It holds less than the casebook that is there. {0} how many entries fewer. */
  SHRUNKEN("backup.shrunken"),
  /** Parts of it cannot be read. {0} how many findings. */
  INCOMPLETE("backup.incomplete"),
  /** The folder to restore into holds something. */
  TARGET_NOT_EMPTY("backup.target-not-empty"),
  /** The disk to restore to cannot be written to. */
  TARGET_IO("backup.target-unwritable");

  private final String code;

  BackupProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The problem for a failure of the medium. Its own text is dropped: it names paths. */
  public static Problem ofFault(Exception failure, Path where) {
    return new Problem(
        failure,
        switch (IoFault.of(failure, where)) {
          case DISK_FULL -> DISK_FULL;
          case NOT_PERMITTED -> READ_ONLY;
          case MISSING -> MEDIUM_MISSING;
          case OTHER -> IO;
        });
  }
}
