package org.letapis.domain.schema;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.duration.Duration;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * What a field holds: its Java type and its stored form.
 *
 * @param <T> the Java type of a value
 */
public sealed interface FieldKind<T> {

  /** The stored form of a value. */
  JsonNode write(T value);

  /**
   * Reads the stored form.
   *
   * @throws IllegalArgumentException when it is not of this kind
   * @throws java.time.DateTimeException when it names a day or time that does not exist
   */
  T read(JsonNode json);

  /**
   * Words.
   *
   * @param lines whether several lines are usual
   */
  record Text(boolean lines) implements FieldKind<String> {
    @Override
    public JsonNode write(String value) {
      return Json.text(value);
    }

    @Override
    public String read(JsonNode json) {
      if (!json.isString()) {
        throw new IllegalArgumentException("not a text");
      }
      return json.stringValue();
    }
  }

  /** A date as far as it is known. */
  record Date() implements FieldKind<PartialDate> {
    @Override
    public JsonNode write(PartialDate value) {
      return value.toJson();
    }

    @Override
    public PartialDate read(JsonNode json) {
      return PartialDate.ofJson(json);
    }
  }

  /** A local time of day, to the minute. */
  record Clock() implements FieldKind<LocalTime> {
    @Override
    public JsonNode write(LocalTime value) {
      return Json.text(value.toString());
    }

    @Override
    public LocalTime read(JsonNode json) {
      return LocalTime.parse(Json.string(json));
    }
  }

  /**
   * One term.
   *
   * @param vocabulary to choose from
   */
  record Choice(Vocabulary vocabulary) implements FieldKind<Term> {
    @Override
    public JsonNode write(Term value) {
      return value.toJson();
    }

    @Override
    public Term read(JsonNode json) {
      return Term.ofJson(json);
    }
  }

  /**
   * Several terms.
   *
   * @param vocabulary to choose from
   */
  record Choices(Vocabulary vocabulary) implements FieldKind<List<Term>> {
    @Override
    public JsonNode write(List<Term> value) {
      return writeList(value, Term::toJson);
    }

    @Override
    public List<Term> read(JsonNode json) {
      return readList(json, Term::ofJson);
    }
  }

  /**
   * Another record.
   *
   * @param types codes of the record types it may be of
   */
  record Reference(Set<String> types) implements FieldKind<RecordId> {
    @Override
    public JsonNode write(RecordId value) {
      return Json.object().put("record", value.toString());
    }

    @Override
    public RecordId read(JsonNode json) {
      return RecordId.of(json.path("record").asString(""));
    }
  }

  /**
   * A whole number.
   *
   * @param min smallest allowed
   * @param max largest allowed
   */
  record Whole(long min, long max) implements FieldKind<Long> {
    @Override
    public JsonNode write(Long value) {
      return Json.whole(value);
    }

    @Override
    public Long read(JsonNode json) {
      if (!json.isIntegralNumber() || json.longValue() < min || json.longValue() > max) {
        throw new IllegalArgumentException("not a number within bounds");
      }
      return json.longValue();
    }
  }

  /** A sum of money. */
  record Sum() implements FieldKind<Money> {
    @Override
    public JsonNode write(Money value) {
      return value.toJson();
    }

    @Override
    public Money read(JsonNode json) {
      return Money.ofJson(json);
    }
  }

  /** A length of time. */
  record Length() implements FieldKind<Duration> {
    @Override
    public JsonNode write(Duration value) {
      return value.toJson();
    }

    @Override
    public Duration read(JsonNode json) {
      return Duration.ofJson(json);
    }
  }

  /** What of this record a source speaks of. */
  record Supports() implements FieldKind<Supported> {
    @Override
    public JsonNode write(Supported value) {
      return value.toJson();
    }

    @Override
    public Supported read(JsonNode json) {
      return Supported.ofJson(json);
    }
  }

  /** Articles of law. */
  record Articles() implements FieldKind<List<Article>> {
    @Override
    public JsonNode write(List<Article> value) {
      return writeList(value, Article::toJson);
    }

    @Override
    public List<Article> read(JsonNode json) {
      return readList(json, Article::ofJson);
    }
  }

  /** An attached file. */
  record Attachment() implements FieldKind<FileRef> {
    @Override
    public JsonNode write(FileRef value) {
      return value.toJson();
    }

    @Override
    public FileRef read(JsonNode json) {
      return FileRef.ofJson(json);
    }
  }

  /**
   * Rows of cells, each row known by an id. Cells are stored one by one, each under a path of its
   * own, so this kind has no stored form as a whole.
   *
   * @param columns what each row holds; never rows again
   */
  record Rows(List<Field<?>> columns) implements FieldKind<List<String>> {
    @Override
    public JsonNode write(List<String> value) {
      throw new UnsupportedOperationException("rows are stored cell by cell");
    }

    @Override
    public List<String> read(JsonNode json) {
      throw new UnsupportedOperationException("rows are stored cell by cell");
    }
  }

  private static <E> JsonNode writeList(List<E> value, Function<E, JsonNode> write) {
    ArrayNode array = Json.array();
    value.forEach(e -> array.add(write.apply(e)));
    return array;
  }

  private static <E> List<E> readList(JsonNode json, Function<JsonNode, E> read) {
    if (!json.isArray()) {
      throw new IllegalArgumentException("not a list");
    }
    List<E> list = new ArrayList<>();
    json.values().forEach(e -> list.add(read.apply(e)));
    return List.copyOf(list);
  }
}
