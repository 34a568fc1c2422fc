package org.letapis.casebook.exchange.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.RecordType.Category;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Schema;

/** Whether records are among those chosen. Asks of each by itself; walks through none. */
final class Chosen {

  /** Of what more records than this refer to, some will be among them. */
  private static final int MOST = 5_000;

  private final Ledger ledger;
  private final List<Selection> selections;
  private final Function<RecordId, Optional<CaseRecord>> records;

  Chosen(
      Ledger ledger, List<Selection> selections, Function<RecordId, Optional<CaseRecord>> records) {
    this.ledger = ledger;
    this.selections = selections;
    this.records = records;
  }

  boolean has(CaseRecord record) {
    return selections.stream().allMatch(selection -> has(selection, record));
  }

  private boolean has(Selection selection, CaseRecord record) {
    return isMeant(selection, record) || isNeeded(selection, record);
  }

  /** By what it says itself. */
  private boolean isMeant(Selection selection, CaseRecord record) {
    return (!selection.isNamed() || isNamed(selection, record)) && isInTime(selection, record);
  }

  private static boolean isNamed(Selection selection, CaseRecord record) {
    if (selection.people().contains(record.id())
        || selection.cases().contains(record.id())
        || tagged(selection, record)) {
      return true;
    }
    Set<RecordId> named = References.of(record);
    if (named.stream().anyMatch(selection.cases()::contains)) {
      return true;
    }
    // What happened to somebody else belongs to that one, even where both are named.
    Optional<RecordId> subject = subject(record);
    return subject.isPresent()
        ? selection.people().contains(subject.get())
        : category(record) == Category.PROCEEDING
            && named.stream().anyMatch(selection.people()::contains);
  }

  private static boolean tagged(Selection selection, CaseRecord record) {
    return !selection.tags().isEmpty()
        && record.get(Common.TAGS).orElse(List.of()).stream()
            .map(Term::text)
            .anyMatch(selection.tags()::contains);
  }

  /** Things have no time of their own: with dates alone they come where events refer to them. */
  private static boolean isInTime(Selection selection, CaseRecord record) {
    if (!selection.isDated()) {
      return true;
    }
    Optional<RecordType> type = Schema.type(record.type()).filter(RecordType::isEvent);
    if (type.isEmpty()) {
      return selection.isNamed();
    }
    Optional<PartialDate> start = date(record, type.get().start());
    Optional<PartialDate> end = date(record, type.get().end());
    LocalDate from = selection.from().orElse(LocalDate.MIN);
    LocalDate to = selection.to().orElse(LocalDate.MAX);
    return start.map(day -> day.possiblyDuring(from, to)).orElse(true)
        || end.filter(day -> day.possiblyDuring(from, to)).isPresent();
  }

  private static Optional<PartialDate> date(
      CaseRecord record, @org.jspecify.annotations.Nullable Field<PartialDate> field) {
    return Optional.ofNullable(field).flatMap(record::get);
  }

  /** Places, offices, sources and files that what is meant refers to, and whom it is about. */
  private boolean isNeeded(Selection selection, CaseRecord record) {
    Category category = category(record);
    if (category == Category.EVENT || category == Category.PROCEEDING) {
      return false;
    }
    return ledger.store().many().linkers(record.id(), MOST).stream()
        .map(records)
        .flatMap(Optional::stream)
        .filter(other -> category != Category.PERSON || isAbout(selection, other, record))
        .anyMatch(other -> isMeant(selection, other));
  }

  /** Others in the case of somebody who was chosen were not chosen by that. */
  private static boolean isAbout(Selection selection, CaseRecord other, CaseRecord person) {
    return subject(other).filter(person.id()::equals).isPresent()
        || selection.cases().contains(other.id())
        || (category(other) == Category.PROCEEDING && tagged(selection, other));
  }

  private static Category category(CaseRecord record) {
    return Schema.type(record.type()).map(RecordType::category).orElse(Category.EVENT);
  }

  private static Optional<RecordId> subject(CaseRecord record) {
    return Schema.type(record.type()).map(RecordType::subject).flatMap(record::get);
  }
}
