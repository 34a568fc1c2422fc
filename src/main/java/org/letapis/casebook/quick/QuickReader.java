package org.letapis.casebook.quick;

import java.time.LocalDate;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.search.name.GivenNames;

/**
 * Reads a line such as “задержан Иванов Пётр 12.08 Ленинское РУВД ч.1 ст.342” in Belarusian,
 * Russian, English or a mixture. Nothing is made more precise than it was said, what could be read
 * in several ways says so, and every word stays in some piece.
 */
public final class QuickReader {

  /** Longest line, in characters; of a longer one nothing is read. */
  public static final int LONGEST = 1_000;

  /**
   * Names take a moment to load: that moment belongs to whoever reads, not to who shows a field.
   */
  private static final class Known {
    static final NameSpans NAMES = of(GivenNames.load());

    private static NameSpans of(GivenNames given) {
      return new NameSpans(given, new NameSplitter(given));
    }
  }

  /**
   * Reads a line.
   *
   * @param today the day it is typed on
   */
  public QuickLine read(String line, LocalDate today) {
    Spans spans = new Spans(line);
    NameSpans names = Known.NAMES;
    if (line.length() <= LONGEST) {
      KindSpans.read(spans);
      LawSpans.read(spans);
      new DateSpans(today).read(spans);
      new BodySpans(names).read(spans);
      PlaceSpans.read(spans);
      names.read(spans);
    }
    return new QuickLine(line, spans.pieces());
  }
}
