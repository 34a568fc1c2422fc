package org.letapis.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.letapis.vault.Samples.CHEAP;
import static org.letapis.vault.Samples.DAY;
import static org.letapis.vault.Samples.ID;
import static org.letapis.vault.Samples.assertProblem;
import static org.letapis.vault.Samples.passphrase;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.letapis.Seed;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Digests;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.slot.KeySlot;
import org.letapis.vault.slot.MasterKey;
import org.letapis.vault.slot.PassphraseSlot;
import org.letapis.vault.slot.SlotProblem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class HeaderCodecTest {
  private final SecureRandom random = new SecureRandom();
  private final MasterKey master = MasterKey.random(random);
  private final byte[] good = HeaderCodec.encode(header(CHEAP));

  @Test
  void readsBackTheBytesItWrote() {
    VaultHeader read = HeaderCodec.decode(good);
    assertThat(HeaderCodec.encode(read)).isEqualTo(good);
    assertThat(read.vaultId()).isEqualTo(ID);
    assertThat(read.created()).isEqualTo(DAY);
    assertThat(open(read, "a")).isInstanceOf(Unlocking.Opened.class);
  }

  /** A damaged header must not look like a forgotten passphrase. */
  @Test
  void aFlippedBitAnywhereIsDamageAndNeverAWrongPassphrase() {
    for (int bit = 0; bit < good.length * 8; bit++) {
      byte[] flipped = good.clone();
      flipped[bit / 8] ^= (byte) (1 << (bit % 8));
      Problem problem = catchThrowableOfType(Problem.class, () -> HeaderCodec.decode(flipped));
      assertThat(problem).as("bit %d", bit).isNotNull();
      assertThat(problem.code())
          .as("bit %d", bit)
          .isIn(VaultProblem.HEADER_DAMAGED, VaultProblem.NEWER_FORMAT);
    }
  }

  @Test
  void aHeaderCutOffAnywhereIsDamaged() {
    for (int length = 0; length < good.length; length++) {
      assertDamaged(Arrays.copyOf(good, length));
    }
    assertDamaged(Arrays.copyOf(good, good.length + 1));
  }

  @Test
  void noiseIsDamaged() {
    long seed = Seed.get();
    Random noise = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      byte[] bytes = new byte[noise.nextInt(200)];
      noise.nextBytes(bytes);
      Problem problem = catchThrowableOfType(Problem.class, () -> HeaderCodec.decode(bytes));
      assertThat(problem).as("seed %d", seed).isNotNull();
      assertThat(problem.code()).as("seed %d", seed).isEqualTo(VaultProblem.HEADER_DAMAGED);
    }
  }

  @Test
  void aNewerFormatIsSaidToBeNewer() {
    assertProblem(
        VaultProblem.NEWER_FORMAT, edited(json -> json.put("format", "letapis-vault-v2")));
    assertProblem(VaultProblem.NEWER_FORMAT, edited(json -> slot(json).put("kind", "shamir")));
  }

  @Test
  void whatOnlyLooksLikeAHeaderIsDamaged() {
    String text = new String(good, UTF_8);
    assertDamaged(text.replace("{\"checksum\"", "{ \"checksum\"").getBytes(UTF_8));
    assertDamaged(text.replace("{\"checksum\"", "{\"mac\":\"\",\"checksum\"").getBytes(UTF_8));
    assertDamaged("[]".getBytes(UTF_8));
    assertDamaged("[".repeat(100_000).getBytes(UTF_8));
    assertDamaged(new byte[HeaderCodec.MAX_BYTES + 1]);
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> json.put("extra", 1)));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> json.remove("created")));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> json.put("created", "2026-02-30")));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> json.put("vaultId", "1-1-1-1-1")));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> json.put("mac", "AAAA")));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> slot(json).put("extra", 1)));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> slot(json).put("wrapped", "!")));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> slots(json).removeAll()));
    assertProblem(
        VaultProblem.HEADER_DAMAGED, edited(json -> slots(json).add(slot(json).deepCopy())));
  }

  @Test
  void moreThanSixteenSlotsAreRefused() {
    assertProblem(
        VaultProblem.HEADER_DAMAGED,
        edited(
            json -> {
              for (int i = 0; i < VaultHeader.MAX_SLOTS; i++) {
                slots(json).add(slot(json).deepCopy().put("id", "s" + i));
              }
            }));
  }

  @Test
  void aCostBeyondTheBoundsIsRefusedBeforeItIsSpent() {
    for (String parameter : List.of("m", "t", "p")) {
      assertProblem(
          SlotProblem.TOO_COSTLY, edited(json -> kdf(json).put(parameter, 1_000_000_000)));
    }
    assertProblem(SlotProblem.TOO_COSTLY, edited(json -> kdf(json).put("m", 7)));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> kdf(json).put("t", -1)));
    assertProblem(VaultProblem.HEADER_DAMAGED, edited(json -> kdf(json).put("t", 1e300)));
  }

  @Test
  void manySlotsMayNotCostMoreThanTheTwoDearest() {
    assertProblem(SlotProblem.TOO_COSTLY, edited(json -> dearest(json, "second", "third")));
  }

  /** A passphrase has two slots of its cost, whatever was measured when it was set. */
  @Test
  void whatIsMadeAtTheGreatestCostIsReadAgain() {
    assertThat(HeaderCodec.decode(edit(json -> dearest(json, "second"))).slots()).hasSize(2);
  }

  @Test
  void whoeverEditsTheHeaderWithoutTheKeyIsFoundOut() {
    byte[] older = edit(json -> json.put("created", "2020-01-01"));
    assertProblem(VaultProblem.HEADER_ALTERED, () -> open(HeaderCodec.decode(older), "a"));
    var intruder = PassphraseSlot.wrap(master.secret(), passphrase("intruder"), CHEAP, random);
    byte[] added = edit(json -> slots(json).add(intruder.toJson()));
    assertProblem(VaultProblem.HEADER_ALTERED, () -> open(HeaderCodec.decode(added), "a"));
    assertThat(open(HeaderCodec.decode(added), "b")).isInstanceOf(Unlocking.Refused.class);
  }

  @Test
  void aSlotIsBoundToItsParameters() {
    byte[] renamed = edit(json -> slot(json).put("id", "0123456789abcdef"));
    assertThat(open(HeaderCodec.decode(renamed), "a")).isInstanceOf(Unlocking.Refused.class);
  }

  @Test
  void eachOfManySlotsOpens() {
    List<KeySlot> many =
        IntStream.range(0, VaultHeader.MAX_SLOTS)
            .mapToObj(i -> PassphraseSlot.wrap(master.secret(), passphrase("p" + i), CHEAP, random))
            .collect(Collectors.toList());
    byte[] bytes = HeaderCodec.encode(VaultHeader.seal(ID, DAY, many, master));
    for (int i = 0; i < VaultHeader.MAX_SLOTS; i++) {
      assertThat(open(HeaderCodec.decode(bytes), "p" + i)).isInstanceOf(Unlocking.Opened.class);
    }
  }

  /** The slot at the greatest cost, and more like it. */
  private static void dearest(ObjectNode json, String... more) {
    kdf(json).put("m", Argon2Cost.MAX_MEMORY_KIB).put("t", Argon2Cost.MAX_ITERATIONS);
    for (String id : more) {
      slots(json).add(slot(json).deepCopy().put("id", id));
    }
  }

  private static Unlocking.Outcome open(VaultHeader header, String phrase) {
    return Unlocking.open(header, new Opener.Passphrase(passphrase(phrase)));
  }

  private VaultHeader header(Argon2Cost cost) {
    var slot = PassphraseSlot.wrap(master.secret(), passphrase("a"), cost, random);
    return VaultHeader.seal(ID, DAY, List.of(slot), master);
  }

  private static void assertDamaged(byte[] bytes) {
    assertProblem(VaultProblem.HEADER_DAMAGED, () -> HeaderCodec.decode(bytes));
  }

  private ThrowingCallable edited(Consumer<ObjectNode> edit) {
    return () -> HeaderCodec.decode(edit(edit));
  }

  /** The good header, edited by somebody who knows the format and mends the checksum. */
  private byte[] edit(Consumer<ObjectNode> edit) {
    try {
      ObjectNode json = (ObjectNode) StrictJson.parse(good);
      json.remove("checksum");
      edit.accept(json);
      return withChecksum(json);
    } catch (MalformedJson impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static byte[] withChecksum(ObjectNode json) {
    try {
      json.put("checksum", Digests.hex(Digests.sha256(CanonicalJson.bytes(json))));
      return CanonicalJson.bytes(json);
    } catch (IllegalArgumentException noCanonicalForm) {
      return json.toString().getBytes(UTF_8);
    }
  }

  private static ArrayNode slots(ObjectNode json) {
    return (ArrayNode) json.get("slots");
  }

  private static ObjectNode slot(ObjectNode json) {
    return (ObjectNode) slots(json).get(0);
  }

  private static ObjectNode kdf(ObjectNode json) {
    return (ObjectNode) slot(json).get("kdf");
  }
}
