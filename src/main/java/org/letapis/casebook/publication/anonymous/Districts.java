package org.letapis.casebook.publication.anonymous;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.letapis.domain.text.Language;

/**
 * Which district of Belarus words speak of, by the name of its centre or its own, in Belarusian,
 * Russian or Latin letters. Minsk is one district: its own are smaller than others are.
 */
final class Districts {

  private static final String FILE = "/org/letapis/casebook/publication/districts.tsv";

  private static final Pattern PARTS = Pattern.compile("[,;\n()]");

  /** What is as short as this stands before the name of a street, not after it. */
  private static final int ABBREVIATED = 4;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}'’-]+");
  private static final Pattern ENDING =
      Pattern.compile(
          "(?:|[аеёиоуыэюяіўйь]|[аоеыі]й|ая|ом|ем|[аяы]м|ах|ях|аў|ов|у|ск[а-яёіў]*|цк[а-яёіў]*"
              + "|[аеио]?[вўн]ск[а-яёіў]*)");
  private static final Pattern LATIN_ENDING = Pattern.compile("(?:|[aeiouy]|ski|skaya|skaja|sky)");

  /** A street may be called after a town that it is not in. */
  private static final Set<String> STREETS =
      Set.of(
          "вул",
          "вуліца",
          "вуліцы",
          "праспект",
          "праспекце",
          "пр",
          "пр-т",
          "плошча",
          "плошчы",
          "пл",
          "завулак",
          "зав",
          "шаша",
          "тракт",
          "ул",
          "улица",
          "улице",
          "улицы",
          "проспект",
          "проспекте",
          "площадь",
          "площади",
          "переулок",
          "пер",
          "шоссе",
          "street",
          "st",
          "avenue");

  /**
   * @param stems the beginnings of its names, lower-case
   * @param names by tag of a language
   */
  private record District(List<String> stems, Map<String, String> names) {}

  private static final List<District> ALL = load();

  private final Language language;

  Districts(Language language) {
    this.language = language;
  }

  /** The first that words name. */
  Optional<String> of(String words) {
    return PARTS
        .splitAsStream(words.toLowerCase(Locale.ROOT).replace('’', '\''))
        .flatMap(part -> named(WORDS.split(part)).stream())
        .findFirst()
        .flatMap(
            district ->
                language
                    .orStandIn()
                    .map(spoken -> district.names().get(spoken.tag()))
                    .filter(Objects::nonNull)
                    .findFirst());
  }

  private static Optional<District> named(String[] words) {
    for (int i = 0; i < words.length; i++) {
      boolean street =
          (i > 0 && STREETS.contains(words[i - 1]))
              || (i + 1 < words.length
                  && words[i + 1].length() > ABBREVIATED
                  && STREETS.contains(words[i + 1]));
      Optional<District> found = street ? Optional.empty() : named(words[i]);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<District> named(String word) {
    return ALL.stream()
        .filter(
            district ->
                district.stems().stream()
                    .anyMatch(
                        stem -> word.startsWith(stem) && isEnding(word.substring(stem.length()))))
        .findFirst();
  }

  private static boolean isEnding(String rest) {
    return ENDING.matcher(rest).matches() || LATIN_ENDING.matcher(rest).matches();
  }

  /** Names and stems of each: Belarusian, Russian, English; then the stems. */
  private static List<District> load() {
    List<District> all = new ArrayList<>();
    InputStream in = Objects.requireNonNull(Districts.class.getResourceAsStream(FILE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          all.add(
              new District(
                  List.of(cells[3].split(",")),
                  Map.of("be", cells[0], "ru", cells[1], "en", cells[2])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(all);
  }
}
