package org.letapis.casebook.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.letapis.casebook.due.begin.Endings;
import org.letapis.casebook.due.begin.Told;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.deadline.TimeLimit;
import org.letapis.domain.law.deadline.Trigger;
import org.letapis.store.row.Find;
import org.letapis.store.row.Listing;
import org.letapis.store.row.RecordRow;

/** Goes through the records that can have something due, a page at a time. */
final class DueScan {

  private static final int PAGE = 500;

  /** The next sitting is written in the record of the one before, seldom older than that. */
  private static final int HEARINGS_BACK = 730;

  /** Few complain later than that of what was done to them. */
  private static final int COMPLAINED_AFTER = 730;

  private final Ledger ledger;
  private final List<StandingRule> rules;
  private final LocalDate today;

  DueScan(Ledger ledger, List<StandingRule> rules, LocalDate today) {
    this.ledger = ledger;
    this.rules = rules;
    this.today = today;
  }

  void rows(Consumer<List<RecordRow>> reader) {
    Optional<RecordId> last = Optional.empty();
    boolean more = true;
    while (more) {
      List<RecordRow> page =
          ledger.store().find(new Find(Set.of("proceeding"), List.of(), true, last, PAGE));
      reader.accept(page);
      last = page.isEmpty() ? last : Optional.of(page.getLast().id());
      more = page.size() == PAGE;
    }
    dated("detention", reach(Trigger.DETENTION, Trigger.CUSTODY, Trigger.MEASURE), reader);
    dated("verdict", reach(Trigger.VERDICT, Trigger.ORDER, Trigger.ARREST_ORDER), reader);
    dated("fine", reach(Trigger.ORDER), reader);
    dated("ill-treatment", reach(Trigger.REPORT) + COMPLAINED_AFTER, reader);
    dated("hearing", HEARINGS_BACK, reader);
  }

  /** What may have ended custody that is still counted. */
  Endings endings() {
    Endings endings = new Endings();
    long back = reach(Trigger.CUSTODY, Trigger.MEASURE);
    for (String type : Endings.TYPES) {
      dated(type, back, page -> page.forEach(row -> endings.add(Told.of(row))));
    }
    return endings;
  }

  /** How many days back something may have begun that is shown now. */
  private long reach(Trigger... triggers) {
    return Due.RECENT
        + rules.stream()
            .filter(rule -> List.of(triggers).contains(rule.rule().trigger()))
            .mapToLong(rule -> days(rule.rule().limit()))
            .max()
            .orElse(0);
  }

  /** Not less than the days a time limit takes, ends put off among them. */
  private static long days(TimeLimit limit) {
    long length = limit.length();
    long days =
        switch (limit.unit()) {
          case HOURS -> length / 24 + 2;
          case CALENDAR_DAYS -> length;
          case WORKING_DAYS -> length * 2 + 20;
          case MONTHS -> length * 31;
          case YEARS -> length * 366;
        };
    return days + 20;
  }

  private void dated(String type, long back, Consumer<List<RecordRow>> reader) {
    Optional<RecordId> last = Optional.empty();
    boolean more = true;
    while (more) {
      List<RecordRow> page =
          ledger
              .store()
              .many()
              .list(
                  new Listing(
                      Set.of(type),
                      List.of(),
                      Set.of(),
                      today.minusDays(back),
                      null,
                      Listing.Order.OLDEST,
                      last,
                      PAGE));
      reader.accept(page);
      last = page.isEmpty() ? last : Optional.of(page.getLast().id());
      more = page.size() == PAGE;
    }
  }
}
