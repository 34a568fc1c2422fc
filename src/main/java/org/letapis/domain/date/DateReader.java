package org.letapis.domain.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as people write and tell them, in Belarusian, Russian, English or a mixture: {@code
 * 12.08.2021 14:30}, “жнівень 2021”, “до 5 августа”, “between 3 and 7 August 2021”, EDTF. What
 * could be read in two ways is not read at all.
 */
public final class DateReader {

  private static final int LONGEST = 200;
  private static final Pattern EDTF = Pattern.compile("[0-9X~./-]{4,30}");

  private DateReader() {}

  /**
   * What was read.
   *
   * @param date the date, or one that {@linkplain PartialDate#isUnread() holds only the words}
   * @param yearless whether the words name no year: the year is a supposition, and somebody should
   *     agree to it
   */
  public record Reading(PartialDate date, boolean yearless) {}

  /**
   * Reads the words of one date where nobody can be asked. The words are kept with the date
   * wherever it says less, or more, than they do.
   *
   * @param words as typed or told
   * @param today the day they were written on
   * @return the date, or one that {@linkplain PartialDate#isUnread() holds only the words}: also
   *     where they name a day and no year, as the year would be ours
   */
  public static PartialDate read(String words, LocalDate today) {
    Reading reading = read(words, today, today);
    return reading.yearless() ? PartialDate.unread(words.strip()) : reading.date();
  }

  /**
   * Reads the words of one date where somebody can be asked about a year that was not said.
   *
   * @param by where no year was said, the latest such day up to this one is supposed
   */
  public static Reading read(String words, LocalDate today, LocalDate by) {
    String said = words.strip();
    if (said.length() > LONGEST) {
      return new Reading(PartialDate.unread(said), false);
    }
    return edtf(said)
        .map(date -> new Reading(date, false))
        .or(() -> told(said, today, by))
        .orElseGet(() -> new Reading(PartialDate.unread(said), false));
  }

  private static Optional<PartialDate> edtf(String said) {
    String text = said.replace('Х', 'X').replace('х', 'X').replace('x', 'X');
    if (!EDTF.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Edtf.parse(text)).filter(d -> !d.isUnread());
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Reading> told(String said, LocalDate today, LocalDate by) {
    Optional<List<DateToken>> tokens = DateLexer.lex(said);
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    try {
      DatePhrase phrase = new DatePhrase(today, by);
      PartialDate date = phrase.read(tokens.get());
      PartialDate kept = phrase.plain(tokens.get()) ? date : date.said(said);
      return Optional.of(new Reading(kept, phrase.yearless()));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
