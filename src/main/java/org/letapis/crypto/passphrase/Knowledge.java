package org.letapis.crypto.passphrase;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.Zxcvbn;
import com.nulabinc.zxcvbn.ZxcvbnBuilder;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.SlantedKeyboardLoader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.letapis.crypto.sign.FingerprintWords;

/**
 * What whoever guesses knows: zxcvbn's English lists and keyboards, and ours in Cyrillic.
 *
 * @param zxcvbn knows all that
 * @param words of all lists
 * @param offered the words that {@link RandomWords} draws from, of all languages
 */
record Knowledge(Zxcvbn zxcvbn, RankedWords words, Set<String> offered) {

  /** Takes some tenths of a second. */
  static Knowledge load() {
    try {
      RankedWords words = allWords();
      Zxcvbn zxcvbn =
          new ZxcvbnBuilder()
              .dictionary(words)
              .keyboards(StandardKeyboards.loadAllKeyboards())
              .keyboard(new SlantedKeyboardLoader("ru", () -> open("keyboard_ru.txt")).load())
              .keyboard(new SlantedKeyboardLoader("be", () -> open("keyboard_be.txt")).load())
              .build();
      return new Knowledge(zxcvbn, words, offeredWords());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static RankedWords allWords() throws IOException {
    RankedWords words = new RankedWords();
    for (Dictionary english : StandardDictionaries.loadAllDictionaries()) {
      words.add(english.getFrequencies(), kind(english.getName()));
    }
    words.add(lines("passwords.txt"), Weakness.COMMON_PASSWORD);
    words.addInflected(lines("names.txt"), Weakness.NAME);
    words.addInflected(lines("places.txt"), Weakness.PLACE);
    words.addInflected(lines("words.txt"), Weakness.COMMON_WORD);
    for (String language : FingerprintWords.LANGUAGES) {
      words.add(FingerprintWords.in(language).list(), Weakness.COMMON_WORD);
    }
    return words;
  }

  private static Weakness kind(String english) {
    return switch (english) {
      case StandardDictionaries.PASSWORDS -> Weakness.COMMON_PASSWORD;
      case StandardDictionaries.SURNAMES,
          StandardDictionaries.MALE_NAMES,
          StandardDictionaries.FEMALE_NAMES ->
          Weakness.NAME;
      default -> Weakness.COMMON_WORD;
    };
  }

  private static Set<String> offeredWords() {
    return FingerprintWords.LANGUAGES.stream()
        .flatMap(language -> FingerprintWords.in(language).list().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> lines(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static InputStream open(String name) {
    InputStream in = Knowledge.class.getResourceAsStream("/org/letapis/crypto/passphrase/" + name);
    if (in == null) {
      throw new IllegalStateException("a list is missing");
    }
    return in;
  }
}
