package org.letapis.ui.kit.form.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.DurationReader;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.sum.SumReader;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.pick.TermWords;
import org.letapis.ui.kit.form.typed.ClockEditor;
import tools.jackson.databind.JsonNode;

/** Reads pasted cells, each by its column's kind. What cannot be read is kept as it came. */
final class CellReader {

  private final FormServices services;
  private final LocalDate today;

  CellReader(FormServices services, LocalDate today) {
    this.services = services;
    this.today = today;
  }

  /** The stored form; nothing for a blank cell, and for a column that no words can fill. */
  Optional<JsonNode> read(Field<?> column, String pasted) {
    String words = pasted.strip();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return absent(words)
        .map(Absent::toJson)
        .or(() -> value(column.kind(), words))
        .or(() -> kept(column.kind(), words));
  }

  private static Optional<JsonNode> kept(FieldKind<?> kind, String words) {
    return kind instanceof FieldKind.Attachment || kind instanceof FieldKind.Rows
        ? Optional.empty()
        : Optional.of(new AsTyped(words).toJson());
  }

  private Optional<Absent> absent(String words) {
    return Arrays.stream(Absent.values())
        .filter(
            absent ->
                Language.all().stream()
                    .map(l -> services.texts().in(l).text("absent." + absent.code()))
                    .anyMatch(name -> name.equalsIgnoreCase(words)))
        .findFirst();
  }

  private Optional<JsonNode> value(FieldKind<?> kind, String words) {
    return switch (kind) {
      case FieldKind.Text text ->
          Optional.of(text.write(text.lines() ? words : words.replaceAll("\\s*\\R\\s*", " ")));
      case FieldKind.Date date -> Optional.of(date.write(date(words)));
      case FieldKind.Clock clock -> ClockEditor.readClock(words).map(clock::write);
      case FieldKind.Choice choice ->
          new TermWords(choice.vocabulary(), services.texts()).read(words).map(choice::write);
      case FieldKind.Choices choices -> {
        TermWords terms = new TermWords(choices.vocabulary(), services.texts());
        List<Optional<org.letapis.domain.schema.Term>> read =
            Arrays.stream(words.split("[;,\\n]", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(terms::read)
                .toList();
        yield read.stream().allMatch(Optional::isPresent)
            ? Optional.of(choices.write(read.stream().map(Optional::orElseThrow).toList()))
            : Optional.empty();
      }
      case FieldKind.Whole whole -> whole(whole, words);
      case FieldKind.Sum sum -> SumReader.read(words, null).map(sum::write);
      case FieldKind.Length length -> DurationReader.read(words).map(length::write);
      case FieldKind.Supports supports ->
          Optional.of(supports.write(new Supported(List.of(), words)));
      case FieldKind.Articles articles -> {
        List<Article> read = services.readings().articles(words);
        yield read.isEmpty() ? Optional.empty() : Optional.of(articles.write(read));
      }
      case FieldKind.Reference reference -> Optional.empty();
      case FieldKind.Attachment attachment -> Optional.empty();
      case FieldKind.Rows rows -> Optional.empty();
    };
  }

  /** A day without its year stays words: nobody is there to agree to one. */
  private PartialDate date(String words) {
    DateReader.Reading reading = DateReader.read(words, today, today);
    return reading.yearless() ? PartialDate.unread(words) : reading.date();
  }

  private static Optional<JsonNode> whole(FieldKind.Whole kind, String words) {
    String digits = words.replaceAll("[\\s\\u00a0\\u202f]", "");
    if (!digits.matches("-?\\d{1,18}")) {
      return Optional.empty();
    }
    long number = Long.parseLong(digits);
    return number >= kind.min() && number <= kind.max()
        ? Optional.of(kind.write(number))
        : Optional.empty();
  }

  /** Two names that differ only in case, in ё and е, or in blanks. */
  static boolean same(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static String fold(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
  }
}
