package org.letapis.casebook.demo;

import java.util.List;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;

/** A form somebody fills in: some questions answered, some not, some left open with a reason. */
final class Sheet {

  private final Dice dice;
  private final RecordId id;
  private final Change.Builder change;

  Sheet(Dice dice, RecordType type) {
    this.dice = dice;
    this.id = dice.id();
    this.change = Change.of(id, type.code());
  }

  RecordId id() {
    return id;
  }

  Change build() {
    return change.build();
  }

  <T> Sheet set(Field<T> field, T value) {
    change.set(field, value);
    return this;
  }

  Sheet term(Field<Term> field, String code) {
    return set(field, Term.of(code));
  }

  Sheet terms(Field<List<Term>> field, List<String> codes) {
    return set(field, codes.stream().map(Term::of).toList());
  }

  /** A question that is answered that often; else left empty, or said to be unknown. */
  <T> Sheet asked(int percent, Field<T> field, T value) {
    if (dice.percent(percent)) {
      return set(field, value);
    }
    return open(field);
  }

  /** A yes or no that is answered that often. */
  Sheet yesNo(int percent, Field<Term> field, int yes) {
    String answer = dice.percent(yes) ? "yes" : dice.percent(8) ? "partly" : "no";
    return asked(percent, field, Term.of(answer));
  }

  /** Leaves a question open: of ten, six say nothing, two that nobody knows or asked. */
  Sheet open(Field<?> field) {
    int roll = dice.below(20);
    if (roll < 4) {
      change.absent(field, Absent.UNKNOWN);
    } else if (roll < 7) {
      change.absent(field, Absent.NOT_ASKED);
    } else if (roll == 7) {
      change.absent(field, Absent.REFUSED);
    }
    return this;
  }

  String row() {
    return dice.rowId();
  }

  <T> Sheet set(Field<?> rows, String row, Field<T> column, T value) {
    change.set(rows, row, column, value);
    return this;
  }

  /** What every record carries: handling, and where it is known from. */
  Sheet source(Words words, boolean belarusian, PartialDate received) {
    term(Common.CONFIDENTIALITY, dice.weighted("public", 20, "partners", 55, "restricted", 25));
    asked(
        85,
        Common.VERIFICATION,
        Term.of(dice.weighted("confirmed", 35, "likely", 35, "possible", 20, "unlikely", 3)));
    int sources = dice.percent(15) ? 2 : 1;
    for (int i = 0; i < sources; i++) {
      String row = row();
      String kind =
          dice.weighted(
              "interview",
              30,
              "relative",
              25,
              "lawyer",
              15,
              "document",
              10,
              "court-notice",
              5,
              "media",
              10,
              "observation",
              5);
      set(Common.SOURCES, row, Common.SOURCE_KIND, Term.of(kind));
      set(
          Common.SOURCES,
          row,
          Common.SOURCE_RELIABILITY,
          Term.of(dice.weighted("high", 45, "medium", 40, "low", 5, "unknown", 10)));
      set(Common.SOURCES, row, Common.SOURCE_RECEIVED, received);
      set(Common.SOURCES, row, Common.SOURCE_LANGUAGE, belarusian ? "беларуская" : "русский");
      if (dice.percent(70)) {
        List<Term> uses =
            dice.some(List.of("archive", "partners", "publication", "court"), 3).stream()
                .map(Term::of)
                .toList();
        set(Common.SOURCES, row, Common.CONSENT_USES, uses);
        set(Common.SOURCES, row, Common.CONSENT_DATE, received);
      }
      if (dice.percent(15)) {
        set(Common.SOURCES, row, Common.CONSENT_WITHHOLD, words.say(dice, "withhold", belarusian));
      }
    }
    return this;
  }
}
