package org.letapis.casebook.intake.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.publication.table.Layout;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.schema.RecordType;
import org.letapis.foreign.ForeignTable;

/** How tables that this program published are read. */
public final class OwnMapping {

  private OwnMapping() {}

  /** The same mapping with what is known of our own tables in place of what was guessed. */
  public static Mapping of(OwnSource source, CasebookSchema schema, Mapping guessed) {
    Mapping mapping = guessed;
    for (int i = 0; i < source.tables().size(); i++) {
      ForeignTable table = source.tables().get(i);
      Layout.Mark mark = OwnSource.mark(table).orElse(null);
      if (mark != null) {
        mapping = mapping.with(table(source, i, table, mark, schema));
      }
    }
    return mapping;
  }

  private static TableMapping table(
      OwnSource source, int which, ForeignTable table, Layout.Mark mark, CasebookSchema schema) {
    RecordType type = schema.type(mark.type()).orElse(null);
    if (type == null || schema.types().stream().noneMatch(t -> t.code().equals(mark.type()))) {
      return new TableMapping(table.name(), List.of(), List.of(), List.of(), false);
    }
    OwnLayout layout = OwnLayout.of(schema, type, mark.list(), table.columns());
    List<ColumnRule> rules = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String heading = table.columns().get(i);
      Optional<String> list = source.list(which, i);
      if (i == 0) {
        rules.add(new ColumnRule(heading, ReadAs.KEY, Target.none(mark.type())));
      } else if (list.isPresent()) {
        rules.add(rule(heading, new Target(mark.type(), list.get(), 0, "")));
      } else if (!mark.list().isEmpty() && OwnLayout.numbers(heading)) {
        rules.add(rule(heading, new Target(mark.type(), mark.list(), 0, "")));
      } else if (OwnLayout.isTitle(heading)) {
        rules.add(new ColumnRule(heading, ReadAs.SKIP, Target.none(mark.type())));
      } else if (!heading.isBlank()) {
        rules.add(
            layout
                .place(heading)
                .map(
                    place ->
                        rule(
                            heading,
                            mark.list().isEmpty()
                                ? new Target(mark.type(), place.field().code(), 0, "")
                                : new Target(mark.type(), mark.list(), 1, place.field().code())))
                .orElseGet(() -> ColumnRule.note(heading, mark.type())));
      }
    }
    return new TableMapping(table.name(), List.of(Role.of(mark.type())), rules, List.of(), true);
  }

  private static ColumnRule rule(String heading, Target target) {
    return new ColumnRule(heading, ReadAs.OWN, target);
  }
}
