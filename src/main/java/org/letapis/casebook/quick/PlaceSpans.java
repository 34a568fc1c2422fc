package org.letapis.casebook.quick;

import java.util.regex.Pattern;

/** Finds towns, streets and addresses. */
final class PlaceSpans {

  private static final Words PLACES = Words.load("places.properties");
  private static final Words LINKS = Words.load("links.properties");
  private static final Pattern HOUSE = Pattern.compile("(?iu)(№)?\\d{1,4}([-/]?[\\p{L}\\d]{1,4})?");

  private PlaceSpans() {}

  static void read(Spans spans) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.free(i)) {
        int to = end(spans, i);
        if (to > i) {
          take(spans, i, to);
        }
      }
    }
  }

  private static void take(Spans spans, int first, int to) {
    int from = first;
    boolean linked = spans.free(from - 1) && !spans.token(from - 1).comma();
    if (linked && (LINKS.means(spans.token(from - 1), "into") || BodySpans.isU(spans, from - 1))) {
      from--;
    }
    spans.take(from, to, new Reading.Place(spans.words(first, to)));
  }

  /** Where the place that begins at a word ends; the word itself when none begins there. */
  private static int end(Spans spans, int from) {
    String what = what(spans, from);
    int to =
        switch (what) {
          case "town" -> from + 1;
          case "spot" -> spans.told() ? from + 1 : from;
          case "street" -> named(spans, from + 1);
          default -> streetAfter(spans, from);
        };
    if (to == from || to == from + 1 && what.equals("street")) {
      return from;
    }
    while (spans.free(to)) {
      String next = what(spans, to);
      int more =
          switch (next) {
            case "street" -> named(spans, to + 1);
            case "house" -> spans.free(to + 1) && spans.token(to + 1).hasDigit() ? to + 2 : to;
            case "town" -> spans.token(to - 1).comma() ? to + 1 : to;
            default ->
                HOUSE.matcher(spans.token(to).text()).matches() ? to + 1 : streetAfter(spans, to);
          };
      if (more == to || next.equals("street") && more == to + 1) {
        return to;
      }
      to = more;
    }
    return to;
  }

  /** The end of a street's name. */
  private static int named(Spans spans, int from) {
    int to = from;
    while (to - from < 3 && spans.free(to) && (to == from || !spans.token(to - 1).comma())) {
      Token token = spans.token(to);
      boolean number = to == from && token.hasDigit();
      if (!number && !(token.capitalised() && token.lettersOnly())) {
        break;
      }
      to++;
    }
    return to;
  }

  /** “Lenin Street”, “Партызанскі праспект”: the name before the word; else where it began. */
  private static int streetAfter(Spans spans, int from) {
    int to = from;
    while (spans.free(to) && to - from < 3 && spans.token(to).capitalised()) {
      boolean last = spans.token(to).comma();
      to++;
      if (!last && what(spans, to).equals("street") && !spans.token(to).text().endsWith(".")) {
        return to + 1;
      }
    }
    return from;
  }

  private static String what(Spans spans, int at) {
    if (!spans.free(at)) {
      return "";
    }
    Token token = spans.token(at);
    String what = PLACES.meaning(token).orElse("");
    return what.equals("town") && !token.capitalised() ? "" : what;
  }
}
