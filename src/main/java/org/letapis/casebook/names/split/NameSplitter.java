package org.letapis.casebook.names.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.search.name.GivenNames;

/**
 * Takes a full name apart, in whichever order it was written: by a comma, by initials, by
 * patronymic endings, by a list of given names, by capitals, by endings of family names. Where
 * these do not agree on one reading the name stays whole, under the family name, and is not sure.
 */
public final class NameSplitter {

  private static final Pattern ASIDE =
      Pattern.compile("\\(([^()]*)\\)|\"([^\"]*)\"|«([^«»]*)»|“([^“”]*)”");
  private static final Pattern QUOTES = Pattern.compile("[\"«»“”„()]");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)-?(\\p{Lu}\\.?)");
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          "(?iu).{2,}(?:[аеоёы]вич|[аеоё]віч|ьич|льіч|[аеоёы]вна|[аеоё]ўна|ична|ічна"
              + "|[aeo]vich|[aeo]vna|[aeo]una|ichna|[aeo]vič|[aeo]ŭna)");

  /** Endings of a daughter's patronymic, which no family name has. */
  private static final Pattern DAUGHTER =
      Pattern.compile("(?iu).{2,}(?:[аеоёы]вна|[аеоё]ўна|ична|ічна|[aeo]vna|ichna|[aeo]ŭna)");

  private static final Pattern TURKIC = Pattern.compile("(?iu)оглы|оглу|кызы|оғлы|угли|ogly|kyzy");
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?iu).{2,}(?:[сц]к[іи]й?|[сц]кая|[аеоёы]в|[аеоё]ў|[аеоёы]ва|[иіы]на?|ых|их"
              + "|энка|енка|енко|ко|ук|юк|чык|чик|овіч|евіч|авіч|ович|евич|ёнак|онак|онок|ёнок"
              + "|sk[iy]|skaya|skaia|[eo]v|[eo]va|[aeo]u|enk[ao]|uk|[aeo]vich|wicz)");

  private final GivenNames given;

  public NameSplitter(GivenNames given) {
    this.given = given;
  }

  /**
   * Takes a name apart.
   *
   * @param name with single spaces; never blank
   */
  public SplitName split(String name) {
    List<String> others = new ArrayList<>();
    Matcher aside = ASIDE.matcher(name);
    while (aside.find()) {
      String words = aside.group().substring(1, aside.group().length() - 1).strip();
      if (!words.isEmpty()) {
        others.add(words);
      }
    }
    String rest = QUOTES.matcher(aside.replaceAll(" ")).replaceAll(" ").strip();
    if (rest.isEmpty()) {
      rest = String.join(" ", others);
      others.clear();
    }
    int comma = rest.indexOf(',');
    List<String> words = words(rest);
    Parts parts = comma > 0 ? afterComma(rest, comma) : byWords(words);
    String script = Scripts.of(rest).orElse(null);
    if (parts == null) {
      return new SplitName(rest, "", "", false, others, script);
    }
    return new SplitName(
        cased(parts.family), cased(parts.given), cased(parts.patronymic), true, others, script);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[\\s,]+")) {
      Matcher initials = INITIALS.matcher(word);
      if (initials.matches()) {
        words.add(initials.group(1));
        words.add(initials.group(2));
      } else if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private @Nullable Parts afterComma(String text, int comma) {
    List<String> first = words(text.substring(0, comma));
    List<String> rest = words(text.substring(comma + 1));
    if (first.size() != 1 || text.indexOf(',', comma + 1) >= 0) {
      return null;
    }
    return switch (rest.size()) {
      case 1 -> new Parts(first.get(0), rest.get(0), "");
      case 2 -> new Parts(first.get(0), rest.get(0), rest.get(1));
      default -> null;
    };
  }

  private @Nullable Parts byWords(List<String> words) {
    return switch (words.size()) {
      case 2 -> two(words.get(0), words.get(1));
      case 3 -> three(words.get(0), words.get(1), words.get(2));
      case 4 -> four(words);
      default -> null;
    };
  }

  private @Nullable Parts two(String a, String b) {
    if (initial(a) != initial(b)) {
      return initial(a) ? new Parts(b, a, "") : new Parts(a, b, "");
    }
    boolean givenA = given.isGiven(a);
    boolean givenB = given.isGiven(b);
    if (givenA && DAUGHTER.matcher(b).matches()) {
      return new Parts("", a, b);
    }
    if (givenA && !givenB) {
      // “Іван Пятровіч” may be a family name or a father's: nobody can tell.
      return given.isCommonPatronymic(b) ? null : new Parts(b, a, "");
    }
    if (givenB && !givenA) {
      return new Parts(a, b, "");
    }
    if (capitals(a) != capitals(b)) {
      return capitals(a) ? new Parts(a, b, "") : new Parts(b, a, "");
    }
    boolean familyA = FAMILY.matcher(a).matches();
    boolean familyB = FAMILY.matcher(b).matches();
    if (familyA == familyB) {
      return null;
    }
    return familyA ? new Parts(a, b, "") : new Parts(b, a, "");
  }

  private @Nullable Parts three(String a, String b, String c) {
    if (initial(a) && initial(b) && !initial(c)) {
      return new Parts(c, a, b);
    }
    if (initial(b) && initial(c) && !initial(a)) {
      return new Parts(a, b, c);
    }
    boolean familyFirst = patronymic(c);
    boolean familyLast = patronymic(b);
    if (familyFirst && familyLast) {
      // Two words that end alike (Кузьмич, Карпович): the given name stands before the patronymic.
      if (given.isGiven(a) == given.isGiven(b)) {
        return byCapitals(a, b, c);
      }
      return given.isGiven(a) ? new Parts(c, a, b) : new Parts(a, b, c);
    }
    if (familyLast) {
      return new Parts(c, a, b);
    }
    if (familyFirst) {
      // “Марыя Ганчар Іванаўна”: a given name where the family name is looked for.
      return given.isGiven(a) && !given.isGiven(b) ? null : new Parts(a, b, c);
    }
    return byCapitals(a, b, c);
  }

  /** One word in capitals at either end is the family name. */
  private @Nullable Parts byCapitals(String a, String b, String c) {
    if (capitals(a) && !capitals(b) && !capitals(c)) {
      return patronymic(c) ? new Parts(a, b, c) : new Parts(a, b + " " + c, "");
    }
    if (capitals(c) && !capitals(a) && !capitals(b)) {
      return patronymic(b) ? new Parts(c, a, b) : new Parts(c, a + " " + b, "");
    }
    return null;
  }

  private @Nullable Parts four(List<String> words) {
    if (TURKIC.matcher(words.get(3)).matches()) {
      return new Parts(words.get(0), words.get(1), words.get(2) + " " + words.get(3));
    }
    return null;
  }

  private boolean patronymic(String word) {
    return PATRONYMIC.matcher(word).matches() || given.isPatronymic(word);
  }

  private static boolean initial(String word) {
    return INITIAL.matcher(word).matches();
  }

  private static boolean capitals(String word) {
    return word.length() > 1
        && !initial(word)
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  /** Words written in capitals only, in the usual case. */
  private static String cased(String words) {
    if (!capitals(words)) {
      return words;
    }
    StringBuilder out = new StringBuilder();
    boolean begin = true;
    for (int point : words.codePoints().toArray()) {
      out.appendCodePoint(begin ? point : Character.toLowerCase(point));
      begin = point == '-' || point == ' ' || point == '.';
    }
    return out.toString();
  }

  private record Parts(String family, String given, String patronymic) {}
}
