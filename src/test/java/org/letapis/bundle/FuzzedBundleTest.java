package org.letapis.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.bundle.Sample.Kept;
import org.letapis.bundle.Sample.Person;
import org.letapis.casebook.hostile.Mutation;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryCodec;
import org.letapis.domain.problem.Problem;

/**
 * Mutated bundles are refused with a problem or read as what their signer wrote; nothing else comes
 * of them. {@code -Dletapis.fuzzed-bundles=100000} for a long run, best with a small heap.
 */
class FuzzedBundleTest {

  private static final int CASES = Integer.getInteger("letapis.fuzzed-bundles", 400);

  /** What one bundle may take at most, on however slow a machine. */
  private static final Duration MOST = Duration.ofSeconds(60);

  private static Person signer;
  private static Person other;
  private static Person reader;
  private static List<ChainLink> links;
  private static byte[] bundle;
  private static byte[] plain;
  private static Forgery whole;

  /** Where a mutation is made. */
  private enum Depth {
    /** The encrypted file. */
    FILE,
    /** The tar, whose seal breaks by it. */
    TAR,
    /** Headers of the tar, which no signature covers. */
    HEADERS,
    /** Members, sealed and signed again by the signer. */
    SEALED
  }

  @BeforeAll
  static void write() throws IOException {
    signer = Person.named("Signer");
    other = Person.named("Other");
    reader = Person.named("Reader");
    List<Entry> mine = Sample.chain(signer.id(), 6, 1);
    List<Entry> theirs = Sample.chain(other.id(), 4, 2);
    links = new ArrayList<>(mine);
    links.addAll(theirs);
    links.sort(Comparator.comparing(ChainLink::author).thenComparing(ChainLink::seq));
    BundleDraft draft =
        new BundleDraft(
            signer.card(),
            Sample.DAY,
            "",
            List.of(),
            List.of(),
            List.of(signer.head(mine), other.head(theirs)),
            links,
            List.of(Sample.photo()));
    bundle = Sample.write(draft, signer, Encryption.CLASSIC, reader);
    plain = Forgery.decrypt(bundle, reader);
    whole = Forgery.of(bundle, reader);
  }

  @Test
  void unchangedItIsRead() throws IOException {
    Kept kept = new Kept();
    pass(plain, kept);
    pass(whole.copy().resealed(signer).plain(), new Kept());
    openAll(bundle, new Kept());
    assertThat(lines(kept.entries)).isEqualTo(lines(links));
  }

  @Test
  void whateverIsDoneToABundleItIsRefusedOrReadAsItWasWritten() {
    long seed = Seed.get();
    Map<String, Integer> told = new TreeMap<>();
    for (int i = 0; i < CASES; i++) {
      long one = seed * 1_000_003 + i;
      Assertions.assertTimeoutPreemptively(
          MOST, () -> told.merge(outcome(one), 1, Integer::sum), () -> "case " + one);
    }
    System.out.println("fuzzed bundles " + CASES + ": " + told);
    assertThat(told.getOrDefault(Depth.SEALED + " whole", 0)).isLessThan(CASES / 2);
  }

  private static String outcome(long seed) throws IOException {
    Random random = new Random(new SplittableRandom(seed).nextLong());
    Depth depth = Depth.values()[random.nextInt(Depth.values().length)];
    Kept kept = new Kept();
    try {
      read(depth, random, kept);
    } catch (Problem refused) {
      return depth + " " + refused.code().code();
    } catch (RuntimeException | IOException | Error crash) {
      throw new AssertionError("case " + seed + " at " + depth, crash);
    }
    // Nothing that is believed may differ from what its authors signed.
    if (depth != Depth.SEALED) {
      assertThat(lines(kept.entries)).as("case " + seed).isEqualTo(lines(links));
    } else {
      assertThat(links).as("case " + seed).containsAll(whole(kept.entries));
    }
    return depth + " whole";
  }

  private static List<ChainLink> whole(List<ChainLink> entries) {
    return entries.stream().filter(e -> e instanceof Entry entry && entry.withheld() == 0).toList();
  }

  private static byte[] lines(List<ChainLink> entries) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    entries.forEach(entry -> lines.writeBytes(EntryCodec.line(entry)));
    return lines.toByteArray();
  }

  private static void read(Depth depth, Random random, Kept kept) throws IOException {
    BundleMutation mutation = new BundleMutation(random);
    switch (depth) {
      case FILE -> openAll(Mutation.any(random).of(bundle, random), kept);
      case TAR -> pass(mutation.bytes(plain), kept);
      case HEADERS -> pass(mutation.header(plain), kept);
      case SEALED -> {
        Forgery forgery = whole.copy();
        for (int n = random.nextInt(3); n >= 0; n--) {
          mutation.member(forgery);
        }
        pass(resealed(forgery, random), kept);
      }
    }
  }

  /** As far as it can be sealed again: a member that is gone may be needed for it. */
  private static byte[] resealed(Forgery forgery, Random random) throws IOException {
    try {
      return (random.nextBoolean() ? forgery.resealed(signer) : forgery.resealedAsIs(signer))
          .plain();
    } catch (NullPointerException gone) {
      return forgery.plain();
    }
  }

  private static void pass(byte[] inside, Kept kept) throws IOException {
    new BagPass(new ByteArrayInputStream(inside), reader.id(), Limits.standard(), kept).run();
  }

  private static void openAll(byte[] file, Kept kept) {
    BundleBytes bytes =
        new BundleBytes() {
          @Override
          public InputStream open() {
            return new BufferedInputStream(new ByteArrayInputStream(file));
          }

          @Override
          public long length() {
            return file.length;
          }
        };
    BundleReader.open(bytes, reader.identity(), Limits.standard(), () -> {}).deliver(kept);
  }
}
