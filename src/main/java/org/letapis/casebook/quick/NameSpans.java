package org.letapis.casebook.quick;

import java.util.regex.Pattern;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.casebook.names.split.Nominative;
import org.letapis.casebook.names.split.SplitName;
import org.letapis.search.name.GivenNames;

/**
 * Finds names of people among what is left: words with capitals side by side, or small words beside
 * a given name that is known.
 */
final class NameSpans {

  private static final int LONGEST = 4;
  private static final Words LINKS = Words.load("links.properties");
  private static final Pattern INITIALS =
      Pattern.compile("(\\p{Lu}\\.){1,2}|\\p{Lu}\\.-?\\p{Lu}\\.?");
  private static final Pattern FAMILY =
      Pattern.compile(
          "(?iu)\\p{L}{2,}([сц]к[іи]й?|[сц]к(ая|ого|ага|аму|ому)|[аеоёы][вў](а|у|ым|ой)?|[иіы]н(а|у|ым|ой)?"
              + "|ых|их|энк[аіу]|енк[аоіу]|ко|[уюу]к[ау]?|ч[ыи]к[ау]?|[оеаё]в[іи]ч[ау]?"
              + "|[ёо]н[ао]к|sk[iy]|skaya|skaia|[eo]v|[eo]va|[aeo]u|enk[ao]|uk|[aeo]vich|wicz)");

  private final GivenNames given;
  private final NameSplitter splitter;
  private final Nominative cases;

  NameSpans(GivenNames given, NameSplitter splitter) {
    this.given = given;
    this.splitter = splitter;
    this.cases = new Nominative(given);
  }

  /** Whether it is a given name in the case of a dictionary or in another. */
  boolean isGiven(String word) {
    return given.isGiven(word) || cases.given(word).isPresent();
  }

  void read(Spans spans) {
    int at = 0;
    while (at < spans.size()) {
      int to = capitals(spans, at);
      if (to == at) {
        to = small(spans, at);
      }
      if (to > at) {
        int from = linked(spans, at) ? at - 1 : at;
        spans.take(from, to, new Reading.Person(split(spans.words(at, to))));
      }
      at = Math.max(to, at + 1);
    }
  }

  private boolean linked(Spans spans, int at) {
    return spans.free(at - 1)
        && !spans.token(at - 1).comma()
        && (LINKS.meaning(spans.token(at - 1)).filter(NameSpans::ofPerson).isPresent()
            || spans.token(at - 1).folded().equals("at"));
  }

  private static boolean ofPerson(String link) {
    return link.equals("of") || link.equals("and");
  }

  /** The end of a run of words with capitals that is a name; where it began for none. */
  private int capitals(Spans spans, int from) {
    int to = from;
    while (to - from < LONGEST && spans.free(to) && namely(spans.token(to))) {
      to++;
      if (spans.token(to - 1).comma()) {
        break;
      }
    }
    return switch (to - from) {
      case 0 -> from;
      case 1 -> alone(spans, from) ? to : from;
      default -> to;
    };
  }

  private static boolean namely(Token token) {
    boolean initials = INITIALS.matcher(token.text()).matches();
    return initials || token.capitalised() && token.lettersOnly() && token.folded().length() > 1;
  }

  /** One word is a name when it looks like one, or stands right after what happened. */
  private boolean alone(Spans spans, int at) {
    String word = spans.token(at).text();
    if (INITIALS.matcher(word).matches()) {
      return false;
    }
    boolean told = spans.reading(at - 1) instanceof Reading.Kind;
    boolean of = linked(spans, at);
    return told || of || FAMILY.matcher(word).matches() || isGiven(word);
  }

  /** Typed without capitals: two or three words, one of them a given name, another a family's. */
  private int small(Spans spans, int from) {
    for (int to = from + 3; to >= from + 2; to--) {
      if (spans.free(from, Math.min(to, spans.size()))
          && to <= spans.size()
          && isName(spans, from, to)) {
        return to;
      }
    }
    return from;
  }

  private boolean isName(Spans spans, int from, int to) {
    boolean anyGiven = false;
    boolean anyFamily = false;
    for (int i = from; i < to; i++) {
      Token token = spans.token(i);
      boolean name = isGiven(token.text());
      boolean family = FAMILY.matcher(token.text()).matches();
      boolean father = given.isPatronymic(token.text());
      boolean broken = i < to - 1 && token.comma();
      if (broken || !token.lettersOnly() || !(name || family || father)) {
        return false;
      }
      anyGiven |= name;
      anyFamily |= family && !name;
    }
    return anyGiven && anyFamily;
  }

  private SplitName split(String words) {
    String name = capitalise(words.replaceAll("['’]s\\b", ""));
    SplitName split = splitter.split(name);
    String[] parts = name.split("\\s+");
    if (split.sure() || parts.length != 2) {
      return split;
    }
    // In another case: “Иванова Петра”. The words stay as written, only their places are told.
    boolean first = cases.given(parts[0]).isPresent();
    boolean second = cases.given(parts[1]).isPresent();
    if (first == second) {
      return split;
    }
    return new SplitName(
        parts[first ? 1 : 0], parts[first ? 0 : 1], "", true, split.others(), split.script());
  }

  private static String capitalise(String words) {
    StringBuilder out = new StringBuilder(words);
    boolean begin = true;
    for (int i = 0; i < out.length(); i++) {
      if (begin) {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
      begin = out.charAt(i) == ' ' || out.charAt(i) == '-';
    }
    return out.toString().replaceAll("\\s+", " ");
  }
}
