package org.letapis.casebook.quick;

/** Finds the word that says what happened: the first one decides. */
final class KindSpans {

  private static final Words KINDS = Words.load("kinds.properties");

  private KindSpans() {}

  static void read(Spans spans) {
    for (int i = 0; i < spans.size(); i++) {
      Token token = spans.token(i);
      String kind = KINDS.meaning(token).orElse("");
      if (!kind.isEmpty() && !kind.equals("was") && (i == 0 || !token.capitalised())) {
        int from = i > 0 && KINDS.means(spans.token(i - 1), "was") ? i - 1 : i;
        spans.take(from, i + 1, new Reading.Kind(kind));
        return;
      }
    }
  }
}
