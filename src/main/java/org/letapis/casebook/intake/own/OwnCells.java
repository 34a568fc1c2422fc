package org.letapis.casebook.intake.own;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.letapis.casebook.intake.value.CellReader;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.casebook.intake.value.Told;
import org.letapis.casebook.publication.table.Codes;
import org.letapis.casebook.publication.table.Part;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.words.ValueWords;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/**
 * Reads what was published back into values. What stands in signs beside the words is believed only
 * as long as the words still say the same: who changes a cell changes its words. Not for several
 * threads.
 */
public final class OwnCells {

  private final Labels labels;
  private final ValueWords words;
  private final CellReader cells;
  private final Function<String, RecordId> ids;
  private final Map<Vocabulary, Map<String, Term>> terms = new HashMap<>();

  /**
   * @param cells reads what somebody wrote into a cell instead
   * @param ids the record that is meant by an id
   */
  public OwnCells(
      CasebookSchema schema, Language language, CellReader cells, Function<String, RecordId> ids) {
    this.labels = schema.labels(Labels.of(language));
    this.words = schema.words(labels, id -> "");
    this.cells = cells;
    this.ids = ids;
  }

  /** Why there is no value; nothing where there is one. */
  public Optional<Absent> absent(Map<Part, ForeignValue> parts) {
    return absent(text(parts, Part.VALUE));
  }

  /** How sure a value is; nothing where nobody said so. */
  public Optional<JsonNode> certainty(Map<Part, ForeignValue> parts) {
    return Optional.ofNullable(terms(Certainty.VOCABULARY).get(text(parts, Part.CERTAINTY)))
        .map(term -> Certainty.kind().write(term));
  }

  /**
   * The value.
   *
   * @param type code of the type of the record
   * @param at where it stands
   * @param parts what the columns tell of it
   */
  public Told read(String type, FieldPath at, Field<?> field, Map<Part, ForeignValue> parts) {
    if (field.kind() instanceof FieldKind.Date kind) {
      return date(field, kind, parts);
    }
    String said = text(parts, Part.VALUE);
    Optional<Absent> absent = absent(said);
    if (absent.isPresent()) {
      return Told.of(absent.get().toJson());
    }
    Optional<JsonNode> exact = exact(type, at, field, parts, said);
    if (exact.isPresent()) {
      return Told.of(exact.get());
    }
    ForeignValue value = ForeignWords.plain(parts.getOrDefault(Part.VALUE, ForeignValue.EMPTY));
    return said.isEmpty() ? Told.NOTHING : cells.read(field, value, ForeignWords.of(value));
  }

  private Optional<JsonNode> exact(
      String type, FieldPath at, Field<?> field, Map<Part, ForeignValue> parts, String said) {
    try {
      return switch (field.kind()) {
        case FieldKind.Text text ->
            said.isEmpty() ? Optional.empty() : Optional.of(text.write(said));
        case FieldKind.Clock clock -> Optional.of(clock.write(LocalTime.parse(said)));
        case FieldKind.Choice choice ->
            Optional.ofNullable(term(choice.vocabulary(), said)).map(choice::write);
        case FieldKind.Choices choices -> choices(choices, said);
        case FieldKind.Whole whole ->
            Optional.of(whole.write(new BigDecimal(said).longValueExact()))
                .filter(n -> fits(whole, n));
        case FieldKind.Sum sum -> sum(sum, said, text(parts, Part.CURRENCY));
        case FieldKind.Reference reference ->
            Optional.of(text(parts, Part.ID))
                .filter(id -> !id.isEmpty())
                .map(ids)
                .map(reference::write);
        case FieldKind.Length length ->
            same(
                type,
                at,
                said,
                length.write(Codes.length(text(parts, Part.CODE), text(parts, Part.SAID))));
        case FieldKind.Articles articles ->
            same(
                type,
                at,
                said,
                articles.write(Codes.articles(text(parts, Part.CODE), text(parts, Part.SAID))));
        case FieldKind.Supports supports ->
            same(
                type,
                at,
                said,
                supports.write(Codes.fields(text(parts, Part.CODE), text(parts, Part.SAID))));
        case FieldKind.Attachment file -> Optional.empty();
        case FieldKind.Rows rows -> Optional.empty();
        case FieldKind.Date date -> Optional.empty();
      };
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException changed) {
      return Optional.empty();
    }
  }

  private static boolean fits(FieldKind.Whole kind, JsonNode number) {
    return kind.read(number) != null;
  }

  private static Optional<JsonNode> sum(FieldKind.Sum kind, String amount, String currency) {
    JsonNode sum =
        Json.object()
            .put("amount", new BigDecimal(amount).toPlainString())
            .put("currency", currency);
    return Optional.of(kind.write(kind.read(sum)));
  }

  /** A value whose words are those that stand there. */
  private Optional<JsonNode> same(String type, FieldPath at, String said, JsonNode value) {
    return Optional.of(value).filter(v -> words.value(type, at, v).equals(said));
  }

  private Optional<JsonNode> choices(FieldKind.Choices kind, String said) {
    if (said.isEmpty()) {
      return Optional.empty();
    }
    List<Term> all = new ArrayList<>();
    for (String piece : said.split(said.indexOf('\n') < 0 ? "; " : "\n")) {
      Term term = term(kind.vocabulary(), piece);
      if (term == null) {
        return Optional.empty();
      }
      all.add(term);
    }
    return Optional.of(kind.write(all));
  }

  private @org.jspecify.annotations.Nullable Term term(Vocabulary vocabulary, String said) {
    Term term = terms(vocabulary).get(said);
    return term == null && vocabulary.free() && !said.isEmpty() ? Term.word(said) : term;
  }

  private Map<String, Term> terms(Vocabulary vocabulary) {
    return terms.computeIfAbsent(
        vocabulary,
        asked -> {
          Map<String, Term> all = new HashMap<>();
          for (List<String> codes : List.of(asked.retired(), asked.terms())) {
            for (String code : codes) {
              String label = labels.find(asked.labelKey(code)).orElse(code);
              all.put(label, Term.of(code));
            }
          }
          return all;
        });
  }

  private Optional<Absent> absent(String said) {
    for (Absent absent : Absent.values()) {
      if (!said.isEmpty() && labels.find("absent." + absent.code()).orElse("").equals(said)) {
        return Optional.of(absent);
      }
    }
    return Optional.empty();
  }

  private Told date(Field<?> field, FieldKind.Date kind, Map<Part, ForeignValue> parts) {
    String edtf = text(parts, Part.EDTF);
    String said = text(parts, Part.SAID);
    ForeignValue value = ForeignWords.plain(parts.getOrDefault(Part.VALUE, ForeignValue.EMPTY));
    PartialDate date;
    try {
      date = edtf.isEmpty() ? day(value) : edtf(edtf);
    } catch (IllegalArgumentException | DateTimeException changed) {
      ForeignValue changedOne = edtf.isEmpty() ? value : new ForeignValue.Text(edtf);
      return cells.read(field, changedOne, ForeignWords.of(changedOne));
    }
    if (date.isUnread()) {
      return said.isEmpty()
          ? Told.NOTHING
          : Told.of(absent(said).map(Absent::toJson).orElseGet(() -> kind.write(date.said(said))));
    }
    return Told.of(kind.write(date.said(said)));
  }

  private static PartialDate edtf(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? Edtf.parse(text)
        : Edtf.parse(text.substring(0, space)).at(LocalTime.parse(text.substring(space + 1)));
  }

  private static PartialDate day(ForeignValue value) {
    if (value instanceof ForeignValue.Moment moment) {
      PartialDate day = PartialDate.day(moment.at().toLocalDate());
      return moment.timed() ? day.at(moment.at().toLocalTime()) : day;
    }
    String text = ForeignWords.of(value);
    if (text.isEmpty()) {
      return PartialDate.unread("");
    }
    String[] parts = text.split("[ T]", 2);
    PartialDate day = PartialDate.day(LocalDate.parse(parts[0]));
    return parts.length == 1 ? day : day.at(LocalTime.parse(parts[1]));
  }

  /** As it stands there: space at its ends belongs to it. */
  private static String text(Map<Part, ForeignValue> parts, Part part) {
    ForeignValue value = ForeignWords.plain(parts.getOrDefault(part, ForeignValue.EMPTY));
    return value instanceof ForeignValue.Text text ? text.text() : ForeignWords.of(value);
  }
}
