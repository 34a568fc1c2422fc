package org.letapis.vault;

import java.nio.file.Path;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;

/** What can go wrong with a vault. */
public enum VaultProblem implements ProblemCode {
  /** No key slot opens with this passphrase. */
  WRONG_PASSPHRASE("vault.wrong-passphrase"),
  /** These words are whole, and not the ones of this vault. */
  WRONG_WORDS("vault.wrong-words"),
  /** There is no slot for words. */
  NO_WORDS("vault.no-words"),
  /** There is no slot for shares. */
  NO_SHARES("vault.no-shares"),
  /** {0}: seconds to wait before the next try. */
  WAIT("vault.wait"),
  /** The erase passphrase and the passphrase must not be one. */
  SAME_AS_ERASE("vault.same-as-erase"),
  /** A passphrase can be set anew without the old one only after opening with something else. */
  PASSPHRASE_NEEDED("vault.passphrase-needed"),
  /** The last real way in must stay. */
  LAST_SLOT("vault.last-slot"),
  /** There is no slot of that id. */
  NO_SUCH_SLOT("vault.no-such-slot"),
  /** vault.json is torn or gone, and there is no older one. */
  HEADER_DAMAGED("vault.header-damaged"),
  /** The same, but an older header is there, which this passphrase does not open. */
  HEADER_DAMAGED_OLDER_KEPT("vault.header-damaged-older-kept"),
  /** The passphrase is right and the header was changed by somebody who does not know it. */
  HEADER_ALTERED("vault.header-altered"),
  /** {0}: the version found. */
  NEWER_FORMAT("vault.newer-format"),
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
