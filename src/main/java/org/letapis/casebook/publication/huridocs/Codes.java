package org.letapis.casebook.publication.huridocs;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;
import org.letapis.domain.vocabulary.Huridocs;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.ForeignValue.Text;

/** Terms by their codes, and dates as far as a date of HURIDOCS tells them. */
final class Codes {

  /** Counting unit: one human being. */
  static final String INDIVIDUAL = "010000000000";

  /** Counting unit: a group, an organisation or an institution. */
  static final String GROUP = "030000000000";

  /** Type of perpetrator: of the executive of a government. */
  static final String EXECUTIVE = "010100000000";

  /** The same of the judiciary. */
  static final String JUDICIARY = "010300000000";

  /** Type of intervention: a demand for investigation. */
  static final String DEMAND_FOR_INVESTIGATION = "020100000000";

  private static final String ESTIMATE = "010000000000";
  private static final String UNKNOWN_DAY = "020000000000";
  private static final String UNKNOWN_MONTH = "030000000000";

  private Codes() {}

  static ForeignValue text(String words) {
    return words.isBlank() ? ForeignValue.EMPTY : new Text(words);
  }

  /** The type of act that a kind of event is. */
  static ForeignValue act(String type) {
    return Huridocs.ofType(type)
        .<ForeignValue>map(code -> new Text(code.code()))
        .orElse(ForeignValue.EMPTY);
  }

  /** The codes of what stands in a field; those terms that have none are left out. */
  static ForeignValue of(CaseRecord record, Field<?> field) {
    List<ForeignValue> codes = new ArrayList<>();
    for (Term term : terms(record, field)) {
      vocabulary(record.type(), field)
          .flatMap(v -> term.coded() ? Huridocs.of(v, term.text()) : Optional.empty())
          .map(code -> new Text(code.code()))
          .filter(code -> !codes.contains(code))
          .ifPresent(codes::add);
    }
    return switch (codes.size()) {
      case 0 -> ForeignValue.EMPTY;
      case 1 -> codes.getFirst();
      default -> new ForeignValue.Many(codes);
    };
  }

  private static List<Term> terms(CaseRecord record, Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Choice choice ->
          record.get(new Field<>(field.code(), choice)).stream().toList();
      case FieldKind.Choices choices ->
          record.get(new Field<>(field.code(), choices)).orElse(List.of());
      default -> List.of();
    };
  }

  /** The vocabulary as the program has it: a casebook's own terms have no codes. */
  static Optional<Vocabulary> vocabulary(String type, Field<?> field) {
    return Schema.type(type)
        .flatMap(t -> t.field(field.code()))
        .or(() -> Optional.of(field))
        .flatMap(f -> vocabulary(f.kind()));
  }

  static Optional<Vocabulary> vocabulary(FieldKind<?> kind) {
    return switch (kind) {
      case FieldKind.Choice choice -> Optional.of(choice.vocabulary());
      case FieldKind.Choices choices -> Optional.of(choices.vocabulary());
      default -> Optional.empty();
    };
  }

  /**
   * A date and its type: with noughts where the day or the month is not known, and where it is
   * anything else, the first day it may have been, as an estimate.
   */
  static Map.Entry<ForeignValue, ForeignValue> date(Optional<PartialDate> said) {
    return said.map(Codes::date).orElse(Map.entry(ForeignValue.EMPTY, ForeignValue.EMPTY));
  }

  private static Map.Entry<ForeignValue, ForeignValue> date(PartialDate said) {
    LocalDate first = said.earliest();
    LocalDate last = said.latest();
    LocalDate known = first == null ? last : first;
    if (known == null) {
      return Map.entry(ForeignValue.EMPTY, ForeignValue.EMPTY);
    }
    YearMonth month = YearMonth.from(known);
    String year = "%04d".formatted(known.getYear());
    boolean about = said.circa() || first == null || last == null;
    if (!about && known.equals(last)) {
      return Map.entry(new ForeignValue.Moment(known.atStartOfDay(), false), ForeignValue.EMPTY);
    }
    if (!about && known.equals(month.atDay(1)) && month.atEndOfMonth().equals(last)) {
      return Map.entry(new Text(month + "-00"), new Text(UNKNOWN_DAY));
    }
    if (!about && known.getDayOfYear() == 1 && LocalDate.of(known.getYear(), 12, 31).equals(last)) {
      return Map.entry(new Text(year + "-00-00"), new Text(UNKNOWN_MONTH));
    }
    return Map.entry(new ForeignValue.Moment(known.atStartOfDay(), false), new Text(ESTIMATE));
  }
}
