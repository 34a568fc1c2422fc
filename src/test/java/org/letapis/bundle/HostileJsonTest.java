package org.letapis.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.letapis.bundle.problem.BundleProblem.CARD_MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.CARD_SIGNATURE_WRONG;
import static org.letapis.bundle.problem.BundleProblem.MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.MEMBER_NOT_ALLOWED;
import static org.letapis.bundle.problem.BundleProblem.SIGNATURE_WRONG;
import static org.letapis.bundle.problem.BundleProblem.TOO_LARGE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.bundle.Sample.Person;
import org.letapis.bundle.bag.Members;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.problem.Problem;

/** Bundles rightly sealed and signed around JSON that plays tricks. */
class HostileJsonTest {

  private static Person documenter;
  private static Person coordinator;
  private static List<Entry> chain;
  private static byte[] bundle;

  @TempDir Path folder;
  private Refusal refusal;

  @BeforeAll
  static void write() throws IOException {
    documenter = Person.named("Documenter");
    coordinator = Person.named("Coordinator");
    chain = Sample.chain(documenter.id(), 5, 1);
    bundle =
        Sample.write(
            Sample.draft(documenter, chain.subList(0, 4), Sample.photo()),
            documenter,
            Encryption.CLASSIC,
            coordinator);
  }

  @BeforeEach
  void refusal() {
    refusal = new Refusal(folder);
  }

  @TestFactory
  Stream<DynamicTest> theDescriptionHasOneSpelling() {
    Map<String, UnaryOperator<String>> tricks = new TreeMap<>();
    tricks.put("duplicate key", t -> t.replaceFirst("\\{", "{\"format\":\"letapis-bundle\","));
    tricks.put("unknown member", t -> t.replaceFirst("\\{", "{\"a\":1,"));
    tricks.put("missing member", t -> t.replaceFirst("\"seen\":\\[\\],", ""));
    tricks.put("space", t -> t.replaceFirst(",", ", "));
    tricks.put("line end", t -> t + "\n");
    tricks.put("second value", t -> t + "{}");
    tricks.put("byte order mark", t -> "\uFEFF" + t);
    tricks.put("fraction", t -> t.replace("\"version\":1}", "\"version\":1.0}"));
    tricks.put("exponent", t -> t.replace("\"version\":1}", "\"version\":1e0}"));
    tricks.put(
        "long number", t -> t.replace("\"version\":1}", "\"version\":" + "1".repeat(999) + "}"));
    tricks.put("version 0", t -> t.replace("\"version\":1}", "\"version\":0}"));
    tricks.put("text for number", t -> t.replace("\"version\":1}", "\"version\":\"1\"}"));
    tricks.put("another format", t -> t.replace("letapis-bundle\"", "another-bundle\""));
    tricks.put("not an object", t -> "[" + t + "]");
    tricks.put("deep", t -> "[".repeat(50_000));
    tricks.put("nothing", t -> "");
    tricks.put("null", t -> "null");
    tricks.put("escaped", t -> t.replaceFirst("format", "f\\\\u006frmat"));
    tricks.put("lone surrogate", t -> t.replaceFirst("\"consent\":\"", "\"consent\":\"\\\\ud800"));
    tricks.put(
        "long consent",
        t -> t.replaceFirst("\"consent\":\"", "\"consent\":\"" + "x".repeat(9_000)));
    tricks.put(
        "no such day",
        t ->
            t.replace(
                "\"created\":\"2026-01-05\",\"entries", "\"created\":\"2026-02-30\",\"entries"));
    tricks.put("another id", t -> t.replaceFirst("\"id\":\"[0-9a-f]", "\"id\":\"x"));
    tricks.put("fewer entries", t -> t.replaceFirst("\"count\":4", "\"count\":3"));
    tricks.put("more entries", t -> t.replaceFirst("\"count\":4", "\"count\":5"));
    tricks.put("negative size", t -> t.replaceFirst("\"size\":", "\"size\":-"));
    tricks.put("repeated file", t -> t.replaceFirst("\"files\":\\[(.*?)\\]", "\"files\":[$1,$1]"));
    tricks.put(
        "repeated recipient",
        t -> t.replaceFirst("\"recipients\":\\[(.*?)\\]", "\"recipients\":[$1,$1]"));
    return tricks.entrySet().stream()
        .map(
            trick ->
                DynamicTest.dynamicTest(
                    trick.getKey(),
                    () -> {
                      Forgery forgery = forgery();
                      String before = forgery.text(Members.BUNDLE);
                      forgery.edit(Members.BUNDLE, trick.getValue()).resealedAsIs(documenter);
                      assertThat(forgery.text(Members.BUNDLE)).isNotEqualTo(before);
                      assertThat(refusal.of(forgery.encrypted(coordinator), coordinator).code())
                          .isEqualTo(MALFORMED);
                    }));
  }

  @TestFactory
  Stream<DynamicTest> anEntryHasOneSpelling() {
    Map<String, UnaryOperator<String>> tricks = new TreeMap<>();
    tricks.put("duplicate key", t -> t.replaceFirst("\\{", "{\"seq\":1,"));
    tricks.put("unknown member", t -> t.replaceFirst("\\{", "{\"a\":1,"));
    tricks.put("space", t -> t.replaceFirst(",", ", "));
    tricks.put("carriage returns", t -> t.replace("\n", "\r\n"));
    tricks.put("empty line", t -> "\n" + t);
    tricks.put("empty line at the end", t -> t + "\n");
    tricks.put("no line end", String::strip);
    tricks.put("byte order mark", t -> "\uFEFF" + t);
    tricks.put("fraction", t -> t.replaceFirst("\"seq\":1}", "\"seq\":1.0}"));
    tricks.put("deep", t -> "[".repeat(10_000) + "\n");
    tricks.put("null", t -> "null\n");
    tricks.put("number", t -> "1\n");
    tricks.put("control character", t -> t.replaceFirst("Алеся", "\u0000"));
    tricks.put("field not committed", t -> t.replaceFirst("Алеся", "Аліса"));
    return tricks.entrySet().stream()
        .map(
            trick ->
                DynamicTest.dynamicTest(
                    trick.getKey(),
                    () -> {
                      Forgery forgery = forgery().edit(Members.ENTRIES, trick.getValue());
                      Problem problem =
                          refusal.of(
                              forgery.resealed(documenter).encrypted(coordinator), coordinator);
                      assertThat(problem.code()).isEqualTo(MALFORMED);
                      assertThat(problem.details().getFirst())
                          .isIn(Members.ENTRIES, Members.BUNDLE);
                    }));
  }

  @Test
  void aProblemNamesTheLine() throws IOException {
    Forgery forgery =
        forgery().edit(Members.ENTRIES, t -> t.replaceFirst("\"seq\":3}", "\"seq\":3.0}"));

    Problem problem = refusal.of(forgery.resealed(documenter).encrypted(coordinator), coordinator);

    assertThat(problem.details()).containsExactly(Members.ENTRIES, 3L);
  }

  @Test
  void headsHaveOneSpelling() throws IOException {
    expect(forgery().edit(Members.HEADS, t -> t + " "), MALFORMED);
    expect(forgery().edit(Members.HEADS, t -> t.replaceFirst("\\{", "{\"a\":1,")), MALFORMED);
    expect(forgery().edit(Members.HEADS, t -> "{\"heads\":[]}"), MEMBER_NOT_ALLOWED);
    expect(forgery().edit(Members.HEADS, t -> t.replaceFirst("\\[(.*)\\]", "[$1,$1]")), MALFORMED);
    expect(
        forgery().edit(Members.HEADS, t -> t.replace("\"seq\":4", "\"seq\":5")), SIGNATURE_WRONG);
  }

  @Test
  void cardsInsideAreVerifiedToo() throws IOException {
    for (String member : List.of(Members.BUNDLE, Members.HEADS)) {
      expect(
          forgery().edit(member, t -> t.replace("Documenter", "Somebody")), CARD_SIGNATURE_WRONG);
      expect(
          forgery().edit(member, t -> t.replaceFirst("\"age1[a-z0-9]", "\"age1b")), CARD_MALFORMED);
    }
    String other = new String(coordinator.card().bytes(), UTF_8);
    String own = new String(documenter.card().bytes(), UTF_8);
    expect(forgery().edit(Members.BUNDLE, t -> t.replace(own, other)), SIGNATURE_WRONG);
    expect(forgery().edit(Members.HEADS, t -> t.replace(own, other)), MALFORMED);
  }

  @Test
  void limitsAreTheReaders() throws IOException {
    byte[] sealed = forgery().resealed(documenter).encrypted(coordinator);
    long length = 1L << 30;

    assertThat(refusal.of(sealed, coordinator, new Limits(length, 3, 9_999, 9, 9_999, 9)).code())
        .isEqualTo(TOO_LARGE);
    assertThat(refusal.of(sealed, coordinator, new Limits(length, 9, 99, 9, 9_999, 9)).code())
        .isEqualTo(TOO_LARGE);
    assertThat(refusal.of(sealed, coordinator, new Limits(length, 9, 9_999, 0, 9_999, 9)).code())
        .isEqualTo(MALFORMED);
    assertThat(refusal.of(sealed, coordinator, new Limits(length, 9, 9_999, 9, 9, 9)).code())
        .isEqualTo(TOO_LARGE);
    assertThat(refusal.of(sealed, coordinator, new Limits(length, 9, 9_999, 9, 9_999, 0)).code())
        .isEqualTo(MALFORMED);
  }

  @Test
  void noContentWhateverBringsAnythingButAProblemOrAnotherBundle() throws IOException {
    long seed = Seed.get();
    Random random = new Random(seed);
    for (int round = 0; round < 150; round++) {
      Forgery forgery = forgery();
      String name = forgery.names().get(6 + random.nextInt(forgery.names().size() - 6));
      byte[] content = forgery.get(name).clone();
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        content[random.nextInt(content.length)] = interesting(random);
      }
      if (Arrays.equals(content, forgery.get(name))) {
        continue;
      }
      byte[] sealed = forgery.set(name, content).resealedAsIs(documenter).encrypted(coordinator);
      try {
        refusal.of(sealed, coordinator);
      } catch (RuntimeException | AssertionError e) {
        // Signed anew, a change that still makes sense, as in the day, is simply another bundle.
        if (!Refusal.NOT_REFUSED.equals(e.getMessage())) {
          throw new AssertionError("seed " + seed + ", round " + round + ", " + name, e);
        }
      }
    }
  }

  private static byte interesting(Random random) {
    byte[] some = "{}[]\",:\\0919eE-.+ntf \n\r\0\u007f".getBytes(UTF_8);
    return random.nextBoolean() ? some[random.nextInt(some.length)] : (byte) random.nextInt();
  }

  private Forgery forgery() throws IOException {
    return Forgery.of(bundle, coordinator);
  }

  private void expect(Forgery forgery, Object code) throws IOException {
    byte[] sealed = forgery.resealed(documenter).encrypted(coordinator);
    assertThat(refusal.of(sealed, coordinator).code()).isEqualTo(code);
  }
}
