package org.letapis.bundle;

import static org.letapis.bundle.problem.BundleProblem.SOURCE_CHANGED;
import static org.letapis.bundle.problem.BundleProblem.SOURCE_UNREADABLE;
import static org.letapis.bundle.problem.BundleProblem.TOO_MANY_RECIPIENTS;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.letapis.bundle.age.AgeOutput;
import org.letapis.bundle.age.AgeRecipient;
import org.letapis.bundle.bag.BagWriter;
import org.letapis.bundle.bag.Members;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.content.BundleSummary;
import org.letapis.bundle.pipe.WriteBehind;
import org.letapis.crypto.Digests;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;

/** Writes bundles, version 1, as a stream: memory does not grow with what is in them. */
public final class BundleWriter {

  /** Most recipients of one bundle. */
  public static final int MAX_RECIPIENTS = AgeOutput.MAX_RECIPIENTS;

  private static final int BUFFER = 64 << 10;

  private final SecureRandom random;

  public BundleWriter(SecureRandom random) {
    this.random = random;
  }

  /**
   * Writes a bundle. What a failure leaves in {@code out} is no whole age file and is refused by
   * every reader.
   *
   * @param signer whose card the draft has
   * @param recipients 1 to {@link #MAX_RECIPIENTS}; add the signer's own card to be able to open it
   *     again
   * @throws Problem when the draft does not hold together, or a file cannot be read or changed
   *     between the passes
   * @throws IOException when {@code out} cannot be written
   */
  public BundleSummary write(
      BundleDraft draft,
      Identity signer,
      List<ContactCard> recipients,
      Encryption encryption,
      OutputStream out)
      throws IOException {
    if (!draft.signer().authorId().equals(signer.authorId()) || recipients.isEmpty()) {
      throw new IllegalArgumentException("no recipient, or a card of somebody else");
    }
    if (recipients.size() > MAX_RECIPIENTS) {
      throw new Problem(TOO_MANY_RECIPIENTS, MAX_RECIPIENTS);
    }
    UUID id = randomId();
    BagPlan plan = new BagPlan(draft, signer, recipients, id);
    List<AgeRecipient> keys = encryption.recipients(recipients);
    long length;
    try (AgeOutput age = AgeOutput.open(out, keys, random);
        // Reading and digests on one thread, cipher and disk on another.
        WriteBehind behind = new WriteBehind(age)) {
      length = writeBag(draft, plan, behind);
      behind.finish();
      age.finish();
    }
    return new BundleSummary(
        id,
        Digest.of(plan.tagManifest()),
        keys.getFirst().kind(),
        plan.entryCount(),
        draft.files().size(),
        length);
  }

  private static long writeBag(BundleDraft draft, BagPlan plan, OutputStream out)
      throws IOException {
    BagWriter bag = new BagWriter(out);
    for (Map.Entry<String, byte[]> member : plan.tags().entrySet()) {
      bag.member(member.getKey(), member.getValue());
    }
    for (Map.Entry<String, byte[]> member : plan.payload().entrySet()) {
      bag.member(member.getKey(), member.getValue());
    }
    write(
        bag,
        new Promised(Members.ENTRIES, plan.entryBytes(), Digests.sha512(), plan.entrySha512()),
        to -> {
          OutputStream lines = new BufferedOutputStream(to, BUFFER);
          draft.entries().writeTo(lines);
          lines.flush();
        });
    for (BundleFile file : draft.files()) {
      write(bag, promised(file), to -> copy(file, to));
    }
    return bag.finish();
  }

  /** Keeps a failure to read apart from one to write, which is told as an IOException. */
  private static void copy(BundleFile file, OutputStream to) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = open(file)) {
      for (int n = read(in, buffer, file); n >= 0; n = read(in, buffer, file)) {
        to.write(buffer, 0, n);
      }
    }
  }

  private static InputStream open(BundleFile file) {
    try {
      return file.source().open();
    } catch (IOException e) {
      throw new Problem(e, SOURCE_UNREADABLE, Members.file(file.sha256()));
    }
  }

  private static int read(InputStream in, byte[] buffer, BundleFile file) {
    try {
      return in.read(buffer);
    } catch (IOException e) {
      throw new Problem(e, SOURCE_UNREADABLE, Members.file(file.sha256()));
    }
  }

  /**
   * The first pass found both digests of the same bytes, so that the one a file is known by, which
   * takes half the time, shows as well that it is still what is signed.
   */
  private static Promised promised(BundleFile file) {
    return new Promised(
        Members.file(file.sha256()), file.size(), Digests.sha256(), file.sha256().bytes());
  }

  /** Writes a member, which must still be what the first pass saw: its digest is signed already. */
  private static void write(BagWriter bag, Promised promised, BagWriter.Content content)
      throws IOException {
    bag.member(
        promised.name(),
        promised.size(),
        to -> {
          Metered metered = new Metered(to, promised);
          content.writeTo(metered);
          metered.expectWhole();
        });
  }

  /**
   * What a member must be.
   *
   * @param size in bytes
   * @param digest fresh
   * @param expected what it must come to
   */
  private record Promised(String name, long size, MessageDigest digest, byte[] expected) {}

  /** Counts and digests what passes, and stops what is longer than was said. */
  private static final class Metered extends OutputStream {
    private final OutputStream out;
    private final Promised promised;
    private long left;

    Metered(OutputStream out, Promised promised) {
      this.out = out;
      this.promised = promised;
      this.left = promised.size();
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      if (length > left) {
        throw new Problem(SOURCE_CHANGED, promised.name());
      }
      left -= length;
      promised.digest().update(bytes, offset, length);
      out.write(bytes, offset, length);
    }

    void expectWhole() {
      if (left != 0 || !MessageDigest.isEqual(promised.digest().digest(), promised.expected())) {
        throw new Problem(SOURCE_CHANGED, promised.name());
      }
    }
  }

  /** A version 4 UUID (RFC 9562): of version 7 the time would be read off. */
  private UUID randomId() {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    long low = (random.nextLong() & ~(3L << 62)) | (1L << 63);
    return new UUID(high, low);
  }
}
