package org.letapis.cli.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.DurationReader;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.ArticleReader;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.sum.SumReader;
import tools.jackson.databind.JsonNode;

/** Reads values as they are typed after {@code --set}. */
final class TypedValues {

  private final RecordType type;
  private final LocalDate today;

  /**
   * @param today the day a date without a year is told on
   */
  TypedValues(RecordType type, LocalDate today) {
    this.type = type;
    this.today = today;
  }

  /** Reads a field's path, which must lead somewhere. */
  FieldPath path(String text) {
    try {
      FieldPath path = FieldPath.parse(text);
      boolean leadsToValue =
          type.at(path).filter(field -> !(field.kind() instanceof FieldKind.Rows)).isPresent();
      if (leadsToValue) {
        return path;
      }
    } catch (IllegalArgumentException e) {
      // Told below with what was typed.
    }
    throw new Problem(CliProblem.UNKNOWN_FIELD, text, type.code());
  }

  /** The stored form of a typed value. */
  JsonNode value(FieldPath path, String text) {
    FieldKind<?> kind = type.at(path).orElseThrow().kind();
    try {
      return stored(kind, text);
    } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
      throw new Problem(CliProblem.BAD_VALUE, path.toString(), form(kind));
    }
  }

  private JsonNode stored(FieldKind<?> kind, String text) {
    return switch (kind) {
      case FieldKind.Text words -> words.write(text);
      case FieldKind.Date date -> date.write(date(text));
      case FieldKind.Clock clock -> clock.write(LocalTime.parse(text));
      case FieldKind.Choice choice -> choice.write(term(choice.vocabulary(), text));
      case FieldKind.Choices choices ->
          choices.write(parts(text, ",").stream().map(t -> term(choices.vocabulary(), t)).toList());
      case FieldKind.Reference reference -> reference.write(RecordId.of(text));
      case FieldKind.Whole whole -> whole(whole, text);
      case FieldKind.Sum sum -> sum.write(sum(text));
      case FieldKind.Length length ->
          length.write(DurationReader.read(text).orElseThrow(IllegalArgumentException::new));
      case FieldKind.Supports supports ->
          supports.write(
              new Supported(parts(text, ",").stream().map(FieldPath::parse).toList(), ""));
      case FieldKind.Articles articles -> articles.write(articles(text));
      case FieldKind.Attachment attachment -> throw new IllegalArgumentException("a file");
      case FieldKind.Rows rows -> throw new IllegalArgumentException("rows");
    };
  }

  private PartialDate date(String text) {
    PartialDate date = DateReader.read(text, today);
    if (date.isUnread()) {
      throw new IllegalArgumentException("not a date");
    }
    return date;
  }

  private static Term term(Vocabulary vocabulary, String text) {
    if (vocabulary.knows(text)) {
      return Term.of(text);
    }
    if (!vocabulary.free() || text.isBlank()) {
      throw new IllegalArgumentException("not a term");
    }
    return Term.word(text);
  }

  private static JsonNode whole(FieldKind.Whole kind, String text) {
    JsonNode written = kind.write(Long.parseLong(text));
    kind.read(written);
    return written;
  }

  private static Money sum(String text) {
    return SumReader.read(text, null).orElseThrow(IllegalArgumentException::new);
  }

  private static List<Article> articles(String text) {
    List<Article> articles = ArticleReader.read(text);
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("not an article");
    }
    return articles;
  }

  private static List<String> parts(String text, String separator) {
    return Arrays.stream(text.split(separator, -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** What a field takes, as a person types it. */
  private static String form(FieldKind<?> kind) {
    return switch (kind) {
      case FieldKind.Text words -> "TEXT";
      case FieldKind.Date date -> "2021, 2021-08, 2021-08-09, 2021-08-09/2021-08-12";
      case FieldKind.Clock clock -> "14:30";
      case FieldKind.Choice choice -> String.join(" | ", choice.vocabulary().terms());
      case FieldKind.Choices choices -> String.join(", ", choices.vocabulary().terms());
      case FieldKind.Reference reference -> "RECORD: " + String.join(" | ", reference.types());
      case FieldKind.Whole whole -> whole.min() + "…" + whole.max();
      case FieldKind.Sum sum -> "100.50 BYN";
      case FieldKind.Length length -> "4 years 6 months; P4Y6M";
      case FieldKind.Supports supports -> "FIELD, FIELD";
      case FieldKind.Articles articles -> "ч. 1 ст. 342; 24.23";
      case FieldKind.Attachment attachment -> "--attach FILE";
      case FieldKind.Rows rows -> "FIELD/ROW/COLUMN";
    };
  }
}
