package org.letapis.casebook.publication.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.letapis.casebook.publication.Publication;
import org.letapis.casebook.publication.PublishedRecord;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.RecordType;
import org.letapis.foreign.ForeignValue;

/**
 * One table of a publication: the records of a type, or the rows of one of their lists, each with
 * the id of its record.
 */
public final class PublishedTable {

  private final RecordType type;
  private final String list;
  private final String code;
  private final String name;
  private final boolean titled;
  private final boolean numbered;
  private final List<Column> columns;
  private final List<String> headings;

  private PublishedTable(Publication publication, RecordType type, String list, List<Column> all) {
    this.type = type;
    this.list = list;
    this.columns = all;
    this.titled = !type.isEvent();
    this.code = list.isEmpty() ? type.code() : type.code() + "." + list;
    String kind = publication.labels().text("type." + type.code());
    this.name =
        list.isEmpty()
            ? kind
            : kind
                + " – "
                + publication.labels().find(type.labelKey(FieldPath.of(list))).orElse(list);
    this.numbered = !list.isEmpty() && publication.request().anonymity().isEmpty();
    List<String> names = new ArrayList<>();
    names.add(Layout.ids(publication.labels(), code));
    if (numbered) {
      names.add(Layout.rows(publication.labels()));
    }
    if (titled) {
      names.add(Layout.titles(publication.labels()));
    }
    all.forEach(column -> names.add(column.heading()));
    this.headings = List.copyOf(names);
  }

  /** The tables of a type, that of its records first; only those with anything in them. */
  public static List<PublishedTable> of(Publication publication, RecordType type) {
    Columns columns = new Columns(publication);
    List<PublishedTable> all = new ArrayList<>();
    all.add(new PublishedTable(publication, type, "", columns.of(type, "")));
    type.fields()
        .filter(field -> !field.columns().isEmpty())
        .forEach(
            field -> {
              List<Column> inner = columns.of(type, field.code());
              if (!inner.isEmpty()) {
                all.add(new PublishedTable(publication, type, field.code(), inner));
              }
            });
    return all;
  }

  /** Stable, plain ASCII: {@code person}, {@code person.names}. */
  public String code() {
    return code;
  }

  /** What people call it, in the language of the publication. */
  public String name() {
    return name;
  }

  /** Names of columns, each once. */
  public List<String> headings() {
    return headings;
  }

  /** The rows of a record in this table. */
  public void rows(PublishedRecord record, Consumer<List<ForeignValue>> to) {
    if (list.isEmpty()) {
      to.accept(row(record, ""));
      return;
    }
    SortedSet<String> rows = new TreeSet<>();
    record.record().values().keySet().stream()
        .filter(path -> path.field().equals(list))
        .forEach(path -> path.rowId().ifPresent(rows::add));
    rows.forEach(row -> to.accept(row(record, row)));
  }

  private List<ForeignValue> row(PublishedRecord record, String row) {
    List<ForeignValue> cells = new ArrayList<>(headings.size());
    cells.add(new ForeignValue.Text(record.record().id().toString()));
    if (numbered) {
      cells.add(new ForeignValue.Text(row));
    }
    if (titled) {
      cells.add(Cells.text(record.title()));
    }
    for (Column column : columns) {
      FieldPath at =
          row.isEmpty() ? FieldPath.of(column.field()) : FieldPath.cell(list, row, column.field());
      cells.add(
          column.value(type.code(), at, record.record().values().get(column.place().apply(at))));
    }
    return cells;
  }
}
