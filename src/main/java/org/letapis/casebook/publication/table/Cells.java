package org.letapis.casebook.publication.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.letapis.casebook.publication.Publication;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.Alternatives;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Money;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/** What is written of values of each kind. */
final class Cells {

  private final Publication publication;

  Cells(Publication publication) {
    this.publication = publication;
  }

  static ForeignValue text(String words) {
    return words.isEmpty() ? ForeignValue.EMPTY : new ForeignValue.Text(words);
  }

  /** In words, as people read it. */
  ForeignValue words(String type, FieldPath at, JsonNode value) {
    return text(publication.words().value(type, at, value));
  }

  private static boolean isOnlyWords(JsonNode value) {
    return Absent.ofJson(value).isPresent() || AsTyped.ofJson(value).isPresent();
  }

  /** Terms in words; on a line each where words have what else would stand between them. */
  ForeignValue terms(String type, FieldPath at, JsonNode value) {
    boolean lines =
        value.isArray()
            && value.values().stream()
                .anyMatch(term -> term.path("word").asString("").contains(";"));
    if (!lines) {
      return words(type, at, value);
    }
    StringBuilder all = new StringBuilder();
    for (JsonNode term : value.values()) {
      String word = publication.words().value(type, at, Json.array().add(term));
      all.append(word.replace('\n', ' ')).append('\n');
    }
    return text(all.toString());
  }

  /** As a kind reads it; in words where it is none of that kind. */
  private <T> ForeignValue read(
      FieldKind<T> kind,
      String type,
      FieldPath at,
      JsonNode value,
      Function<T, ForeignValue> typed) {
    if (!isOnlyWords(value)) {
      try {
        return typed.apply(kind.read(value));
      } catch (IllegalArgumentException | DateTimeException other) {
        // In words, then.
      }
    }
    return words(type, at, value);
  }

  ForeignValue whole(FieldKind<Long> kind, String type, FieldPath at, JsonNode value) {
    return read(
        kind, type, at, value, number -> new ForeignValue.Number(BigDecimal.valueOf(number)));
  }

  ForeignValue amount(FieldKind<Money> kind, String type, FieldPath at, JsonNode value) {
    return read(kind, type, at, value, money -> new ForeignValue.Number(money.amount()));
  }

  static ForeignValue currency(JsonNode value) {
    return text(value.path("currency").asString(""));
  }

  static ForeignValue id(JsonNode value) {
    return text(value.path("record").asString(""));
  }

  private static PartialDate date(JsonNode value) {
    try {
      return isOnlyWords(value) ? PartialDate.unread("") : PartialDate.ofJson(value);
    } catch (IllegalArgumentException | DateTimeException other) {
      return PartialDate.unread("");
    }
  }

  /** A single known day; nothing of a date that is less, or more. */
  static ForeignValue day(JsonNode value) {
    PartialDate date = date(value);
    LocalDate day = date.earliest();
    if (day == null || !date.isDay() || date.circa()) {
      return ForeignValue.EMPTY;
    }
    LocalTime time = date.time();
    // A workbook cannot tell midnight from no time at all.
    if (LocalTime.MIDNIGHT.equals(time)) {
      return ForeignValue.EMPTY;
    }
    return new ForeignValue.Moment(
        time == null ? day.atStartOfDay() : day.atTime(time), time != null);
  }

  /** What a cell for days cannot hold: months, years, intervals, and what is about. */
  static ForeignValue edtf(JsonNode value) {
    PartialDate date = date(value);
    boolean day = date.isDay() && !date.circa() && !LocalTime.MIDNIGHT.equals(date.time());
    return date.isUnread() || day
        ? ForeignValue.EMPTY
        : text(Edtf.print(date) + (date.time() == null ? "" : " " + date.time()));
  }

  /** The words a date was told in, or why there is none. */
  ForeignValue said(String type, FieldPath at, JsonNode value) {
    return isOnlyWords(value) ? words(type, at, value) : text(value.path("words").asString(""));
  }

  ForeignValue alternatives(String type, FieldPath at, JsonNode value) {
    return text(
        Alternatives.ofJson(value).stream()
            .map(one -> publication.words().value(type, at, one))
            .collect(Collectors.joining("; ")));
  }

  /** The file's name in the publication, or the one it had where files do not go along. */
  ForeignValue file(FieldKind.Attachment kind, String type, FieldPath at, JsonNode value) {
    return read(
        kind,
        type,
        at,
        value,
        file -> text(publication.request().files() ? publication.fileName(file) : file.name()));
  }
}
