package org.letapis.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.event.Verdict;

/**
 * Something a column may be.
 *
 * @param as how its cells are read
 * @param target where they go
 * @param words what it is called
 */
record FieldOffer(ReadAs as, Target target, String words) {

  /** All there are, in the order of the schema; what has no field first. */
  static List<FieldOffer> all(CasebookSchema schema, Labels plain, String first) {
    Labels labels = schema.labels(plain);
    List<FieldOffer> all = new ArrayList<>();
    for (ReadAs as : List.of(ReadAs.NOTE, ReadAs.SKIP, ReadAs.KEY)) {
      all.add(new FieldOffer(as, Target.none(first), labels.text(as.labelKey())));
    }
    schema.types().forEach(type -> add(all, type, labels));
    return all;
  }

  private static void add(List<FieldOffer> all, RecordType type, Labels labels) {
    String of = labels.text("type." + type.code()) + " · ";
    type.fields()
        .forEach(
            field -> {
              if (field.code().equals(Person.NAMES.code()) && hasGiven(field)) {
                Target whole = Target.of(type.code(), field, 1, Person.FAMILY);
                String words = of + labels.text("intake.whole-name");
                all.add(new FieldOffer(ReadAs.NAME, whole, words));
              }
              String name = labels.find(type.labelKey(field.path())).orElse(field.code());
              if (field.columns().isEmpty()) {
                all.add(new FieldOffer(as(field), Target.of(type.code(), field), of + name));
              }
              if (!field.columns().isEmpty()) {
                String table = of + name + " · " + labels.text(ReadAs.GRID.labelKey());
                all.add(new FieldOffer(ReadAs.GRID, Target.of(type.code(), field), table));
              }
              for (Field<?> column : field.columns()) {
                FieldPath path = FieldPath.cell(field.code(), "row", column.code());
                String words =
                    of + name + " · " + labels.find(type.labelKey(path)).orElse(column.code());
                all.add(
                    new FieldOffer(as(column), Target.of(type.code(), field, 1, column), words));
              }
            });
    all.removeIf(offer -> offer.target().column().equals(Common.SOURCE_SUPPORTS.code()));
  }

  private static boolean hasGiven(Field<?> names) {
    return names.column(Person.GIVEN.code()).isPresent();
  }

  private static ReadAs as(Field<?> field) {
    if (field.kind() instanceof FieldKind.Attachment) {
      return ReadAs.FILE;
    }
    return field.equals(Verdict.SENTENCE) ? ReadAs.PENALTY : ReadAs.VALUE;
  }

  /** Whether each word typed is in its name. */
  boolean fits(String typed) {
    String name = words.toLowerCase(Locale.ROOT);
    for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!name.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
