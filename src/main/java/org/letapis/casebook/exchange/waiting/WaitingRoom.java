package org.letapis.casebook.exchange.waiting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.bundle.BundleBytes;
import org.letapis.bundle.VerifiedBundle;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.files.StoredFile;

/**
 * Keeps verified bundles whose beginning has not come yet. They lie, encrypted once more, among the
 * attached files, behind some random bytes, so that none is ever the same file as an attached one.
 */
public final class WaitingRoom {

  /** Most bundles that are kept. */
  public static final int MOST = 64;

  /** Most bytes of all of them together: 4 GiB. */
  public static final long MOST_BYTES = 4L << 30;

  private static final int SALT = 32;

  private final Ledger ledger;
  private final AttachedFiles files;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public WaitingRoom(Ledger ledger, AttachedFiles files, Clock clock) {
    this.ledger = ledger;
    this.files = files;
    this.clock = clock;
  }

  /** What a bundle goes on from and is not here; empty when it can be taken in. */
  public List<MissingPart> missing(VerifiedBundle bundle) {
    return missing(bundle.buildsOn().values());
  }

  /** What of some entries is not here. */
  public List<MissingPart> missing(Collection<ChainHead> bases) {
    List<MissingPart> missing = new ArrayList<>();
    Map<AuthorId, ChainHead> here = ledger.store().heads();
    for (ChainHead base : bases) {
      if (ledger.store().entry(base.id()).isEmpty()) {
        ChainHead ours = here.get(base.author());
        missing.add(MissingPart.of(base, ours == null ? 0 : ours.seq()));
      }
    }
    return missing;
  }

  /** All that are kept, the oldest first. */
  public List<WaitingBundle> all() {
    return ledger.locals().all(LocalKeys.WAITING).entrySet().stream()
        .map(line -> WaitingBundle.read(line.getKey(), line.getValue()))
        .sorted(Comparator.comparing(WaitingBundle::received).thenComparing(WaitingBundle::bundle))
        .toList();
  }

  /** Those that can be taken in now. */
  public List<WaitingBundle> ready() {
    return all().stream()
        .filter(w -> !w.evidence())
        .filter(w -> w.missing().stream().allMatch(p -> ledger.store().entry(p.id()).isPresent()))
        .toList();
  }

  /**
   * Keeps a bundle; one that is kept already is kept once.
   *
   * @param evidence whether it is never to be taken in
   * @throws Problem exchange.waiting-full when there is no room; files' problems
   */
  public WaitingBundle keep(
      BundleBytes bytes, VerifiedBundle bundle, List<MissingPart> missing, boolean evidence) {
    List<WaitingBundle> all = all();
    Optional<WaitingBundle> known =
        all.stream().filter(w -> w.bundle().equals(bundle.digest())).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    long kept = all.stream().mapToLong(WaitingBundle::bytes).sum();
    try (InputStream in = new SequenceInputStream(salt(), bytes.open())) {
      long length = bytes.length();
      if (all.size() >= MOST || kept + length > MOST_BYTES) {
        throw new Problem(CasebookProblem.WAITING_FULL, all.size());
      }
      StoredFile stored = files.add(in, length + SALT);
      WaitingBundle waiting =
          new WaitingBundle(
              bundle.digest(),
              bundle.signer().authorId(),
              bundle.created(),
              clock.instant().truncatedTo(ChronoUnit.SECONDS),
              stored.digest(),
              length,
              bundle.entryCount(),
              evidence,
              missing);
      put(new LocalLine(LocalKeys.WAITING + bundle.digest(), waiting.toJson()));
      return waiting;
    } catch (IOException e) {
      throw new Problem(e, BundleProblem.UNREADABLE);
    }
  }

  private InputStream salt() {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return new ByteArrayInputStream(salt);
  }

  /** The bundle as it came. */
  public BundleBytes bytes(WaitingBundle waiting) {
    return new BundleBytes() {
      @Override
      public InputStream open() throws IOException {
        InputStream in = files.read(waiting.file());
        in.skipNBytes(SALT);
        return in;
      }

      @Override
      public long length() {
        return waiting.bytes();
      }
    };
  }

  /** Keeps a bundle no longer: it was taken in, or is not wanted. */
  public void release(Digest bundle) {
    Optional<WaitingBundle> waiting =
        all().stream().filter(w -> w.bundle().equals(bundle)).findFirst();
    if (waiting.isPresent()) {
      put(LocalLine.removing(LocalKeys.WAITING + bundle));
      files.remove(waiting.get().file());
    }
  }

  private void put(LocalLine line) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), line));
  }
}
