package org.letapis.ui.kit.form.sheet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.field.Suggestion;
import org.letapis.ui.kit.form.model.FormModel;
import tools.jackson.databind.JsonNode;

/** Copies marked cells out and pastes cells in; each is one step to take back. */
final class SheetClipboard {

  private final Slot<?> slot;
  private final FormModel model;
  private final SheetCursor cursor;
  private final Supplier<List<SheetRow>> rows;
  private final CellWords words;
  private final CellReader reader;

  SheetClipboard(Slot<?> slot, SheetCursor cursor, Supplier<List<SheetRow>> rows, CellWords words) {
    this.slot = slot;
    this.model = slot.model();
    this.cursor = cursor;
    this.rows = rows;
    this.words = words;
    this.reader = new CellReader(slot.services(), LocalDate.now(ZoneId.systemDefault()));
  }

  /** Puts the marked cells on the clipboard, as they are read in the language on screen. */
  void copy() {
    List<List<String>> cells =
        cursor.marked().stream().map(row -> row.stream().map(SheetCell::text).toList()).toList();
    slot.services().copied().copy(Tsv.write(cells));
  }

  void cut() {
    copy();
    clear();
  }

  /** Empties the marked cells. */
  void clear() {
    Change.Builder change = Change.of(model.record(), model.type().code());
    cursor
        .marked()
        .forEach(
            row -> row.stream().filter(cell -> !cell.isBlank()).forEach(c -> clear(change, c)));
    apply(change.build());
  }

  private void clear(Change.Builder change, SheetCell cell) {
    FieldPath path = cell.slot().path();
    change.put(path, Json.nothing());
    if (model.stored(Certainty.of(path)) != null) {
      change.put(Certainty.of(path), Json.nothing());
    }
  }

  /** Puts what is on the clipboard into the cells from the marked one on, and into new rows. */
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null && !text.isBlank()) {
      paste(Tsv.read(text));
    }
  }

  private void paste(List<List<String>> pasted) {
    List<String> ids = new ArrayList<>(rows.get().stream().map(SheetRow::row).toList());
    int first = ids.isEmpty() ? 0 : cursor.row();
    int left = ids.isEmpty() ? 0 : cursor.column();
    List<Field<?>> columns = slot.field().columns();
    List<Unlinked> unlinked = new ArrayList<>();
    Change.Builder change = Change.of(model.record(), model.type().code());
    for (int r = 0; r < pasted.size(); r++) {
      while (ids.size() <= first + r) {
        ids.add(RecordId.fresh().toString());
      }
      List<String> cells = pasted.get(r);
      for (int c = 0; c < cells.size() && left + c < columns.size(); c++) {
        Field<?> column = columns.get(left + c);
        FieldPath path = slot.field().cell(ids.get(first + r), column);
        Optional<JsonNode> read = reader.read(column, cells.get(c));
        change.put(path, read.orElseGet(Json::nothing));
        if (column.kind() instanceof FieldKind.Reference kind
            && read.flatMap(AsTyped::ofJson).isPresent()) {
          unlinked.add(new Unlinked(path, kind, cells.get(c).strip()));
        }
      }
    }
    apply(change.build());
    int lastColumn = Math.min(columns.size() - 1, left + widest(pasted) - 1);
    cursor.go(first, left, false);
    cursor.go(first + pasted.size() - 1, lastColumn, true);
    link(unlinked);
  }

  private static int widest(List<List<String>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(1);
  }

  private void apply(Change change) {
    if (!change.isEmpty()) {
      model.put(change);
    }
  }

  /** A pasted name of another record that is not linked yet. */
  private record Unlinked(FieldPath path, FieldKind.Reference kind, String name) {}

  /** Links pasted names where exactly one record is called so; the others stay words. */
  private void link(List<Unlinked> unlinked) {
    for (Unlinked cell : unlinked) {
      slot.services()
          .background()
          .run(() -> slot.services().finder().search(cell.kind().types(), cell.name()))
          .then(found -> link(cell, found));
    }
  }

  private void link(Unlinked cell, List<Suggestion> found) {
    List<Suggestion> same =
        found.stream().filter(s -> CellReader.same(s.title(), cell.name())).toList();
    JsonNode typed = new AsTyped(cell.name()).toJson();
    if (same.size() == 1 && typed.equals(model.stored(cell.path()))) {
      words.know(same.getFirst());
      model.put(cell.path(), cell.kind().write(same.getFirst().record()));
    }
  }
}
