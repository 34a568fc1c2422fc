package org.letapis.casebook.statistics.column;

import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.event.Custody;
import org.letapis.domain.types.event.Release;
import org.letapis.domain.types.event.Verdict;

/**
 * What only some kinds of event tell.
 *
 * @param outcome of a detention, or the kind of a release
 * @param penalty of a verdict
 * @param stage code of the court's stage, or empty
 * @param length of a sentence
 * @param isolated since when somebody was held incommunicado, where that is told
 */
public record Detail(
    Coded outcome, Coded penalty, String stage, Optional<Length> length, Optional<Days> isolated) {

  public static final Detail NONE =
      new Detail(Coded.BLANK, Coded.BLANK, "", Optional.empty(), Optional.empty());

  /**
   * How long a sentence is.
   *
   * @param days about: a month is the twelfth part of 365¼ days; of life, the most there can be
   * @param circa whether it is only approximate
   */
  public record Length(int days, boolean circa) {

    /** For life. */
    public static final int LIFE = Integer.MAX_VALUE;

    /** A month's length in 48ths of a day. */
    private static final long MONTH = 1_461;

    /** So many months and days. */
    public static int days(long months, long days) {
      return Math.toIntExact((months * MONTH + days * 48) / 48);
    }

    static Length of(Duration told) {
      return new Length(
          told.life() ? LIFE : days(told.years() * 12L + told.months(), told.days()), told.circa());
    }
  }

  static Detail of(CaseRecord record, Optional<PartialDate> start) {
    return switch (record.type()) {
      case "detention" ->
          new Detail(
              Coded.of(record, Detention.OUTCOME),
              Coded.BLANK,
              "",
              Optional.empty(),
              isolated(record, Detention.INCOMMUNICADO_FROM, Detention.INCOMMUNICADO_UNTIL, start));
      case "custody" ->
          new Detail(
              Coded.BLANK,
              Coded.BLANK,
              "",
              Optional.empty(),
              isolated(record, Custody.INCOMMUNICADO_FROM, Custody.INCOMMUNICADO_UNTIL, start));
      case "verdict" ->
          new Detail(
              Coded.BLANK,
              Coded.of(record, Verdict.PENALTY),
              record.get(Verdict.STAGE).map(Coded::key).orElse(""),
              length(record),
              Optional.empty());
      case "release" ->
          new Detail(
              Coded.of(record, Release.KIND), Coded.BLANK, "", Optional.empty(), Optional.empty());
      default -> NONE;
    };
  }

  private static Optional<Days> isolated(
      CaseRecord record,
      Field<PartialDate> from,
      Field<PartialDate> until,
      Optional<PartialDate> start) {
    Optional<PartialDate> since = record.get(from);
    return since.isPresent() || record.get(until).isPresent()
        ? Optional.of(Days.of(since.or(() -> start), ""))
        : Optional.empty();
  }

  /** In words of now, or in figures as older entries have it. */
  private static Optional<Length> length(CaseRecord record) {
    Optional<Length> told = record.get(Verdict.LENGTH).map(Length::of);
    long months = 12 * record.get(Verdict.YEARS).orElse(0L) + record.get(Verdict.MONTHS).orElse(0L);
    long days = record.get(Verdict.DAYS).orElse(0L);
    return told.isPresent() || months + days == 0
        ? told
        : Optional.of(new Length(Length.days(months, days), false));
  }
}
