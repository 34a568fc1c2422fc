package org.letapis.casebook.publication.uwazi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.FileRef;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/** What is written of values, as Uwazi reads each kind of property. */
final class Cells {

  private static final Pattern COORDINATES =
      Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;| ]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

  private final Publication publication;
  private final Titles titles;

  Cells(Publication publication, Titles titles) {
    this.publication = publication;
    this.titles = titles;
  }

  static ForeignValue text(String words) {
    return words.isBlank() ? ForeignValue.EMPTY : new ForeignValue.Text(words);
  }

  /** Names of the files that go along with a record. */
  static List<String> files(Publication publication, PublishedRecord record) {
    FieldKind<FileRef> kind = new FieldKind.Attachment();
    Set<String> names = new LinkedHashSet<>();
    record
        .record()
        .values()
        .values()
        .forEach(
            value -> {
              if (value.isObject() && value.has("sha256")) {
                names.add(publication.fileName(kind.read(value)));
              }
            });
    return List.copyOf(names);
  }

  private static @Nullable JsonNode value(PublishedRecord record, FieldPath path) {
    return record.record().values().get(path);
  }

  private String said(PublishedRecord record, FieldPath path, JsonNode value) {
    return publication.words().value(record.type().code(), path, value);
  }

  /** In words. */
  ForeignValue words(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    return value == null || leadsNowhere(value)
        ? ForeignValue.EMPTY
        : text(said(record, path, value));
  }

  private boolean leadsNowhere(JsonNode value) {
    return value.path("record").isString()
        && titles.of(RecordId.of(value.path("record").stringValue())).isEmpty();
  }

  /** A term of a list. */
  ForeignValue term(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    return value == null ? ForeignValue.EMPTY : text(Titles.plain(said(record, path, value)));
  }

  /** Terms of a list, each in words. */
  ForeignValue terms(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    if (value == null) {
      return ForeignValue.EMPTY;
    }
    if (!value.isArray()) {
      return term(record, path);
    }
    Set<String> terms = new LinkedHashSet<>();
    for (JsonNode one : value.values()) {
      terms.add(Titles.plain(said(record, path, org.letapis.domain.json.Json.array().add(one))));
    }
    return text(String.join("|", terms));
  }

  ForeignValue number(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    return value != null && value.isIntegralNumber()
        ? new ForeignValue.Number(BigDecimal.valueOf(value.longValue()))
        : ForeignValue.EMPTY;
  }

  /** Latitude and longitude. */
  ForeignValue place(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    Matcher place =
        COORDINATES.matcher(value != null && value.isString() ? value.stringValue() : "");
    return place.matches() ? text(place.group(1) + "|" + place.group(2)) : ForeignValue.EMPTY;
  }

  private static Optional<PartialDate> date(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    if (value == null || Absent.ofJson(value).isPresent() || AsTyped.ofJson(value).isPresent()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.ofJson(value)).filter(date -> !date.isUnread());
    } catch (IllegalArgumentException | java.time.DateTimeException other) {
      return Optional.empty();
    }
  }

  ForeignValue day(PublishedRecord record, FieldPath path) {
    return date(record, path)
        .flatMap(date -> Optional.ofNullable(date.earliest()))
        .<ForeignValue>map(day -> new ForeignValue.Moment(day.atStartOfDay(), false))
        .orElse(ForeignValue.EMPTY);
  }

  /** From the first day it may have been to the last. */
  ForeignValue range(PublishedRecord record, FieldPath path) {
    return date(record, path)
        .<ForeignValue>map(
            date -> new ForeignValue.Text(end(date.earliest()) + ":" + end(date.latest())))
        .orElse(ForeignValue.EMPTY);
  }

  private static String end(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** The words of a date, or why there is none. */
  ForeignValue said(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    if (value == null) {
      return ForeignValue.EMPTY;
    }
    return date(record, path).isPresent()
        ? text(value.path("words").asString(""))
        : text(said(record, path, value));
  }

  /** The title of the record it leads to, where that is of the template. */
  ForeignValue reference(PublishedRecord record, FieldPath path, String target) {
    JsonNode value = value(record, path);
    return value == null ? ForeignValue.EMPTY : text(title(value, target).orElse(""));
  }

  private Optional<String> title(JsonNode value, String target) {
    if (!value.path("record").isString()) {
      return Optional.empty();
    }
    RecordId id = RecordId.of(value.path("record").stringValue());
    return titles.type(id).filter(target::equals).flatMap(type -> titles.of(id));
  }

  /** The id of the record it leads to. */
  ForeignValue id(PublishedRecord record, FieldPath path) {
    JsonNode value = value(record, path);
    return value == null || leadsNowhere(value)
        ? ForeignValue.EMPTY
        : text(value.path("record").asString(""));
  }

  /** A column of the first row. */
  ForeignValue first(PublishedRecord record, Field<?> rows, Field<?> column) {
    for (FieldPath path : record.record().values().keySet()) {
      String row = path.row();
      if (row != null && path.field().equals(rows.code())) {
        return words(record, FieldPath.cell(rows.code(), row, column.code()));
      }
    }
    return ForeignValue.EMPTY;
  }

  /** The titles of all records that a column of rows leads to. */
  ForeignValue references(PublishedRecord record, Field<?> rows, Field<?> column, String target) {
    Set<String> found = new LinkedHashSet<>();
    record
        .record()
        .values()
        .forEach(
            (path, value) -> {
              if (path.field().equals(rows.code()) && column.code().equals(path.column())) {
                title(value, target).ifPresent(found::add);
              }
            });
    return text(String.join("|", found));
  }

  /** Each row on a line of its own, as “name: words”. */
  ForeignValue rows(PublishedRecord record, Field<?> field, List<Field<?>> columns) {
    SortedSet<String> ids = new TreeSet<>();
    for (FieldPath path : record.record().values().keySet()) {
      String row = path.row();
      if (row != null && path.field().equals(field.code())) {
        ids.add(row);
      }
    }
    List<String> lines = new ArrayList<>();
    for (String id : ids) {
      lines.add(
          columns.stream()
              .map(column -> cell(record, field.code(), id, column))
              .filter(words -> !words.isEmpty())
              .collect(Collectors.joining("; ")));
    }
    return text(lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n")));
  }

  private String cell(PublishedRecord record, String field, String row, Field<?> column) {
    FieldPath path = FieldPath.cell(field, row, column.code());
    JsonNode value = value(record, path);
    if (value == null || leadsNowhere(value)) {
      return "";
    }
    String label = publication.labels().find(record.type().labelKey(path)).orElse(column.code());
    return label + ": " + said(record, path, value);
  }
}
