package org.letapis.vault.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.Seed;
import org.letapis.crypto.Digests;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;

/** Words as BIP-39 makes them, read as people type them. */
class RecoveryWordsTest {

  /** The reference vectors of BIP-39 with 128, 192 and 256 bits. */
  @TestFactory
  Stream<DynamicTest> theVectorsOfBip39() throws Exception {
    try (InputStream in = getClass().getResourceAsStream("bip39-vectors.tsv")) {
      List<String[]> vectors =
          new String(in.readAllBytes(), StandardCharsets.US_ASCII)
              .lines()
              .map(line -> line.split("\t"))
              .toList();
      assertThat(vectors).hasSizeGreaterThanOrEqualTo(16);
      return vectors.stream()
          .map(vector -> DynamicTest.dynamicTest(vector[0], () -> check(vector[0], vector[1])));
    }
  }

  private static void check(String hex, String words) {
    byte[] entropy = HexFormat.of().parseHex(hex);
    int[] numbers = Bip39.numbers(entropy);
    assertThat(
            Arrays.stream(numbers).mapToObj(WordList.all()::get).collect(Collectors.joining(" ")))
        .isEqualTo(words);
    assertThat(Bip39.entropy(numbers)).isEqualTo(entropy);
    if (entropy.length == 32) {
      try (RecoveryWords read = RecoveryWords.ofTyped(words.toCharArray())) {
        assertThat(read.key()).isEqualTo(Secret.copyOf(entropy));
        assertThat(String.join(" ", read.words())).isEqualTo(words);
      }
    }
  }

  @Test
  void theListIsThePublishedOne() throws Exception {
    try (InputStream in = WordList.class.getResourceAsStream("english.txt")) {
      assertThat(Digests.hex(Digests.sha256(in.readAllBytes())))
          .isEqualTo("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    }
    assertThat(WordList.all()).hasSize(2048).isSorted();
    assertThat(WordList.all().stream().map(w -> w.substring(0, Math.min(4, w.length()))).distinct())
        .hasSize(2048);
  }

  @Test
  void whatIsWrittenDownIsReadBack() {
    HashSet<List<String>> seen = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      try (RecoveryWords words = RecoveryWords.random()) {
        assertThat(words.words()).hasSize(RecoveryWords.COUNT);
        assertThat(seen.add(words.words())).isTrue();
        try (RecoveryWords read = typed(String.join(" ", words.words()))) {
          assertThat(read).isEqualTo(words);
        }
      }
    }
  }

  @Test
  void caseSpacesNumbersAndBeginningsDoNotMatter() {
    Random random = new Random(Seed.get());
    for (int i = 0; i < 100; i++) {
      try (RecoveryWords words = RecoveryWords.random();
          RecoveryWords read = typed(careless(words.words(), random))) {
        assertThat(read).isEqualTo(words);
      }
    }
  }

  private static String careless(List<String> words, Random random) {
    StringBuilder text = new StringBuilder("  ");
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      word = word.substring(0, word.length() - random.nextInt(Math.max(1, word.length() - 3)));
      text.append(random.nextBoolean() ? (i + 1) + ". " : "\t")
          .append(random.nextBoolean() ? word.toUpperCase(Locale.ROOT) : word)
          .append(random.nextBoolean() ? ",\r\n" : "   ");
    }
    return text.toString();
  }

  @Test
  void aWordThatIsNotInTheListIsToldByItsNumber() {
    List<String> words = words();
    for (int i = 0; i < words.size(); i++) {
      List<String> wrong = new ArrayList<>(words);
      wrong.set(i, i % 2 == 0 ? "letapis" : "zo");
      Problem problem = refusal(String.join(" ", wrong));
      assertThat(problem.code()).isEqualTo(WordsProblem.UNKNOWN);
      assertThat(problem.details()).containsExactly(i + 1);
    }
  }

  @Test
  void anotherWordOrAnotherOrderIsNoticed() {
    List<String> words = words();
    int noticed = 0;
    for (int i = 0; i < words.size(); i++) {
      List<String> wrong = new ArrayList<>(words);
      wrong.set(i, WordList.all().get((WordList.find(wrong.get(i)).orElseThrow() + 1) % 2048));
      if (isChecksum(wrong)) {
        noticed++;
      }
    }
    // Eight bits: one wrong word in 256 goes unnoticed here, and opens nothing.
    assertThat(noticed).isGreaterThanOrEqualTo(22);
  }

  private static boolean isChecksum(List<String> words) {
    try (RecoveryWords read = typed(String.join(" ", words))) {
      return read == null;
    } catch (Problem problem) {
      return problem.is(WordsProblem.CHECKSUM);
    }
  }

  @Test
  void tooFewAndTooManyAreCounted() {
    String words = String.join(" ", words());
    assertThat(refusal("").details()).containsExactly(0, 24);
    assertThat(refusal(words + " zoo").details()).containsExactly(25, 24);
    assertThat(refusal(words.substring(words.indexOf(' '))).details()).containsExactly(23, 24);
    assertThat(refusal("zoo ".repeat(2_000)).code()).isEqualTo(WordsProblem.COUNT);
  }

  @Test
  void aBeginningIsCompleted() {
    assertThat(WordList.completing("aban", 9)).containsExactly("abandon");
    assertThat(WordList.completing(" ACT ", 9))
        .containsExactly("act", "action", "actor", "actress", "actual");
    assertThat(WordList.completing("", 3)).containsExactly("abandon", "ability", "able");
    assertThat(WordList.completing("летапіс", 3)).isEmpty();
    assertThat(WordList.find("act")).hasValue(WordList.all().indexOf("act"));
    assertThat(WordList.find("acti")).hasValue(WordList.all().indexOf("action"));
    assertThat(WordList.find("aba")).isEmpty();
    assertThat(WordList.find("")).isEmpty();
  }

  @Test
  void nothingOfThemIsPrinted() {
    try (RecoveryWords words = RecoveryWords.random()) {
      assertThat(words.toString()).isEqualTo("RecoveryWords[24]");
      assertThat(words.key().toString()).isEqualTo("Secret[32 bytes]");
    }
  }

  private static List<String> words() {
    byte[] entropy = new byte[32];
    new Random(Seed.get()).nextBytes(entropy);
    return Arrays.stream(Bip39.numbers(entropy)).mapToObj(WordList.all()::get).toList();
  }

  private static RecoveryWords typed(String text) {
    return RecoveryWords.ofTyped(text.toCharArray());
  }

  private static Problem refusal(String text) {
    Problem problem = catchThrowableOfType(Problem.class, () -> typed(text));
    assertThat(problem).isNotNull();
    return problem;
  }
}
