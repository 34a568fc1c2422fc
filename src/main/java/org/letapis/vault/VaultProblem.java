package org.letapis.vault;

import java.nio.file.Path;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with a vault. */
public enum VaultProblem implements ProblemCode {
  /** No key slot opens with this passphrase. */
  WRONG_PASSPHRASE("vault.wrong-passphrase"),
  /** A new passphrase must not be empty. */
  EMPTY_PASSPHRASE("vault.empty-passphrase"),
  /** vault.json is torn or gone, and there is no older one. */
  HEADER_DAMAGED("vault.header-damaged"),
  /** The same, but an older header is there, which this passphrase does not open. */
  HEADER_DAMAGED_OLDER_KEPT("vault.header-damaged-older-kept"),
  /** The passphrase is right and the header was changed by somebody who does not know it. */
  HEADER_ALTERED("vault.header-altered"),
  /** {0}: the version found. */
  NEWER_FORMAT("vault.newer-format"),
  /** {0}: MiB of memory that unlocking would need. */
  TOO_COSTLY("vault.too-costly"),
  ALREADY_OPEN("vault.already-open"),
  NOT_A_VAULT("vault.not-a-vault"),
  FOLDER_NOT_EMPTY("vault.folder-not-empty"),
  READ_ONLY("vault.read-only"),
  DISK_FULL("vault.disk-full"),
  IO("vault.io");

  private final String code;

  VaultProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** The problem for a failed read or write. The failure's own text is dropped: it names paths. */
  static Problem ofFault(Exception failure, Path where) {
    return new Problem(
        switch (IoFault.of(failure, where)) {
          case DISK_FULL -> DISK_FULL;
          case NOT_PERMITTED -> READ_ONLY;
          case MISSING, OTHER -> IO;
        });
  }
}
