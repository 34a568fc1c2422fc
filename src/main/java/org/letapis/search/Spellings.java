package org.letapis.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a family name is most often spelt in the other language and script. A guess to offer: where
 * the stress falls, and with it many a vowel, no letter tells.
 */
public final class Spellings {

  private record Rule(Pattern from, String to) {
    static Rule of(String from, String to) {
      return new Rule(Pattern.compile(from), to);
    }
  }

  private static final String SOFT = "[еёюяіь]";
  private static final String SOFT_RU = "[еёюяиь]";

  private static final List<Rule> TO_RUSSIAN =
      List.of(
          Rule.of("(?<=^(дз|[бвзлмнпс]))я(?=.*(аў|оў|ёў|еў|ін)$)", "е"),
          Rule.of("(?<=[сц]к)і$", "ий"),
          Rule.of("(?<=[нв])ы$", "ый"),
          Rule.of("[эе]нка$", "енко"),
          Rule.of("(?<=[аеоуэыіяюё].{0,9})(?<=\\p{L}{2})аў$", "ов"),
          Rule.of("яў$", "ев"),
          Rule.of("(?<=ь|[аеоуыі])яў$", "ев"),
          Rule.of("авіч$", "ович"),
          Rule.of("шч", "щ"),
          Rule.of("дз(?=" + SOFT + ")", "д"),
          Rule.of("ц(?=[еёюяіь])", "т"),
          Rule.of("(?<=[жшчр])ы", "и"),
          Rule.of("(?<=[жшчрцдт])э", "е"),
          Rule.of("(?<=[сз])ь(?=[лнмв])", ""),
          Rule.of("(?<=[нлз])ь(?=[нлз])", ""),
          Rule.of("['’ʼ]", "ъ"),
          Rule.of("ў", "в"),
          Rule.of("і", "и"));

  private static final List<Rule> TO_BELARUSIAN =
      List.of(
          Rule.of("(?<=[сц]к)ий$", "і"),
          Rule.of("ый$", "ы"),
          Rule.of("(?<=[жшчрц])енко$", "энка"),
          Rule.of("енко$", "енка"),
          Rule.of("ко$", "ка"),
          Rule.of("щ", "шч"),
          Rule.of("(?<=[жшчрц])и", "ы"),
          Rule.of("(?<=[жшчрц])е", "э"),
          Rule.of("д(?=" + SOFT_RU + ")", "дз"),
          Rule.of("т(?=" + SOFT_RU + ")", "ц"),
          Rule.of("ъ|(?<=[бпвмф])ь(?=[еёюя])", "’"),
          Rule.of("(?<=[аеёиоуыэюя])в(?=$|[^аеёиоуыэюяь’-])", "ў"),
          Rule.of("^о(?=\\p{L}{3,})(?!в)", "а"),
          Rule.of("о(?=[бвгджзклмнпрсцтфхшчь]{1,3}(оў|ова|ук|юк|чук|эў|ёў)$)", "а"),
          Rule.of("о(?=ль?чук|валь|рлоў)", "а"),
          Rule.of("и", "і"));

  /** Letters of the romanisation of 2000, as amended in 2007. */
  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('а', "a"),
          Map.entry('б', "b"),
          Map.entry('в', "v"),
          Map.entry('г', "h"),
          Map.entry('ґ', "g"),
          Map.entry('д', "d"),
          Map.entry('ж', "ž"),
          Map.entry('з', "z"),
          Map.entry('і', "i"),
          Map.entry('й', "j"),
          Map.entry('к', "k"),
          Map.entry('л', "l"),
          Map.entry('м', "m"),
          Map.entry('н', "n"),
          Map.entry('о', "o"),
          Map.entry('п', "p"),
          Map.entry('р', "r"),
          Map.entry('с', "s"),
          Map.entry('т', "t"),
          Map.entry('у', "u"),
          Map.entry('ў', "ŭ"),
          Map.entry('ф', "f"),
          Map.entry('х', "ch"),
          Map.entry('ц', "c"),
          Map.entry('ч', "č"),
          Map.entry('ш', "š"),
          Map.entry('ы', "y"),
          Map.entry('э', "e"));

  private static final Map<Character, String> SOFTENED =
      Map.of('з', "ź", 'л', "ĺ", 'н', "ń", 'с', "ś", 'ц', "ć");

  private Spellings() {}

  /** A Belarusian name in Russian letters. */
  public static String russian(String belarusian) {
    return each(belarusian, word -> rules(word, TO_RUSSIAN));
  }

  /** A Russian name in Belarusian letters. */
  public static String belarusian(String russian) {
    return each(russian, word -> rules(word, TO_BELARUSIAN));
  }

  /** A Belarusian name by the official romanisation of geographical names, 2000 and 2007. */
  public static String latin(String belarusian) {
    return each(belarusian, Spellings::romanise);
  }

  private static String each(String words, java.util.function.UnaryOperator<String> spell) {
    Matcher m = Pattern.compile("[\\p{L}\\p{M}'’ʼ]+").matcher(words);
    StringBuilder out = new StringBuilder();
    while (m.find()) {
      String word = m.group();
      String spelt = spell.apply(word.toLowerCase(Locale.ROOT));
      boolean capital = Character.isUpperCase(word.charAt(0)) && !spelt.isEmpty();
      String cased =
          capital ? spelt.substring(0, 1).toUpperCase(Locale.ROOT) + spelt.substring(1) : spelt;
      m.appendReplacement(out, Matcher.quoteReplacement(cased));
    }
    return m.appendTail(out).toString();
  }

  private static String rules(String word, List<Rule> rules) {
    String out = word;
    for (Rule rule : rules) {
      out = rule.from().matcher(out).replaceAll(rule.to());
    }
    return out;
  }

  private static String romanise(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean hard = i == 0 || "аеёіоуыэюяўьй'’ʼ".indexOf(word.charAt(i - 1)) >= 0;
      String letter =
          switch (c) {
            case 'е' -> hard ? "je" : "ie";
            case 'ё' -> hard ? "jo" : "io";
            case 'ю' -> hard ? "ju" : "iu";
            case 'я' -> hard ? "ja" : "ia";
            case 'ь', '\'', '’', 'ʼ' -> "";
            default -> LATIN.getOrDefault(c, String.valueOf(c));
          };
      boolean soft = i + 1 < word.length() && word.charAt(i + 1) == 'ь';
      out.append(soft ? SOFTENED.getOrDefault(c, letter) : letter);
    }
    return out.toString();
  }
}
