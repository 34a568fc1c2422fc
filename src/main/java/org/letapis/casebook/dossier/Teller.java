package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.letapis.casebook.dossier.choice.SectionFields;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Person;
import org.letapis.print.Block;

/** Tells records field by field, as the schema has them. */
final class Teller {

  /** A table with more columns would have none that is wide enough. */
  private static final int WIDEST = 5;

  private final Material material;
  private final Footnotes footnotes;
  private final Withheld withheld;
  private final Values values;

  Teller(Material material, Footnotes footnotes, Withheld withheld, Values values) {
    this.material = material;
    this.footnotes = footnotes;
    this.withheld = withheld;
    this.values = values;
  }

  List<Block> tell(String section, Template.Told part) {
    List<Block> blocks = new ArrayList<>();
    for (Shown shown : material.of(part.types())) {
      Optional<RecordType> type = material.schema().type(shown.record().type());
      type.ifPresent(known -> blocks.addAll(record(shown, known, section, part)));
    }
    return blocks;
  }

  private List<Block> record(Shown shown, RecordType type, String section, Template.Told part) {
    List<Block> facts = new ArrayList<>();
    for (FieldGroup group : type.allGroups()) {
      for (Field<?> field : group.fields()) {
        if (SectionFields.tells(part, group)
            && material.request().tells(section, type.code(), field.code())) {
          withheld.note(shown, field);
          facts.addAll(field(shown, type, field));
        }
      }
    }
    if (facts.isEmpty()) {
      return facts;
    }
    List<Block> blocks = new ArrayList<>();
    List<Integer> marks = footnotes.ofRecord(shown);
    boolean self = type.code().equals(Person.TYPE.code()) && !material.several();
    if (!self) {
      blocks.add(new Block.Heading(2, heading(shown, type), marks));
    }
    blocks.add(new Block.Text(standing(shown, type, self ? marks : List.of()), Block.Tone.QUIET));
    blocks.addAll(facts);
    return blocks;
  }

  /** An event by its kind and days, anything else by its kind and name. */
  String heading(Shown shown, RecordType type) {
    String kind = material.labels().find("type." + type.code()).orElse(type.code());
    String which =
        type.isEvent()
            ? DatePrinter.printSpan(
                material.start(shown.record()).orElse(null),
                material.end(shown.record()).orElse(null),
                material.labels().language())
            : material.title(shown.record().id());
    String heading =
        which.isEmpty() || which.equals(kind)
            ? kind
            : kind + (type.isEvent() ? ", " : ": ") + which;
    return whom(shown, type).map(name -> heading + " – " + name).orElse(heading);
  }

  /** Whom an event happened to, where that may be one of several. */
  private Optional<String> whom(Shown shown, RecordType type) {
    return material.several() && type.isEvent() && type.subject() != null
        ? shown.record().get(type.subject()).map(material::title)
        : Optional.empty();
  }

  /** How far it is verified, and whether anybody said where it is from. */
  private String standing(Shown shown, RecordType type, List<Integer> marks) {
    FieldPath path = Common.VERIFICATION.path();
    String verified =
        Optional.ofNullable(shown.record().values().get(path))
            .map(v -> material.words().value(type.code(), path, v))
            .orElseGet(() -> material.labels().text("dossier.unverified"));
    String said = material.labels().text("dossier.verification", verified);
    if (shown.record().rows(Common.SOURCES).isEmpty()) {
      return said + " · " + material.labels().text("dossier.no-source");
    }
    StringBuilder all = new StringBuilder(said);
    marks.forEach(mark -> all.append(" [").append(mark).append(']'));
    return all.toString();
  }

  private List<Block> field(Shown shown, RecordType type, Field<?> field) {
    if (field.equals(type.subject()) && isSelf(shown, type)) {
      return List.of();
    }
    List<Integer> marks = footnotes.ofField(shown, field);
    if (field.kind() instanceof FieldKind.Rows) {
      return rows(shown, type, field, marks);
    }
    List<String> said = values.sourced(shown, field, marks);
    return said.isEmpty()
        ? List.of()
        : List.of(
            new Block.Fact(
                label(type, field.path()), said, values.notes(shown, field.path()), marks));
  }

  private boolean isSelf(Shown shown, RecordType type) {
    return type.subject() != null
        && shown.record().get(type.subject()).filter(material::isSelf).isPresent()
        && shown.contested(type.subject().path()).isEmpty();
  }

  private List<Block> rows(Shown shown, RecordType type, Field<?> field, List<Integer> marks) {
    SortedSet<String> ids = new TreeSet<>();
    Stream.concat(shown.record().values().keySet().stream(), shown.conflicts().keySet().stream())
        .filter(path -> path.field().equals(field.code()))
        .forEach(path -> path.rowId().ifPresent(ids::add));
    List<Field<?>> used = new ArrayList<>();
    for (Field<?> column : field.columns()) {
      if (ids.stream().anyMatch(id -> !values.at(shown, field.cell(id, column)).isEmpty())) {
        used.add(column);
      }
    }
    if (used.isEmpty()) {
      return List.of();
    }
    String title = label(type, field.path());
    List<String> heads = used.stream().map(c -> label(type, field.cell("r", c))).toList();
    List<List<String>> table = new ArrayList<>();
    for (String id : ids) {
      List<String> row =
          used.stream().map(column -> values.cell(shown, field.cell(id, column))).toList();
      if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
        table.add(row);
      }
    }
    return used.size() <= WIDEST
        ? List.of(new Block.Table(title, heads, table, marks))
        : lines(title, heads, table, marks);
  }

  /** Too wide for a table: each row as lines of its own. */
  private static List<Block> lines(
      String title, List<String> heads, List<List<String>> table, List<Integer> marks) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < table.size(); i++) {
      List<String> said = new ArrayList<>();
      for (int c = 0; c < heads.size(); c++) {
        if (!table.get(i).get(c).isEmpty()) {
          said.add(joined(heads.get(c), table.get(i).get(c)));
        }
      }
      String label = table.size() == 1 ? title : title + " (" + (i + 1) + ")";
      blocks.add(new Block.Fact(label, List.of(String.join("\n", said)), List.of(), marks));
    }
    return blocks;
  }

  /** A label that is a question ends in its own mark. */
  static String joined(String label, String value) {
    return label.endsWith("?") ? label + " " + value : label + ": " + value;
  }

  private String label(RecordType type, FieldPath path) {
    return material.label(type.code(), path);
  }
}
