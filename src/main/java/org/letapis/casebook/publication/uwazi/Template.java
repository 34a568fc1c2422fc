package org.letapis.casebook.publication.uwazi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.Usage;
import org.letapis.casebook.publication.uwazi.Property.Back;
import org.letapis.casebook.publication.uwazi.Property.Kind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;

/**
 * The template of a type of record: a property for each field that holds anything, and more where
 * one cannot hold all of it.
 */
final class Template {

  /** Names of columns that mean something else to Uwazi. */
  private static final Set<String> RESERVED =
      Set.of("id", "title", "file", "files", "attachments", "language", "template");

  private static final Set<String> NEVER =
      Set.of(Common.CONFIDENTIALITY.code(), Common.FILES.code());

  /** The column by which a record is known again when it comes back. */
  static final String KEY = "letapis_id";

  private final Publication publication;
  private final RecordType type;
  private final Usage usage;
  private final Cells cells;
  private final Map<String, Property> properties = new LinkedHashMap<>();
  private final Map<String, Integer> headings = new HashMap<>();

  Template(Publication publication, RecordType type, Titles titles) {
    this.publication = publication;
    this.type = type;
    this.usage = publication.usage(type.code());
    this.cells = new Cells(publication, titles);
    add(
        KEY,
        Kind.TEXT,
        Optional.empty(),
        new Back("key", ""),
        r -> Cells.text(r.record().id().toString()));
    type.fields().filter(field -> !NEVER.contains(field.code())).forEach(this::field);
  }

  /** Its properties, in the order of the form. */
  List<Property> properties() {
    return new ArrayList<>(properties.values());
  }

  private void add(
      String heading, Kind kind, Optional<String> target, Back back, Property.Cell cell) {
    String plain = Titles.plain(heading).replace("__", "_");
    String name =
        RESERVED.contains(plain.toLowerCase(java.util.Locale.ROOT)) ? plain + " *" : plain;
    int time = headings.merge(name, 1, Integer::sum);
    String unique = time == 1 ? name : name + " " + time;
    properties.put(unique, new Property(unique, kind, target, back, cell));
  }

  private String label(FieldPath path) {
    return publication.labels().find(type.labelKey(path)).orElse(path.field());
  }

  private void field(Field<?> field) {
    if (field.kind() instanceof FieldKind.Rows rows) {
      rows(field, rows);
      return;
    }
    if (!usage.uses(field.code(), "")) {
      return;
    }
    String heading = label(field.path());
    FieldPath path = field.path();
    Back value = Back.value(field.code());
    boolean words = usage.hasWords(field.code(), "");
    switch (field.kind()) {
      case FieldKind.Date date -> {
        if (usage.hasPartial(field.code(), "")) {
          add(heading, Kind.DATE_RANGE, Optional.empty(), value, r -> cells.range(r, path));
        } else {
          add(heading, Kind.DATE, Optional.empty(), value, r -> cells.day(r, path));
        }
        if (words) {
          String said = heading + " · " + publication.labels().text("publication.column.words");
          add(said, Kind.TEXT, Optional.empty(), Back.NOT, r -> cells.said(r, path));
        }
      }
      case FieldKind.Reference reference -> reference(heading, reference, path);
      case FieldKind.Choice choice ->
          add(heading, Kind.SELECT, Optional.empty(), value, r -> cells.term(r, path));
      case FieldKind.Choices choices ->
          add(heading, Kind.MULTI_SELECT, Optional.empty(), value, r -> cells.terms(r, path));
      case FieldKind.Articles articles ->
          add(heading, Kind.MULTI_SELECT, Optional.empty(), value, r -> cells.terms(r, path));
      case FieldKind.Whole whole ->
          add(heading, Kind.NUMERIC, Optional.empty(), value, r -> cells.number(r, path));
      case FieldKind.Text text -> {
        if (field.code().equals(Facility.COORDINATES.code()) && type == Facility.TYPE) {
          add(
              heading + " geolocation",
              Kind.GEOLOCATION,
              Optional.empty(),
              value,
              r -> cells.place(r, path));
        } else {
          add(
              heading,
              text.lines() ? Kind.RICH_TEXT : Kind.TEXT,
              Optional.empty(),
              value,
              r -> cells.words(r, path));
        }
      }
      case FieldKind.Clock clock -> text(heading, value, path);
      case FieldKind.Sum sum -> text(heading, value, path);
      case FieldKind.Length length -> text(heading, value, path);
      case FieldKind.Supports supports -> text(heading, Back.NOT, path);
      case FieldKind.Attachment attachment -> {
        // A file, and not what is said of it.
      }
      case FieldKind.Rows rows -> throw new IllegalStateException();
    }
  }

  private void text(String heading, Back back, FieldPath path) {
    add(heading, Kind.TEXT, Optional.empty(), back, r -> cells.words(r, path));
  }

  /** A property leads to one template: of several possible ones each is one. */
  private void reference(String heading, FieldKind.Reference kind, FieldPath path) {
    for (String target : targets(kind)) {
      add(
          kind.types().size() == 1 ? heading : heading + " · " + publication.words().type(target),
          Kind.RELATIONSHIP,
          Optional.of(target),
          Back.NOT,
          r -> cells.reference(r, path, target));
    }
    // What leads to the same template would be made anew by Uwazi before it is there.
    if (kind.types().contains(type.code())) {
      text(heading, Back.NOT, path);
    }
    // Uwazi knows others by their titles alone: by this one they are known when it comes back.
    String id = heading + " · " + publication.labels().text("publication.column.id");
    add(
        id,
        Kind.TEXT,
        Optional.empty(),
        new Back("reference", path.field()),
        r -> cells.id(r, path));
  }

  private List<String> targets(FieldKind.Reference kind) {
    return publication.types().stream()
        .map(RecordType::code)
        .filter(code -> kind.types().contains(code) && !code.equals(type.code()))
        .toList();
  }

  /** The first of several names, part by part. */
  private void name(Field<?> part) {
    FieldPath cell = FieldPath.cell(Person.NAMES.code(), "r", part.code());
    add(
        label(Person.NAMES.path()) + " · " + label(cell),
        Kind.TEXT,
        Optional.empty(),
        Back.value(Person.NAMES.code() + ".1." + part.code()),
        r -> cells.first(r, Person.NAMES, part));
  }

  /** Rows in words, and whoever they name as relationships. */
  private void rows(Field<?> field, FieldKind.Rows kind) {
    List<Field<?>> used =
        kind.columns().stream()
            .<Field<?>>map(column -> column)
            .filter(column -> usage.uses(field.code(), column.code()))
            .toList();
    if (used.isEmpty()) {
      return;
    }
    String heading = label(field.path());
    add(heading, Kind.RICH_TEXT, Optional.empty(), Back.NOT, r -> cells.rows(r, field, used));
    if (field.code().equals(Person.NAMES.code())) {
      used.stream().filter(column -> column.kind() instanceof FieldKind.Text).forEach(this::name);
    }
    for (Field<?> column : used) {
      if (column.kind() instanceof FieldKind.Reference reference) {
        for (String target : targets(reference)) {
          String name = heading + " · " + label(FieldPath.cell(field.code(), "r", column.code()));
          add(
              reference.types().size() == 1
                  ? name
                  : name + " · " + publication.words().type(target),
              Kind.RELATIONSHIP,
              Optional.of(target),
              Back.NOT,
              r -> cells.references(r, field, column, target));
        }
      }
    }
  }
}
