package org.letapis.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.passphrase;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Digests;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.share.ShareProblem;
import org.letapis.vault.slot.PassphraseSlot;
import org.letapis.vault.slot.SlotProblem;
import org.letapis.vault.words.RecoveryWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A header with every kind of slot, changed in every place, by accident and by design. */
class HeaderTamperTest {
  private static final Set<ProblemCode> ON_READING =
      Set.of(VaultProblem.HEADER_DAMAGED, VaultProblem.NEWER_FORMAT, SlotProblem.TOO_COSTLY);
  private static final Set<ProblemCode> ON_OPENING =
      Set.of(
          VaultProblem.HEADER_ALTERED,
          ShareProblem.OTHER_SET,
          ShareProblem.NOT_THE_ONE_MADE,
          ShareProblem.TOO_FEW,
          VaultProblem.NO_SHARES);

  @TempDir Path temp;
  private final List<Opener> openers = new ArrayList<>();
  private Path root;
  private byte[] good;

  @BeforeEach
  void makeAVaultWithEverySlot() throws Exception {
    root = temp.resolve("casebook");
    RecoveryWords words = RecoveryWords.random();
    try (Vault vault = Vault.create(root, passphrase("open"), CHEAP)) {
      vault.keys().setRecoveryWords(words);
      List<OpenedShare> shares = new ArrayList<>();
      try (NewShares made =
          vault.keys().newShares(2, List.of(passphrase("a"), passphrase("b")), CHEAP)) {
        vault.keys().setShares(made);
        shares.add(Vault.openShare(root, made.texts().get(0), passphrase("a")));
        shares.add(Vault.openShare(root, made.texts().get(1), passphrase("b")));
      }
      vault.keys().setErasePassphrase(passphrase("open"), passphrase("burn"));
      openers.add(new Opener.Passphrase(passphrase("open")));
      openers.add(new Opener.Words(words));
      openers.add(new Opener.Shares(shares));
    }
    good = Files.readAllBytes(root.resolve("vault.json"));
    for (Opener opener : openers) {
      assertThat(outcome(HeaderCodec.decode(good), opener)).isInstanceOf(Unlocking.Opened.class);
    }
  }

  @Test
  void anyByteChangedByAccidentIsDamageAndNeverAWrongPassphrase() {
    Random random = new Random(Seed.get());
    for (int at = 0; at < good.length; at++) {
      assertRefusedOnReading(flipped(at, 1 + random.nextInt(255)), at);
    }
    for (int i = 0; i < 3_000; i++) {
      assertRefusedOnReading(flipped(random.nextInt(good.length), 1 << random.nextInt(8)), i);
    }
  }

  /** Whoever knows the format mends the checksum; without the key nothing changed opens. */
  @Test
  void anyByteChangedByDesignOpensNothing() {
    Random random = new Random(Seed.get());
    int read = 0;
    for (int at = 0; at < good.length; at++) {
      Optional<VaultHeader> header = mended(flipped(at, alike(good[at], random)));
      // A change of the checksum alone is undone by mending it.
      if (header.isPresent() && !Arrays.equals(HeaderCodec.encode(header.get()), good)) {
        read++;
        assertBounded(header.get());
        for (Opener opener : openers) {
          assertThat(outcome(header.get(), opener))
              .as("byte %d", at)
              .isNotInstanceOf(Unlocking.Opened.class);
        }
      }
    }
    assertThat(read).isGreaterThan(good.length / 4);
  }

  /** Every slot and every member of one left out, doubled, or put in another's place. */
  @Test
  void slotsMovedAboutOpenNothing() throws Exception {
    ObjectNode json = (ObjectNode) StrictJson.parse(good);
    int slots = json.get("slots").size();
    for (int i = 0; i < slots; i++) {
      for (int j = 0; j < slots; j++) {
        ObjectNode edited = json.deepCopy();
        var array = (ArrayNode) edited.get("slots");
        var moved = array.remove(i);
        if (i != j) {
          array.insert(j, moved);
        }
        VaultHeader header = HeaderCodec.decode(withChecksum(edited));
        for (Opener opener : openers) {
          assertThat(outcome(header, opener)).isNotInstanceOf(Unlocking.Opened.class);
        }
      }
    }
  }

  /** What the whole program says and leaves, for a few hundred of the changes. */
  @Test
  void theVaultItselfSaysWhatIsWrongAndChangesNothing() throws Exception {
    Random random = new Random(Seed.get());
    for (int i = 0; i < 300; i++) {
      byte[] bad = flipped(random.nextInt(good.length), 1 << random.nextInt(8));
      Files.write(root.resolve("vault.json"), bad);
      Files.deleteIfExists(root.resolve("vault.json.old"));
      Opener opener = openers.get(i % openers.size());
      try (Vault vault = Vault.open(root, opener)) {
        throw new AssertionError("opened " + vault.id());
      } catch (Problem problem) {
        assertThat(problem.code()).isIn(ON_READING);
      }
      assertThat(root.resolve("vault.json")).hasBinaryContent(bad);
    }
    Files.write(root.resolve("vault.json"), good);
    Vault.open(root, passphrase("open")).close();
  }

  /** Also when it is never told wrong: so a kill in the middle does not undo the count. */
  @Test
  void aTryIsCountedBeforeItIsMade() throws Exception {
    ObjectNode json = (ObjectNode) StrictJson.parse(good);
    Files.write(root.resolve("vault.json"), withChecksum(json.put("created", "2020-01-01")));
    for (int tries = 1; tries <= 3; tries++) {
      try (Vault vault = Vault.open(root, passphrase("open"))) {
        throw new AssertionError("opened " + vault.id());
      } catch (Problem problem) {
        assertThat(problem.code()).isEqualTo(VaultProblem.HEADER_ALTERED);
      }
      assertThat(root.resolve("attempts")).content().contains("\"failed\":" + tries);
    }
  }

  private static Unlocking.Outcome outcome(VaultHeader header, Opener opener) {
    try {
      return Unlocking.open(header, opener);
    } catch (Problem problem) {
      assertThat(problem.code()).isIn(ON_OPENING);
      return new Unlocking.Refused();
    }
  }

  private static void assertBounded(VaultHeader header) {
    long work =
        header.slots(PassphraseSlot.class).stream().mapToLong(slot -> slot.cost().work()).sum();
    assertThat(work)
        .isLessThanOrEqualTo((long) Argon2Cost.MAX_MEMORY_KIB * Argon2Cost.MAX_ITERATIONS);
  }

  private static void assertRefusedOnReading(byte[] bytes, int at) {
    try {
      HeaderCodec.decode(bytes);
    } catch (Problem problem) {
      assertThat(problem.code()).as("byte %d", at).isIn(ON_READING);
      return;
    }
    throw new AssertionError("read with byte " + at + " changed");
  }

  private byte[] flipped(int at, int mask) {
    byte[] bytes = good.clone();
    bytes[at] ^= (byte) mask;
    return bytes;
  }

  /** What makes another digit of a digit and another letter of a letter, so that more is read. */
  private static int alike(byte old, Random random) {
    String family =
        Character.isDigit(old) ? "0123456789" : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnop";
    char other = family.charAt(random.nextInt(family.length()));
    return other == old ? 1 : old ^ other;
  }

  /** The header with its checksum mended; empty where it cannot be read even so. */
  private static Optional<VaultHeader> mended(byte[] bytes) {
    try {
      return StrictJson.parse(bytes) instanceof ObjectNode json
          ? Optional.of(HeaderCodec.decode(withChecksum(json)))
          : Optional.empty();
    } catch (MalformedJson | IllegalArgumentException unreadable) {
      return Optional.empty();
    } catch (Problem problem) {
      assertThat(problem.code()).isIn(ON_READING);
      return Optional.empty();
    }
  }

  private static byte[] withChecksum(ObjectNode json) {
    json.remove("checksum");
    json.put("checksum", Digests.hex(Digests.sha256(CanonicalJson.bytes(json))));
    return CanonicalJson.text(json).getBytes(UTF_8);
  }
}
