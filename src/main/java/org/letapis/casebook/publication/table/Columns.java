package org.letapis.casebook.publication.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.Usage;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Alternatives;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;

/** The columns of a field: as many as it takes to lose nothing of what is in it. */
final class Columns {

  private static final UnaryOperator<FieldPath> ITSELF = UnaryOperator.identity();

  private final Publication publication;
  private final Cells cells;

  Columns(Publication publication) {
    this.publication = publication;
    this.cells = new Cells(publication);
  }

  /**
   * Those of a field, or of a column of a list.
   *
   * @param list the list it is a column of; empty for a field
   */
  List<Column> of(RecordType type, String list, Field<?> field) {
    Usage usage = publication.usage(type.code());
    String outer = list.isEmpty() ? field.code() : list;
    String inner = list.isEmpty() ? "" : field.code();
    List<Column> columns = new ArrayList<>();
    if (usage.uses(outer, inner)) {
      String heading = heading(type, list, field);
      value(columns, heading, field, usage.hasPartial(outer, inner), usage.hasWords(outer, inner));
    }
    String heading = heading(type, list, field);
    if (usage.hasCertainty(outer, inner)) {
      columns.add(
          new Column(
              heading + " · " + publication.labels().text("field.certainty"),
              field.code(),
              Certainty::of,
              (t, at, value) -> cells.words(t, Certainty.of(at), value)));
    }
    if (usage.hasAlternatives(outer, inner)) {
      columns.add(
          new Column(said(heading, "also"), field.code(), Alternatives::of, cells::alternatives));
    }
    return columns;
  }

  private void value(
      List<Column> columns, String heading, Field<?> field, boolean partial, boolean words) {
    String code = field.code();
    switch (field.kind()) {
      case FieldKind.Date date -> {
        columns.add(new Column(heading, code, ITSELF, (type, at, value) -> Cells.day(value)));
        if (partial) {
          columns.add(
              new Column(
                  said(heading, "edtf"), code, ITSELF, (type, at, value) -> Cells.edtf(value)));
        }
        if (words) {
          columns.add(new Column(said(heading, "words"), code, ITSELF, cells::said));
        }
      }
      case FieldKind.Reference reference -> {
        columns.add(new Column(heading, code, ITSELF, cells::words));
        columns.add(
            new Column(said(heading, "id"), code, ITSELF, (type, at, value) -> Cells.id(value)));
      }
      case FieldKind.Sum sum -> {
        columns.add(
            new Column(
                heading, code, ITSELF, (type, at, value) -> cells.amount(sum, type, at, value)));
        columns.add(
            new Column(
                said(heading, "currency"),
                code,
                ITSELF,
                (type, at, value) -> Cells.currency(value)));
      }
      case FieldKind.Whole whole ->
          columns.add(
              new Column(
                  heading, code, ITSELF, (type, at, value) -> cells.whole(whole, type, at, value)));
      case FieldKind.Attachment attachment ->
          columns.add(
              new Column(
                  heading,
                  code,
                  ITSELF,
                  (type, at, value) -> cells.file(attachment, type, at, value)));
      case FieldKind.Rows rows -> {
        // A table of its own.
      }
      case FieldKind.Text text -> columns.add(new Column(heading, code, ITSELF, cells::words));
      case FieldKind.Clock clock -> columns.add(new Column(heading, code, ITSELF, cells::words));
      case FieldKind.Choice choice -> columns.add(new Column(heading, code, ITSELF, cells::words));
      case FieldKind.Choices choices ->
          columns.add(new Column(heading, code, ITSELF, cells::words));
      case FieldKind.Length length -> columns.add(new Column(heading, code, ITSELF, cells::words));
      case FieldKind.Supports supports ->
          columns.add(new Column(heading, code, ITSELF, cells::words));
      case FieldKind.Articles articles ->
          columns.add(new Column(heading, code, ITSELF, cells::words));
    }
  }

  private String heading(RecordType type, String list, Field<?> field) {
    FieldPath path = list.isEmpty() ? field.path() : FieldPath.cell(list, "r", field.code());
    return publication.labels().find(type.labelKey(path)).orElse(field.code());
  }

  private String said(String heading, String what) {
    return heading + " · " + publication.labels().text("publication.column." + what);
  }
}
