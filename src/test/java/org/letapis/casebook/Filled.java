package org.letapis.casebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import tools.jackson.databind.JsonNode;

/**
 * Records with something in every field and every column, as the schema describes them: a word
 * wherever words may stand.
 *
 * @param word stands in every value that is not a number or a term of a closed list
 * @param file what is attached
 * @param ids a record of each type, to refer to
 */
public record Filled(String word, FileRef file, Map<String, RecordId> ids) {

  /** A day that stands in no other data. */
  private static final LocalDate DAY = LocalDate.of(1897, 3, 19);

  /** The change that fills the record of that type. */
  public Change record(RecordType type) {
    RecordId id = ids.get(type.code());
    Change.Builder change = Change.of(id, type.code());
    type.fields()
        .forEach(
            field -> {
              if (field.columns().isEmpty()) {
                change.put(field.path(), value(field, field.code()));
              }
              for (Field<?> column : field.columns()) {
                FieldPath cell = field.cell("row-1", column);
                change.put(cell, value(column, field.code() + " " + column.code()));
              }
            });
    return change.build();
  }

  private <T> JsonNode value(Field<T> field, String where) {
    String words = word + " " + where;
    // Each branch gives the field's own type, which the compiler cannot see.
    return switch ((FieldKind<?>) field.kind()) {
      case FieldKind.Text text -> text.write(words);
      case FieldKind.Date date -> date.write(date(where));
      case FieldKind.Clock clock -> clock.write(LocalTime.of(4, 47));
      case FieldKind.Choice choice -> choice.write(term(choice.vocabulary(), words));
      case FieldKind.Choices choices -> choices.write(List.of(term(choices.vocabulary(), words)));
      case FieldKind.Reference reference -> reference.write(reference(reference));
      // Kept as it was typed, since it is no number.
      case FieldKind.Whole _ -> new AsTyped(words).toJson();
      case FieldKind.Sum sum -> sum.write(new Money(new BigDecimal("7319462.53"), "BYN"));
      case FieldKind.Length length -> length.write(Duration.of(3, 2, 1).said(words));
      case FieldKind.Supports supports -> supports.write(new Supported(List.of(), words));
      case FieldKind.Articles articles ->
          articles.write(List.of(new Article(words, words, words, words)));
      case FieldKind.Attachment attachment -> attachment.write(file);
      case FieldKind.Rows rows -> throw new IllegalArgumentException(rows + " within rows");
    };
  }

  /** A date as far as it is known, and now and then the words that nobody could read. */
  private PartialDate date(String where) {
    return where.hashCode() % 2 == 0 || where.equals("start")
        ? PartialDate.day(DAY)
        : PartialDate.unread(word);
  }

  private RecordId reference(FieldKind.Reference reference) {
    return ids.get(reference.types().stream().sorted().findFirst().orElseThrow());
  }

  private static Term term(Vocabulary vocabulary, String words) {
    return vocabulary.free() ? Term.word(words) : Term.of(vocabulary.terms().getFirst());
  }
}
