package org.letapis.bundle;

import static org.letapis.bundle.problem.BundleProblem.DISK_FULL;
import static org.letapis.bundle.problem.BundleProblem.NOT_PERMITTED;
import static org.letapis.bundle.problem.BundleProblem.UNWRITABLE;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.content.BundleSummary;
import org.letapis.crypto.io.DurableFiles;
import org.letapis.crypto.io.IoFault;
import org.letapis.domain.problem.Problem;

/** Writes a bundle to a file that is either wholly there, on the disk, or not there at all. */
public final class BundleFiles {

  private BundleFiles() {}

  /**
   * Writes beside the target under another name, forces it to the disk, then renames. A failure
   * leaves what was at the target as it was, and nothing else.
   *
   * @throws Problem {@code bundle.disk-full}, {@code bundle.not-permitted}, {@code
   *     bundle.unwritable}, or what {@link BundleWriter#write} throws
   */
  public static BundleSummary write(
      Path target,
      BundleDraft draft,
      Identity signer,
      List<ContactCard> recipients,
      Encryption encryption,
      SecureRandom random) {
    try {
      return DurableFiles.whole(
          target,
          out -> new BundleWriter(random).write(draft, signer, recipients, encryption, out));
    } catch (IOException e) {
      throw problem(e, target);
    }
  }

  private static Problem problem(IOException e, Path target) {
    return switch (IoFault.of(e, target)) {
      case DISK_FULL -> new Problem(DISK_FULL);
      case NOT_PERMITTED -> new Problem(NOT_PERMITTED);
      case MISSING, OTHER -> new Problem(UNWRITABLE);
    };
  }
}
