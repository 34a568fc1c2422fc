package org.letapis.casebook.intake.row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.intake.own.OwnCells;
import org.letapis.casebook.intake.own.OwnLayout;
import org.letapis.casebook.intake.value.CellReader;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.casebook.intake.value.Told;
import org.letapis.casebook.intake.value.TroubleCode;
import org.letapis.casebook.publication.table.Part;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignTable;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/** The columns of a table that this program published. Not for several threads. */
final class OwnColumns {

  private static final Pattern ROW = Pattern.compile("[a-z0-9-]{1,40}");

  /** A file's name as publications give it. */
  private static final Pattern FILE = Pattern.compile("[0-9a-f]{16}\\.[a-z0-9]{1,5}");

  private final CasebookSchema schema;
  private final RecordType type;
  private final CellReader cells;
  private final Function<String, RecordId> ids;
  private final Map<Integer, String> lists = new HashMap<>();
  private final List<String> headings;
  private final String list;
  private final Group own;
  private final Map<List<String>, Group> inner = new HashMap<>();

  /** The fields of one table, each with the places of its parts, and what reads them. */
  private record Group(
      OwnCells cells, int number, Map<String, Map<Part, Integer>> fields, List<String> headings) {}

  /** What is being filled, and who is told of it. */
  private record Work(
      Draft draft, ForeignRow row, Consumer<Trouble> troubles, Consumer<Promise> promises) {

    Trouble trouble(int at, String heading, String words, TroubleCode code) {
      return new Trouble(row.sheet(), row.number(), at, heading, words, code);
    }
  }

  private OwnColumns(
      RecordType type,
      TableMapping mapping,
      List<String> headings,
      CasebookSchema schema,
      CellReader cells,
      Function<String, RecordId> ids) {
    this.schema = schema;
    this.type = type;
    this.cells = cells;
    this.ids = ids;
    this.headings = headings;
    List<Integer> taken = new ArrayList<>();
    String table = "";
    for (int i = 0; i < headings.size(); i++) {
      ColumnRule rule = mapping.column(headings.get(i)).orElse(null);
      if (rule == null || rule.as() != ReadAs.OWN) {
        continue;
      }
      Target target = rule.target();
      boolean rows = target.leaf(type).filter(f -> !f.columns().isEmpty()).isPresent();
      if (target.row() > 0 || OwnLayout.numbers(headings.get(i))) {
        table = target.field();
        taken.add(i);
      } else if (rows) {
        lists.put(i, target.field());
      } else {
        taken.add(i);
      }
    }
    this.list = table;
    this.own = group(list, headings, taken);
  }

  /** Nothing where no column is read so. */
  static Optional<OwnColumns> of(
      TableMapping mapping,
      ForeignTable table,
      CasebookSchema schema,
      CellReader cells,
      Function<String, RecordId> ids) {
    boolean any = mapping.columns().stream().anyMatch(rule -> rule.as() == ReadAs.OWN);
    return mapping.roles().stream()
        .filter(role -> any)
        .findFirst()
        .map(Role::type)
        .flatMap(schema::type)
        .map(type -> new OwnColumns(type, mapping, table.columns(), schema, cells, ids));
  }

  private Group group(String of, List<String> names, List<Integer> taken) {
    OwnLayout layout = OwnLayout.of(schema, type, of, names);
    Map<String, Map<Part, Integer>> fields = new LinkedHashMap<>();
    int number = -1;
    for (int i : taken) {
      if (!of.isEmpty() && OwnLayout.numbers(names.get(i))) {
        number = i;
      }
      int at = i;
      layout
          .place(names.get(i))
          .ifPresent(
              place ->
                  fields
                      .computeIfAbsent(place.field().code(), f -> new EnumMap<>(Part.class))
                      .put(place.part(), at));
    }
    return new Group(new OwnCells(schema, layout.language(), cells, ids), number, fields, names);
  }

  /** Puts what stands in a row where it belongs. */
  void fill(Draft draft, ForeignRow row, Consumer<Trouble> troubles, Consumer<Promise> promises) {
    Work work = new Work(draft, row, troubles, promises);
    if (list.isEmpty()) {
      fields("", "", own, row.cells(), work);
    } else {
      listRow(list, 1, own, row.cells(), work);
    }
    lists.forEach(
        (place, code) -> {
          if (place < row.cells().size()
              && row.cells().get(place) instanceof ForeignValue.Grid grid) {
            grid(code, grid, work);
          }
        });
  }

  private void grid(String code, ForeignValue.Grid grid, Work work) {
    Group group =
        inner.computeIfAbsent(
            grid.columns(),
            names -> {
              List<Integer> all = new ArrayList<>();
              for (int i = 0; i < names.size(); i++) {
                all.add(i);
              }
              return group(code, names, all);
            });
    int number = 1;
    for (List<ForeignValue> line : grid.rows()) {
      listRow(code, number++, group, line, work);
    }
  }

  private void listRow(String code, int number, Group group, List<ForeignValue> line, Work work) {
    String told = group.number() < 0 ? "" : ForeignWords.of(at(line, group.number()));
    String id = ROW.matcher(told).matches() ? told : work.draft().row(code, number);
    fields(code, id, group, line, work);
  }

  private void fields(String code, String id, Group group, List<ForeignValue> line, Work work) {
    group
        .fields()
        .forEach(
            (name, places) -> {
              Field<?> field = field(code, name).orElse(null);
              if (field == null) {
                return;
              }
              FieldPath path = code.isEmpty() ? FieldPath.of(name) : FieldPath.cell(code, id, name);
              Map<Part, ForeignValue> parts = new EnumMap<>(Part.class);
              places.forEach((part, at) -> parts.put(part, at(line, at)));
              TroubleCode trouble = put(work.draft(), path, field, parts, group.cells());
              int at = places.getOrDefault(Part.VALUE, 0);
              String words = ForeignWords.of(at(line, at));
              if (trouble != null) {
                work.troubles().accept(work.trouble(at, group.headings().get(at), words, trouble));
              }
              if (field.kind() instanceof FieldKind.Reference kind) {
                promise(work, path, kind, at, group.headings().get(at), words);
              }
            });
  }

  private static void promise(
      Work work, FieldPath path, FieldKind.Reference kind, int at, String heading, String words) {
    JsonNode value = work.draft().values().get(path);
    if (value != null && value.has("record")) {
      work.promises()
          .accept(
              new Promise(
                  kind.read(value), work.trouble(at, heading, words, TroubleCode.KEY_NOWHERE)));
    }
  }

  private Optional<Field<?>> field(String code, String name) {
    return code.isEmpty() ? type.field(name) : type.field(code).flatMap(f -> f.column(name));
  }

  private @Nullable TroubleCode put(
      Draft draft, FieldPath path, Field<?> field, Map<Part, ForeignValue> parts, OwnCells reader) {
    reader.certainty(parts).ifPresent(sure -> draft.put(Certainty.of(path), sure));
    if (field.kind() instanceof FieldKind.Attachment && reader.absent(parts).isEmpty()) {
      return file(draft, path, parts);
    }
    Told told = reader.read(type.code(), path, field, parts);
    if (told.value() != null) {
      draft.put(path, told.value());
    }
    return told.trouble();
  }

  private static @Nullable TroubleCode file(
      Draft draft, FieldPath path, Map<Part, ForeignValue> parts) {
    ForeignValue value = parts.getOrDefault(Part.VALUE, ForeignValue.EMPTY);
    String called = ForeignWords.of(parts.getOrDefault(Part.ORIGINAL, ForeignValue.EMPTY));
    if (value instanceof ForeignValue.FileName file) {
      draft.files().put(path, new Brought(file.name(), called.isEmpty() ? file.name() : called));
      return null;
    }
    // Of files that did not go along there is only a name, and nothing to be missed.
    return FILE.matcher(ForeignWords.of(value)).matches() ? TroubleCode.FILE_MISSING : null;
  }

  private static ForeignValue at(List<ForeignValue> line, int place) {
    return place < line.size() ? line.get(place) : ForeignValue.EMPTY;
  }
}
