package org.letapis.casebook.intake.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.CellText;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.intake.value.CellReader;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.casebook.intake.value.RangeEdge;
import org.letapis.casebook.intake.value.TermWords;
import org.letapis.casebook.intake.value.Told;
import org.letapis.casebook.intake.value.TroubleCode;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignValue;
import tools.jackson.databind.JsonNode;

/** Puts the cells of one row where their columns say. */
final class RowFiller {

  private final ForeignRow row;
  private final List<String> words;
  private final Columns columns;
  private final @Nullable OwnColumns own;
  private final CellReader cells;
  private final GridPart grids;
  private final NamePart names;
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Promise> promised = new ArrayList<>();
  private final Set<String> ours = new HashSet<>();
  private final Map<String, Draft> byRole = new LinkedHashMap<>();
  private final Map<String, StringBuilder> notes = new LinkedHashMap<>();

  RowFiller(
      ForeignRow row,
      List<String> words,
      Columns columns,
      @Nullable OwnColumns own,
      CellReader cells,
      GridPart grids,
      NameSplitter splitter) {
    this.row = row;
    this.words = words;
    this.columns = columns;
    this.own = own;
    this.cells = cells;
    this.grids = grids;
    this.names = new NamePart(splitter);
  }

  List<Trouble> troubles() {
    return troubles;
  }

  /** A name and a day of birth, which are the same person wherever they stand; else nothing. */
  String personSignature(TableMapping mapping) {
    StringBuilder name = new StringBuilder();
    StringBuilder born = new StringBuilder();
    for (Columns.Column column : columns.all()) {
      Target target = column.rule().target();
      boolean person =
          mapping.role(target.role()).map(Role::type).filter("person"::equals).isPresent();
      String said = corrected(column);
      if (person && !CellText.isBlank(said) && !CellText.isUnknown(said)) {
        if (target.field().equals(Person.NAMES.code()) && target.row() == 1) {
          name.append(TermWords.fold(said)).append('|');
        } else if (target.field().equals(Person.BORN.code())) {
          born.append(said);
        }
      }
    }
    // A year is no day: two people of one name may share it.
    return name.isEmpty() || born.toString().replaceAll("\\D", "").length() < 6
        ? ""
        : name.append(born).toString();
  }

  void fill(List<Draft> drafts) {
    drafts.forEach(draft -> byRole.put(draft.role(), draft));
    for (Columns.Column column : columns.all()) {
      ForeignValue value =
          column.place() < row.cells().size()
              ? ForeignWords.plain(row.cells().get(column.place()))
              : ForeignValue.EMPTY;
      String said = said(column);
      Draft draft = byRole.get(column.rule().target().role());
      if (isFormulaWithoutResult(column)) {
        trouble(column, "=", TroubleCode.FORMULA_EMPTY);
      } else if (value instanceof ForeignValue.Unreadable broken) {
        trouble(column, broken.raw(), TroubleCode.CELL_BROKEN);
        keep(column, broken.raw());
      } else if (draft != null && !said.isEmpty() && column.rule().as() != ReadAs.OWN) {
        fill(draft, column, value, said);
      }
    }
    Draft first = drafts.isEmpty() ? null : drafts.getFirst();
    if (own != null && first != null) {
      own.fill(first, row, troubles::add, promised::add);
    }
    notes.forEach(
        (role, note) -> {
          Draft draft = byRole.get(role);
          if (draft != null && ours.contains(role)) {
            draft.note(note.toString());
          } else {
            account(draft, note.toString());
          }
        });
  }

  private boolean isFormulaWithoutResult(Columns.Column column) {
    return column.place() < row.cells().size()
        && row.cells().get(column.place()) instanceof ForeignValue.Formula formula
        && formula.last() instanceof ForeignValue.Empty;
  }

  private void fill(Draft draft, Columns.Column column, ForeignValue value, String said) {
    ColumnRule rule = column.rule();
    Field<?> field = column.field();
    String corrected = Columns.corrected(rule, said);
    ForeignValue plain = corrected.equals(said) ? value : new ForeignValue.Text(corrected);
    if (rule.as() == ReadAs.NOTE) {
      keep(column, corrected);
    } else if (rule.as() == ReadAs.KEY) {
      if (RowIds.own(corrected).isPresent()) {
        ours.add(draft.role());
      }
      identifier(draft, corrected);
    } else if (field == null || CellText.isBlank(corrected)) {
      return;
    } else if (value instanceof ForeignValue.FileName || rule.as() == ReadAs.FILE) {
      for (String missing : files(draft, rule.target(), plain)) {
        trouble(column, missing, TroubleCode.FILE_MISSING);
        keep(column, missing);
      }
    } else if (rule.as() == ReadAs.REFERENCE) {
      new References(draft, rule.target(), field)
          .keyed(plain)
          .forEach((id, key) -> promise(column, id, key));
    } else if (rule.as() == ReadAs.GRID) {
      keep(column, grids.put(draft, field, plain, corrected));
    } else if (rule.as() == ReadAs.NAME) {
      names.put(draft, rule.target(), corrected).ifPresent(code -> trouble(column, said, code));
    } else if (rule.as() == ReadAs.PENALTY) {
      if (!PenaltyPart.put(draft, rule.target(), corrected)) {
        trouble(column, said, TroubleCode.PENALTY_UNREADABLE);
      }
    } else if (field.kind() instanceof FieldKind.Reference
        && !corrected.startsWith(ColumnRule.TERM)
        && References.isNamed(field)) {
      draft.names().put(draft.path(rule.target()), corrected);
    } else {
      value(draft, column, field, plain, corrected);
    }
  }

  private void value(
      Draft draft, Columns.Column column, Field<?> field, ForeignValue value, String corrected) {
    ReadAs as = column.rule().as();
    boolean range = as == ReadAs.RANGE_START || as == ReadAs.RANGE_END;
    boolean first = as == ReadAs.RANGE_START;
    Told told =
        range
            ? cells.read(field, RangeEdge.value(value, first), RangeEdge.words(corrected, first))
            : cells.read(field, value, corrected);
    TroubleCode code = told.trouble();
    if (code != null) {
      trouble(column, said(column), code);
    }
    if (told.value() != null) {
      draft.put(draft.path(column.rule().target()), told.value());
    } else if (code != null) {
      keep(column, corrected);
    }
  }

  /** By what the source knows a person, so that people can find the row again. */
  private static void identifier(Draft draft, String key) {
    boolean foreign = RowIds.own(key).isEmpty();
    if (foreign && draft.type().equals("person") && key.length() <= CellReader.LINE) {
      draft.set(Person.IDENTIFIERS, 99, Person.IDENTIFIER_KIND, Term.of("register"));
      draft.set(Person.IDENTIFIERS, 99, Person.IDENTIFIER, key);
    }
  }

  /** Notes the files of a cell; gives the names of those that are not there. */
  private static List<String> files(Draft draft, Target target, ForeignValue value) {
    List<ForeignValue> all =
        value instanceof ForeignValue.Many many ? many.values() : List.of(value);
    List<String> missing = new ArrayList<>();
    int number = Math.max(1, target.row());
    for (ForeignValue one : all) {
      String name = ForeignWords.of(one);
      boolean there = one instanceof ForeignValue.FileName;
      if (!there && !name.isEmpty()) {
        missing.add(name);
      } else if (there) {
        String of = draft.row(Common.FILES.code(), number++);
        draft.files().put(Common.FILES.cell(of, Common.FILE), new Brought(name, name));
      }
    }
    return missing;
  }

  /** Gives every record of the row what every row gets, where it has nothing there. */
  void everyRow(List<Draft> drafts) {
    for (Columns.Value fixed : columns.fixed()) {
      Target target = fixed.fixed().target();
      Optional<Draft> draft =
          drafts.stream().filter(d -> d.role().equals(target.role())).findFirst();
      if (draft.isPresent() && !draft.get().has(draft.get().path(target))) {
        Told told = cells.read(fixed.field(), ForeignValue.EMPTY, fixed.fixed().words());
        if (told.value() != null) {
          draft.get().put(draft.get().path(target), told.value());
        }
      }
    }
  }

  /** Whether the row says anything of a record beyond what every row says. */
  boolean isTold(Draft draft) {
    return !draft.isBlank();
  }

  private static void account(@Nullable Draft draft, String note) {
    if (draft == null) {
      return;
    }
    String before =
        Optional.ofNullable(draft.values().get(Common.ACCOUNT.path()))
            .filter(JsonNode::isString)
            .map(node -> node.stringValue() + "\n")
            .orElse("");
    draft.put(Common.ACCOUNT.path(), Json.text(before + note));
  }

  private void keep(Columns.Column column, String said) {
    String role = column.rule().target().role();
    Draft named = byRole.get(role);
    Draft draft = named != null || byRole.isEmpty() ? named : byRole.values().iterator().next();
    if (draft != null && !CellText.isBlank(said)) {
      StringBuilder note = notes.computeIfAbsent(draft.role(), r -> new StringBuilder());
      note.append(note.isEmpty() ? "" : "\n").append(column.heading()).append(": ").append(said);
    }
  }

  private String said(Columns.Column column) {
    return column.place() < words.size() ? words.get(column.place()) : "";
  }

  private String corrected(Columns.Column column) {
    return Columns.corrected(column.rule(), said(column));
  }

  private void promise(Columns.Column column, RecordId record, String key) {
    promised.add(
        new Promise(
            record,
            new Trouble(
                row.sheet(),
                row.number(),
                column.place(),
                column.heading(),
                key,
                TroubleCode.KEY_NOWHERE)));
  }

  List<Promise> promised() {
    return promised;
  }

  private void trouble(Columns.Column column, String said, TroubleCode code) {
    troubles.add(
        new Trouble(row.sheet(), row.number(), column.place(), column.heading(), said, code));
  }
}
