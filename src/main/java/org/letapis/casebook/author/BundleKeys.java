package org.letapis.casebook.author;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.letapis.bundle.BundleBytes;
import org.letapis.bundle.BundleReader;
import org.letapis.bundle.BundleSink;
import org.letapis.bundle.Limits;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.problem.Problem;

/** Opens bundles with the keys of now, or with former ones that the sender still knew. */
public final class BundleKeys {

  private BundleKeys() {}

  /**
   * Verifies a whole bundle; see {@link BundleReader#open}.
   *
   * @param goOn throws what the caller is to get when this is to stop
   * @throws Problem one of {@link BundleProblem}
   */
  public static VerifiedBundle open(Ledger ledger, Path file, Runnable goOn) {
    return open(ledger, BundleBytes.of(file), goOn);
  }

  /** The same of a bundle that need not be a file. */
  public static VerifiedBundle open(Ledger ledger, BundleBytes bytes, Runnable goOn) {
    return open(ledger, bytes, goOn, BundleSink.NONE);
  }

  /**
   * The same, handing over what it brings on the way.
   *
   * @param sink what it took is void when this throws
   */
  public static VerifiedBundle open(
      Ledger ledger, BundleBytes bytes, Runnable goOn, BundleSink sink) {
    @Nullable Problem refused = null;
    for (Identity reader : ledger.identities()) {
      try {
        return BundleReader.open(bytes, reader, Limits.standard(), goOn, sink);
      } catch (Problem problem) {
        if (!problem.is(BundleProblem.NOT_FOR_YOU)) {
          throw problem;
        }
        refused = refused == null ? problem : refused;
      }
    }
    throw refused == null ? new Problem(CasebookProblem.NO_IDENTITY) : refused;
  }
}
