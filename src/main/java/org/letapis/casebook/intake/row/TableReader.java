package org.letapis.casebook.intake.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.mapping.GridColumns;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.Rules;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.value.CellReader;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignTable;

/**
 * Reads the rows of one table, one after another from the first: the same rows give the same ids
 * and values whenever they are read. Not for several threads.
 */
public final class TableReader {

  private final TableMapping mapping;
  private final Columns columns;
  private final @Nullable OwnColumns own;
  private final RowIds ids;
  private final CellReader cells;
  private final GridPart grids;
  private final NameSplitter splitter;
  private final CasebookSchema schema;
  private final Map<Long, Integer> met = new HashMap<>();
  private final Map<Long, Integer> spoken = new HashMap<>();

  /**
   * @param table as the source tells it
   * @param ids makes the ids of what the rows make
   * @param today the day of the import: what has happened is not later
   */
  public TableReader(
      TableMapping mapping,
      ForeignTable table,
      CasebookSchema schema,
      NameSplitter splitter,
      RowIds ids,
      Rules rules,
      LocalDate today) {
    this.mapping = mapping;
    this.columns = Columns.of(mapping, table, schema);
    this.ids = ids;
    this.schema = schema;
    this.splitter = splitter;
    this.cells = new CellReader(schema, rules.order(), today);
    this.grids = new GridPart(schema, new GridColumns(schema), cells);
    this.own = OwnColumns.of(mapping, table, schema, cells, ids::keyed).orElse(null);
  }

  /** Reads a row. Never fails: what cannot be read is among the troubles. */
  public RowDraft read(ForeignRow row) {
    List<String> words = new ArrayList<>(row.cells().size());
    StringBuilder whole = new StringBuilder();
    row.cells()
        .forEach(
            cell -> {
              String said = ForeignWords.of(cell);
              words.add(said);
              whole.append(said).append('\u001f');
            });
    long digest = ids.number(whole.toString());
    if (words.stream().allMatch(String::isEmpty)) {
      return RowDraft.of(row.sheet(), row.number(), digest, false);
    }
    boolean repeated = met.merge(digest, 1, Integer::sum) > 1;
    if (repeated) {
      return RowDraft.of(row.sheet(), row.number(), digest, true);
    }
    if (keys(words).values().stream().anyMatch(RowIds::isPart)) {
      return RowDraft.of(row.sheet(), row.number(), digest, false);
    }
    RowFiller filler = new RowFiller(row, words, columns, own, cells, grids, splitter);
    boolean any = mapping.first().equals(TableMapping.ANY);
    String known = any ? row.sheet() : mapping.first();
    List<Draft> drafts = drafts(known, filler, words, digest);
    filler.fill(drafts);
    List<Draft> told = drafts.stream().filter(draft -> filler.isTold(draft)).toList();
    Links.between(told, schema);
    filler.everyRow(told);
    return new RowDraft(
        row.sheet(), row.number(), digest, false, told, filler.troubles(), filler.promised());
  }

  /** The records of the row's roles, nothing in them yet. */
  private List<Draft> drafts(String sheet, RowFiller filler, List<String> words, long digest) {
    Map<String, String> keys = keys(words);
    String person = filler.personSignature(mapping);
    String identity =
        !keys.isEmpty() ? "keys " + keys.values() : !person.isEmpty() ? person : "row " + digest;
    int occurrence = spoken.merge(ids.number(identity), 1, Integer::sum);
    List<Draft> drafts = new ArrayList<>();
    for (Role role : mapping.roles()) {
      String key = keys.get(role.name());
      boolean signed = key == null && !person.isEmpty() && role.type().equals("person");
      RecordId id =
          key != null
              ? ids.keyed(key)
              : signed
                  ? ids.record(role.name(), person, "", 0)
                  : ids.record(role.name(), identity, sheet, occurrence);
      int before = spoken.merge(ids.number(id.toString()), 1, Integer::sum) - 1;
      drafts.add(new Draft(id, role.name(), role.type(), ids, before));
    }
    return drafts;
  }

  private Map<String, String> keys(List<String> words) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (Columns.Column column : columns.all()) {
      String said = column.place() < words.size() ? words.get(column.place()) : "";
      if (column.rule().as() == ReadAs.KEY && !said.isEmpty()) {
        keys.merge(column.rule().target().role(), said, (a, b) -> a + " " + b);
      }
    }
    return keys;
  }
}
