package org.letapis.casebook.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.deadline.DeadlineRule;

/**
 * Something that is due, or a hearing.
 *
 * @param id the same every time, of the record and of what in it
 * @param kind a deadline or a hearing
 * @param record where it stands
 * @param recordType that record's type
 * @param label what the record is called: a case number, or empty
 * @param rule the rule it was counted by; nothing for a deadline typed into a case file
 * @param title what is due in the words that were typed; empty where the rule says it
 * @param source the legal source in the words that were typed; empty where the rule says it
 * @param people whom it is about
 * @param lawyers names of their lawyers
 * @param began when it began to run
 * @param due when it ends; open on both sides where that is not known
 * @param confirmed who verified the rule, where somebody did
 * @param mark what became of it
 */
public record DueItem(
    String id,
    Kind kind,
    RecordId record,
    String recordType,
    String label,
    Optional<DeadlineRule> rule,
    String title,
    String source,
    List<Somebody> people,
    List<String> lawyers,
    Optional<PartialDate> began,
    PartialDate due,
    Optional<Confirmation> confirmed,
    Optional<Mark> mark) {

  /** What it is. */
  public enum Kind {
    DEADLINE,
    HEARING
  }

  /**
   * Somebody it is about.
   *
   * @param title name in the casebook's language
   */
  public record Somebody(RecordId id, String title) {}

  /** The soonest first, those without a day last. */
  static final Comparator<DueItem> SOONEST =
      Comparator.comparing(DueItem::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(i -> i.due().time(), Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(DueItem::id);

  public DueItem {
    people = List.copyOf(people);
    lawyers = List.copyOf(lawyers);
  }

  /** How soon it is due. */
  public Urgency urgency(LocalDate today) {
    return Urgency.of(due, today);
  }

  /** Whether the day it ends on is not exactly known. */
  public boolean isSpan() {
    return !due.isDay() || due.circa();
  }

  private @Nullable LocalDate day() {
    return due.earliest() == null ? due.latest() : due.earliest();
  }
}
