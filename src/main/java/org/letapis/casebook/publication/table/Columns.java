package org.letapis.casebook.publication.table;

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

/**
 * The columns of a table of a publication: as many as it takes to lose nothing of what is in it.
 */
final class Columns {

  private static final UnaryOperator<FieldPath> ITSELF = UnaryOperator.identity();

  private final Publication publication;
  private final Cells cells;

  Columns(Publication publication) {
    this.publication = publication;
    this.cells = new Cells(publication);
  }

  /**
   * Those of a type, or of a list of it.
   *
   * @param list code of the list; empty for the records themselves
   */
  List<Column> of(RecordType type, String list) {
    Usage usage = publication.usage(type.code());
    return Layout.of(type, list, publication.labels()).stream()
        .filter(place -> isUsed(place, list, usage))
        .map(this::column)
        .toList();
  }

  private boolean isUsed(Place place, String list, Usage usage) {
    String outer = list.isEmpty() ? place.field().code() : list;
    String inner = list.isEmpty() ? "" : place.field().code();
    return switch (place.part()) {
      case VALUE, ID, CODE, CURRENCY -> usage.uses(outer, inner);
      case ORIGINAL -> usage.uses(outer, inner) && publication.request().files();
      case EDTF -> usage.hasPartial(outer, inner);
      case SAID -> usage.hasWords(outer, inner);
      case CERTAINTY -> usage.hasCertainty(outer, inner);
      case ALSO -> usage.hasAlternatives(outer, inner);
    };
  }

  private Column column(Place place) {
    Field<?> field = place.field();
    return switch (place.part()) {
      case VALUE -> plain(place, value(field));
      case EDTF -> plain(place, (type, at, value) -> Cells.edtf(value));
      case CODE -> plain(place, Codes.of(field.kind()));
      case SAID ->
          plain(
              place,
              field.kind() instanceof FieldKind.Date
                  ? cells::said
                  : (type, at, value) -> Codes.said(value));
      case ID -> plain(place, (type, at, value) -> Cells.id(value));
      case CURRENCY -> plain(place, (type, at, value) -> Cells.currency(value));
      case ORIGINAL ->
          plain(place, (type, at, value) -> Cells.text(value.path("name").asString("")));
      case CERTAINTY ->
          new Column(
              place.heading(),
              field.code(),
              Certainty::of,
              (type, at, value) -> cells.words(type, Certainty.of(at), value));
      case ALSO -> new Column(place.heading(), field.code(), Alternatives::of, cells::alternatives);
    };
  }

  private static Column plain(Place place, Column.Cell cell) {
    return new Column(place.heading(), place.field().code(), ITSELF, cell);
  }

  private Column.Cell value(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Date date -> (type, at, value) -> Cells.day(value);
      case FieldKind.Sum sum -> (type, at, value) -> cells.amount(sum, type, at, value);
      case FieldKind.Whole whole -> (type, at, value) -> cells.whole(whole, type, at, value);
      case FieldKind.Attachment file -> (type, at, value) -> cells.file(file, type, at, value);
      case FieldKind.Choices choices -> cells::terms;
      case FieldKind.Text text -> cells::words;
      case FieldKind.Clock clock -> cells::words;
      case FieldKind.Choice choice -> cells::words;
      case FieldKind.Length length -> cells::words;
      case FieldKind.Supports supports -> cells::words;
      case FieldKind.Articles articles -> cells::words;
      case FieldKind.Reference reference -> cells::words;
      case FieldKind.Rows rows -> cells::words;
    };
  }
}
