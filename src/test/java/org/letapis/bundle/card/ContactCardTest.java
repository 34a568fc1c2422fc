package org.letapis.bundle.card;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.letapis.bundle.problem.BundleProblem.CARD_MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.CARD_NEWER_FORMAT;
import static org.letapis.bundle.problem.BundleProblem.CARD_SIGNATURE_WRONG;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.Seed;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.problem.ProblemCode;

class ContactCardTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
  private static final Identity IDENTITY = Identity.generate(new SecureRandom());
  private static final ContactCard CARD = IDENTITY.card("Алеся Прыдуманая", DAY);

  @Test
  void aCardIsReadAsItWasWritten() {
    ContactCard read = ContactCard.parse(CARD.bytes());

    assertThat(read).isEqualTo(CARD);
    assertThat(read.displayName()).isEqualTo("Алеся Прыдуманая");
    assertThat(read.created()).isEqualTo(DAY);
    assertThat(read.keys()).isEqualTo(IDENTITY.publicKeys());
    assertThat(read.authorId()).isEqualTo(IDENTITY.authorId());
    assertThat(CARD.bytes().length).isLessThan(12_000);
  }

  @Test
  void aLineEndAfterItIsForgiven() {
    assertThat(ContactCard.parse((new String(CARD.bytes(), UTF_8) + "\n").getBytes(UTF_8)))
        .isEqualTo(CARD);
  }

  @Test
  void anAuthorIsTheKeysWhateverTheName() {
    ContactCard renamed = IDENTITY.card("Somebody", DAY.plusDays(1));

    assertThat(renamed.authorId()).isEqualTo(CARD.authorId());
    assertThat(CARD.authorId().fingerprint())
        .isEqualTo(Digest.of(CARD.keys().toJson().toString().getBytes(UTF_8)));
  }

  @TestFactory
  Stream<DynamicTest> anythingElseIsRefused() {
    Map<String, UnaryOperator<String>> tricks = new TreeMap<>();
    tricks.put("empty", t -> "");
    tricks.put("no JSON", t -> "Dear friend,");
    tricks.put("another format", t -> t.replace("letapis-card", "letapis-cart"));
    tricks.put("version 0", t -> t.replace("\"version\":1}", "\"version\":0}"));
    tricks.put("duplicate key", t -> t.replaceFirst("\\{", "{\"name\":\"x\","));
    tricks.put("unknown member", t -> t.replaceFirst("\\{", "{\"a\":\"x\","));
    tricks.put("unknown key", t -> t.replaceFirst("\"keys\":\\{", "\"keys\":{\"a\":\"x\","));
    tricks.put("space", t -> t.replaceFirst(",", ", "));
    tricks.put("two line ends", t -> t + "\n\n");
    tricks.put("no such day", t -> t.replace("2026-01-05", "2026-13-05"));
    tricks.put("empty name", t -> t.replace("Алеся Прыдуманая", ""));
    tricks.put("long name", t -> t.replace("Алеся Прыдуманая", "ы".repeat(81)));
    tricks.put("name that turns around", t -> t.replace("Алеся", "\u202eАлеся"));
    tricks.put("too long", t -> t.replace("\"name\":\"", "\"name\":\"" + "x".repeat(40_000)));
    tricks.put("half a key", t -> t.replaceFirst("\"mlDsa65\":\"....", "\"mlDsa65\":\""));
    tricks.put("age key", t -> t.replaceFirst("\"age1pq1.", "\"age1pq1b"));
    tricks.put("list", t -> "[" + t + "]");
    return tricks.entrySet().stream()
        .map(
            trick ->
                DynamicTest.dynamicTest(
                    trick.getKey(),
                    () -> assertThat(refusal(edited(trick.getValue()))).isEqualTo(CARD_MALFORMED)));
  }

  @Test
  void noNameOrDayCanBeChangedWithoutTheKeys() {
    assertThat(refusal(edited(t -> t.replace("Алеся", "Аліса")))).isEqualTo(CARD_SIGNATURE_WRONG);
    assertThat(refusal(edited(t -> t.replace("2026-01-05", "2026-01-06"))))
        .isEqualTo(CARD_SIGNATURE_WRONG);
  }

  @Test
  void bothSignaturesMustBeRight() {
    String other = new String(IDENTITY.card("Other", DAY).bytes(), UTF_8);
    String ssh = between(other, "\"signatures\":{\"ed25519\":\"", "\"");
    String own = between(new String(CARD.bytes(), UTF_8), "\"signatures\":{\"ed25519\":\"", "\"");

    assertThat(refusal(edited(t -> t.replace(own, ssh)))).isEqualTo(CARD_SIGNATURE_WRONG);
  }

  @Test
  void theHybridKeyCannotBeTakenAwayUnnoticed() {
    assertThat(refusal(edited(t -> t.replaceFirst("\"agePq\":\"[^\"]*\",", ""))))
        .isEqualTo(CARD_SIGNATURE_WRONG);
  }

  @Test
  void aNewerVersionIsCalledThat() {
    assertThat(refusal(edited(t -> t.replace("\"version\":1}", "\"version\":2}"))))
        .isEqualTo(CARD_NEWER_FORMAT);
  }

  @Test
  void noByteWhateverBringsAnythingButAProblem() {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = CARD.bytes();
      int at = random.nextInt(bytes.length);
      bytes[at] ^= (byte) (1 + random.nextInt(255));
      assertThat(refusal(bytes)).as("seed %d, at %d", seed, at).isInstanceOf(BundleProblem.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "a\u200bb", "\u202e", "a\u2028b"})
  void aNameIsSomethingThatCanBeSeen(String name) {
    assertThatThrownBy(() -> IDENTITY.card(name, DAY)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aNameIsStoredInOneForm() {
    assertThat(DisplayName.of("  и\u0306ўн 🕯 ")).isEqualTo("йўн 🕯");
    assertThat(DisplayName.of("ы".repeat(80))).hasSize(80);
  }

  private static byte[] edited(UnaryOperator<String> edit) {
    String before = new String(CARD.bytes(), UTF_8);
    String after = edit.apply(before);
    assertThat(after).isNotEqualTo(before);
    return after.getBytes(UTF_8);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }

  private static ProblemCode refusal(byte[] card) {
    try {
      ContactCard.parse(card);
    } catch (Problem problem) {
      return problem.code();
    }
    throw new AssertionError("it was not refused");
  }
}
