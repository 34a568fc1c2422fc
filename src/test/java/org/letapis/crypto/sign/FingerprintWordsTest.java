package org.letapis.crypto.sign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.crypto.Digests;

class FingerprintWordsTest {
  private static final Map<String, String> LETTERS =
      Map.of("be", "[абвгдеёжзійклмнопрстуўфхцчшыьэюя]+", "ru", "[а-я]+", "en", "[a-z]+");

  @ParameterizedTest
  @ValueSource(strings = {"be", "ru", "en"})
  void aListHas256ShortWordsOfItsOwnLetters(String language) {
    assertThat(FingerprintWords.in(language).list())
        .hasSize(256)
        .doesNotHaveDuplicates()
        .allMatch(word -> word.matches(LETTERS.get(language)))
        .allMatch(word -> word.length() >= 4 && word.length() <= 7);
  }

  /** One slip of the tongue or the pen must not turn a word into another one. */
  @ParameterizedTest
  @ValueSource(strings = {"be", "ru", "en"})
  void noTwoWordsAreWithinOneLetterOfEachOther(String language) {
    List<String> list = FingerprintWords.in(language).list();
    List<String> tooClose = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (distance(list.get(i), list.get(j)) < 2) {
          tooClose.add(list.get(i) + " " + list.get(j));
        }
      }
    }
    assertThat(tooClose).isEmpty();
  }

  /** The lists are frozen: a changed word would make honest people think they are attacked. */
  @Test
  void theListsNeverChange() {
    Map<String, String> digests = new HashMap<>();
    for (String language : FingerprintWords.LANGUAGES) {
      String all = String.join(" ", FingerprintWords.in(language).list());
      digests.put(language, Digests.hex(Digests.sha256(all.getBytes(UTF_8))));
    }
    assertThat(digests)
        .isEqualTo(
            Map.of(
                "be", "1ebec6c47b224f620281bbf16ba8107c148d6f84903923c0580347f38a768c02",
                "ru", "3b658921ce337619508d9ee89a53b73fbd47b795a4117ce59c3031262b789235",
                "en", "81122e47116064fd6ad9812494906bc78a9866beee9f9ef3847fb2097df21510"));
  }

  @Test
  void eachOfTheFirstTwelveBytesChoosesItsWord() {
    byte[] digest = new byte[32];
    IntStream.range(0, 32).forEach(i -> digest[i] = (byte) (255 - i));
    FingerprintWords english = FingerprintWords.in("en");
    assertThat(english.of(digest))
        .hasSize(FingerprintWords.WORDS)
        .startsWith("zipper", "zigzag", "zebra");
    for (int i = 0; i < FingerprintWords.WORDS; i++) {
      byte[] changed = digest.clone();
      changed[i] ^= 1;
      assertThat(english.of(changed)).isNotEqualTo(english.of(digest));
    }
  }

  @Test
  void hexShowsEveryDigitInGroupsOfFour() {
    String hex = FingerprintWords.hex(Digests.sha256(new byte[0]));
    assertThat(hex).startsWith("e3b0 c442 98fc ").endsWith(" 7852 b855").hasSize(16 * 4 + 15);
  }

  @Test
  void whatIsNoFingerprintOrNoLanguageIsRefused() {
    assertThatThrownBy(() -> FingerprintWords.in("en").of(new byte[12]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> FingerprintWords.in("../../text/errors"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int distance(String a, String b) {
    int[] above = IntStream.rangeClosed(0, b.length()).toArray();
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
