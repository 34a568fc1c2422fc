package org.letapis.domain.words;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.duration.DurationPrinter;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.record.OwnShape;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Money;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Supported;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.sum.SumPrinter;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Types;
import tools.jackson.databind.JsonNode;

/** Values and the names of fields in a person's language. */
public final class ValueWords {

  private final Types types;
  private final Labels labels;
  private final Function<RecordId, String> titles;

  /**
   * @param types the types of record to read by
   * @param labels words that know what their fields and terms are called
   * @param titles what to call a record that a value refers to; empty when it is not here
   */
  public ValueWords(Types types, Labels labels, Function<RecordId, String> titles) {
    this.types = types;
    this.labels = labels;
    this.titles = titles;
  }

  /** Reads by the program's types alone, where no casebook is open. */
  public ValueWords(Labels labels, Function<RecordId, String> titles) {
    this(Types.BUILT_IN, labels, titles);
  }

  /** The name of a type; its code where this build does not know it. */
  public String type(String code) {
    return labels.find("type." + code).orElse(code);
  }

  /** The name of a field, with its column for a cell; the path where nobody knows it. */
  public String field(String type, FieldPath path) {
    RecordType known = types.type(type).orElse(null);
    if (known == null || known.at(path).isEmpty()) {
      return path.toString();
    }
    Optional<FieldPath> value = Certainty.valueOf(path);
    if (value.isPresent()) {
      return field(type, value.get()) + " · " + label(known, path);
    }
    String name = label(known, FieldPath.of(path.field()));
    return path.column() == null ? name : name + " · " + label(known, path);
  }

  private String label(RecordType type, FieldPath path) {
    return labels.find(type.labelKey(path)).orElse(path.toString());
  }

  /** A stored value in words. */
  public String value(String type, FieldPath path, JsonNode stored) {
    return Absent.ofJson(stored)
        .map(absent -> labels.find("absent." + absent.code()).orElse(absent.code()))
        .or(() -> AsTyped.ofJson(stored).map(AsTyped::words))
        .orElseGet(
            () ->
                types
                    .type(type)
                    .flatMap(known -> known.at(path))
                    .map(field -> value(type, field, stored))
                    .orElseGet(() -> byLook(type, stored)));
  }

  private String value(String type, Field<?> field, JsonNode stored) {
    try {
      return words(type, field.kind(), stored);
    } catch (IllegalArgumentException | DateTimeException | UnsupportedOperationException e) {
      // A later version's form of this field, or a definition that says something else of it.
      return byLook(type, stored);
    }
  }

  private String byLook(String type, JsonNode stored) {
    return OwnShape.kind(stored)
        .map(kind -> words(type, kind, stored))
        .orElseGet(() -> CanonicalJson.text(stored));
  }

  private String words(String type, FieldKind<?> kind, JsonNode stored) {
    return switch (kind) {
      case FieldKind.Text text -> text.read(stored);
      case FieldKind.Date date -> date(date.read(stored));
      case FieldKind.Clock clock -> clock.read(stored).toString();
      case FieldKind.Choice choice -> term(choice.vocabulary(), choice.read(stored));
      case FieldKind.Choices choices ->
          joined(choices.read(stored), term -> term(choices.vocabulary(), term));
      case FieldKind.Reference reference -> title(reference.read(stored));
      case FieldKind.Whole whole -> whole.read(stored).toString();
      case FieldKind.Sum sum -> sum(sum.read(stored));
      case FieldKind.Length length -> length(length.read(stored));
      case FieldKind.Supports supports -> supported(type, supports.read(stored));
      case FieldKind.Articles articles -> joined(articles.read(stored), this::article);
      case FieldKind.Attachment attachment -> file(attachment.read(stored));
      case FieldKind.Rows rows -> CanonicalJson.text(stored);
    };
  }

  private String date(PartialDate date) {
    String printed = DatePrinter.print(date, labels.language());
    return date.words().isEmpty() || date.words().equals(printed)
        ? printed
        : printed + " («" + date.words() + "»)";
  }

  private String length(Duration length) {
    String printed = DurationPrinter.print(length, labels.language());
    return length.words().isEmpty() || length.words().equals(printed)
        ? printed
        : printed + " («" + length.words() + "»)";
  }

  private String supported(String type, Supported supported) {
    return Stream.concat(
            supported.fields().stream().map(path -> field(type, path)),
            Stream.of(supported.words()).filter(words -> !words.isEmpty()))
        .collect(Collectors.joining("; "));
  }

  private String term(Vocabulary vocabulary, Term term) {
    return term.coded()
        ? labels.find(vocabulary.labelKey(term.text())).orElse(term.text())
        : term.text();
  }

  private String title(RecordId record) {
    String title = titles.apply(record);
    return title.isEmpty() ? record.toString() : title;
  }

  private String sum(Money money) {
    return SumPrinter.print(money, labels.language());
  }

  /** By the language on screen, with what was typed beside it where that says it otherwise. */
  private String article(Article article) {
    String printed = ArticlePrinter.print(article, labels.language());
    return article.words().isEmpty() || article.words().equals(printed)
        ? printed
        : printed + " («" + article.words() + "»)";
  }

  private static String file(FileRef file) {
    return file.name();
  }

  private static <E> String joined(List<E> list, Function<E, String> words) {
    return list.stream().map(words).collect(Collectors.joining("; "));
  }
}
