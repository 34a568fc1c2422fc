package org.letapis.search.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Style;

/**
 * Reads a whole name in whatever order it stands: cleans it, takes it into words, tells initials,
 * finds maiden names in brackets, and says who is who; see {@link Roles}.
 */
public final class NameReader {

  private static final int LONGEST = 200;
  private static final int MOST = 10;
  private static final Pattern ASIDE = Pattern.compile("\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]");
  private static final Pattern QUOTED = Pattern.compile("[\"«“„][^\"«»“”„]*[\"»”“]");

  /** What introduces a former name. */
  private static final Pattern FORMER =
      Pattern.compile(
          ",?\\s*\\b(?:урожд\\p{L}*|дев\\p{L}*|в"
              + " девичестве|быв\\p{L}*|ранее|народж\\p{L}*|дзяв\\p{L}*|у"
              + " дзявоцтве|былая|раней|née|nee|born|geb\\p{L}*|z domu|z d\\.)"
              + "(?:\\s+(?:фамилия|прозвішча))?[.:]?\\s+(\\p{L}[\\p{L}'-]+)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}'-]+\\.?");
  private static final Pattern TIGHT = Pattern.compile("(?<=\\.)(?=\\p{L})");

  /** Words that say what the next name is. */
  private static final Set<String> ASIDE_WORDS =
      Set.of(
          "урожд",
          "урождённая",
          "урожденная",
          "урожденный",
          "дев",
          "девичья",
          "фамилия",
          "в",
          "девичестве",
          "бывш",
          "быв",
          "бывшая",
          "народж",
          "народжаная",
          "дзяв",
          "дзявочае",
          "дзявоцкае",
          "прозвішча",
          "былая",
          "раней",
          "ранее",
          "née",
          "nee",
          "born",
          "geb",
          "geborene",
          "maiden",
          "z",
          "domu",
          "zd",
          "дом",
          "роду",
          "гр",
          "гражданин",
          "гражданка",
          "грамадзянін",
          "грамадзянка",
          "mr",
          "mrs",
          "ms",
          "dr");

  /** After a father's name, of a son and of a daughter. */
  private static final Set<String> SONS =
      Set.of(
          "оглы", "оглу", "огли", "угли", "улы", "уулу", "ogly", "oglu", "oğlu", "ogli", "uulu",
          "uly");

  private static final Set<String> DAUGHTERS =
      Set.of("кызы", "кзы", "гызы", "кизи", "kyzy", "kizi", "qizi", "qızı", "gizi");

  private static final Pattern CONTRACTED = Pattern.compile("(\\p{L}{2,5})-\\p{L}{1,2}");

  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "аль", "эль", "ибн", "ібн", "бен", "бин", "бін", "ben", "bin", "ibn", "абу",
          "abu");

  private final GivenNames names;
  private final Roles roles;

  public NameReader(GivenNames names) {
    this.names = names;
    this.roles = new Roles(names);
  }

  /** The list of given names it knows. */
  public GivenNames names() {
    return names;
  }

  /** Reads a name; at most 200 characters of it. */
  public PersonName read(String name) {
    return read(name, t -> null);
  }

  /** The same; words that {@code known} has are not read again. */
  public PersonName read(String name, Known known) {
    String clean = cut(name);
    boolean plain = isPlain(clean);
    if (!plain) {
      clean = FORMER.matcher(clean).replaceAll(" ($1) ");
    }
    Style style = Style.of(clean);
    List<NameToken> asides = new ArrayList<>();
    String rest = clean;
    if (!plain) {
      Matcher aside = ASIDE.matcher(clean);
      while (aside.find()) {
        asides.addAll(words(aside.group(), style, known));
      }
      rest = QUOTED.matcher(aside.replaceAll(" ")).replaceAll(" ");
    }
    int comma = rest.indexOf(',');
    List<NameToken> first = words(comma > 0 ? rest.substring(0, comma) : rest, style, known);
    List<NameToken> second = comma > 0 ? words(rest.substring(comma), style, known) : List.of();
    List<NameToken> all = new ArrayList<>(first);
    all.addAll(second);
    if (all.isEmpty()) {
      all.addAll(asides);
      asides.clear();
    }
    List<Reading> readings =
        !second.isEmpty() && !first.isEmpty()
            ? roles.afterComma(first, second, asides)
            : roles.of(all, asides);
    all.addAll(asides);
    return new PersonName(all, readings);
  }

  private static String cut(String name) {
    return Glyphs.clean(name.length() > LONGEST ? name.substring(0, LONGEST) : name);
  }

  /** Two or three words and nothing else, as most names are. */
  private static boolean isPlain(String clean) {
    int blanks = 0;
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      if (c == ' ') {
        blanks++;
      } else if (!Character.isLetter(c) && c != '\'' && c != '-') {
        return false;
      }
    }
    return blanks < 3;
  }

  /** Words that were read before, by their letters. */
  @FunctionalInterface
  public interface Known {
    @Nullable NameToken token(String text);
  }

  /** The words of a name in order, initials left out; at most 200 characters of it. */
  public List<NameToken> words(String name, Known known) {
    String clean = cut(name);
    return words(clean, null, known).stream().filter(t -> !t.initial()).toList();
  }

  private List<NameToken> words(String text, @Nullable Style given, Known known) {
    Style style = given;
    List<NameToken> tokens = new ArrayList<>();
    Matcher m = WORD.matcher(text.indexOf('.') < 0 ? text : TIGHT.matcher(text).replaceAll(" "));
    while (m.find() && tokens.size() < MOST) {
      boolean point = m.group().endsWith(".");
      String word = point ? m.group().substring(0, m.group().length() - 1) : m.group();
      word = strip(word);
      if (word.isEmpty() || ASIDE_WORDS.contains(word) && word.length() > 1) {
        continue;
      }
      boolean son = SONS.contains(word);
      if ((son || DAUGHTERS.contains(word)) && !tokens.isEmpty()) {
        tokens.add(tokens.removeLast().asFather(son ? Sex.MALE : Sex.FEMALE));
        continue;
      }
      String shortened = shortened(word, point, tokens);
      if (!shortened.isEmpty()) {
        style = style == null ? Style.of(text) : style;
        tokens.add(NameToken.of(Glyphs.oneAlphabet(shortened), true, style, names));
        continue;
      }
      List<String> parts = parts(word);
      for (String part : parts) {
        String letters = Glyphs.oneAlphabet(part);
        NameToken token = known.token(letters);
        if (token == null) {
          style = style == null ? Style.of(text) : style;
          token = NameToken.of(letters, false, style, names);
        }
        tokens.add(parts.size() > 1 ? token.withoutPatronymic() : token);
      }
    }
    return tokens;
  }

  /** The letters an abbreviation begins with: А., Вл., Конст., Ник-й; empty for a whole word. */
  private String shortened(String word, boolean point, List<NameToken> before) {
    if (word.length() == 1 || point && (word.length() <= 2 || isConsonants(word))) {
      return word;
    }
    Matcher contracted = CONTRACTED.matcher(word);
    if (contracted.matches() && names.lemmas().isBeginning(contracted.group(1))) {
      return contracted.group(1);
    }
    boolean second = !before.isEmpty() && before.getLast().initial();
    boolean begun = point && word.length() <= 6 && names.lemmas().isBeginning(word);
    return begun && (second || !names.lemmas().isSpelt(word)) ? word : "";
  }

  /** Both halves of a double name; a particle stays with what it belongs to. */
  private static List<String> parts(String word) {
    String[] parts = word.split("-", -1);
    boolean whole =
        java.util.Arrays.stream(parts).anyMatch(p -> p.length() < 3 || PARTICLES.contains(p));
    return whole ? List.of(word.replace("-", "")) : List.of(parts);
  }

  private static String strip(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && (word.charAt(from) == '-' || word.charAt(from) == '\'')) {
      from++;
    }
    while (to > from && (word.charAt(to - 1) == '-' || word.charAt(to - 1) == '\'')) {
      to--;
    }
    return word.substring(from, to);
  }

  private static boolean isConsonants(String word) {
    return word.length() <= 3 && word.chars().noneMatch(c -> "аеёіиоуыэюяaeiouy".indexOf(c) >= 0);
  }
}
