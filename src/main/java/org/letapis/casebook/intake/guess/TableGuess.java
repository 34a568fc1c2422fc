package org.letapis.casebook.intake.guess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.mapping.ColumnRule;
import org.letapis.casebook.intake.mapping.Fixed;
import org.letapis.casebook.intake.mapping.GridColumns;
import org.letapis.casebook.intake.mapping.ReadAs;
import org.letapis.casebook.intake.mapping.Role;
import org.letapis.casebook.intake.mapping.TableMapping;
import org.letapis.casebook.intake.mapping.Target;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Person;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignTable;
import org.letapis.search.name.GivenNames;

/** Guesses how one table might be read. */
final class TableGuess {

  private static final String PERSON = "person";
  private static final String DETENTION = "detention";

  private final CasebookSchema schema;
  private final Headings headings;
  private final GridColumns grids;
  private final GivenNames given = GivenNames.load();
  private final NameSplitter splitter = new NameSplitter(given);

  TableGuess(CasebookSchema schema) {
    this.schema = schema;
    this.headings = new Headings(schema);
    this.grids = new GridColumns(schema);
  }

  /**
   * A guess.
   *
   * @param monthFirst whether dates of digits name the month first
   */
  record Guessed(TableMapping mapping, List<Guess.Seen> seen, boolean monthFirst) {}

  Guessed guess(ForeignTable table, List<ForeignRow> rows, String source) {
    List<Contents> contents = contents(table, rows);
    String about = about(table, source);
    List<Role> spoken = List.of(Role.of(about), Role.of(PERSON));
    Set<String> taken = new HashSet<>();
    List<ColumnRule> rules = new ArrayList<>();
    List<Guess.Seen> seen = new ArrayList<>();
    boolean monthFirst = false;
    for (int i = 0; i < table.columns().size(); i++) {
      String heading = table.columns().get(i).strip();
      String name = heading.isEmpty() ? "#" + (i + 1) : heading;
      ColumnRule rule = byGrid(name, contents.get(i), spoken, taken);
      rule = rule == null ? byHeading(name, about, taken) : rule;
      Guess.Ground ground = Guess.Ground.HEADING;
      if (rule == null) {
        rule = byContent(name, contents.get(i), about, taken);
        ground = Guess.Ground.CONTENT;
      }
      if (rule == null) {
        rule = ColumnRule.note(name, PERSON);
        ground = Guess.Ground.NONE;
      }
      rules.add(rule);
      seen.add(new Guess.Seen(name, contents.get(i).examples(), contents.get(i).filled(), ground));
      monthFirst |= contents.get(i).areMonthFirst();
    }
    List<Role> roles = roles(rules);
    String first = roles.isEmpty() ? PERSON : roles.getFirst().name();
    List<ColumnRule> placed =
        rules.stream()
            .map(r -> r.as() == ReadAs.NOTE ? ColumnRule.note(r.heading(), first) : r)
            .map(r -> r.as() == ReadAs.KEY ? keyOf(r, first) : r)
            .toList();
    return new Guessed(
        new TableMapping(table.name(), roles, placed, fixed(roles, source), true),
        seen,
        monthFirst);
  }

  private static ColumnRule keyOf(ColumnRule rule, String role) {
    return new ColumnRule(rule.heading(), ReadAs.KEY, Target.none(role));
  }

  private static List<Contents> contents(ForeignTable table, List<ForeignRow> rows) {
    List<Contents> contents = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      Contents of = new Contents();
      for (ForeignRow row : rows) {
        if (i < row.cells().size()) {
          of.add(row.cells().get(i));
        }
      }
      contents.add(of);
    }
    return contents;
  }

  /** The kind of event a table is of: by its name, by its columns, or a detention. */
  private String about(ForeignTable table, String source) {
    Optional<String> named = headings.about(table.name());
    if (named.isPresent()) {
      return named.get();
    }
    for (String column : table.columns()) {
      for (Headings.Meaning meaning : headings.of(column)) {
        boolean start = meaning.target().field().equals(EventFields.START.code());
        if (start && isEvent(meaning.type())) {
          return meaning.type();
        }
      }
    }
    return headings.about(source).orElse(DETENTION);
  }

  private boolean isEvent(String type) {
    return schema.type(type).map(RecordType::isEvent).orElse(false);
  }

  private @Nullable ColumnRule byHeading(String heading, String about, Set<String> taken) {
    List<Headings.Meaning> meanings = headings.of(heading);
    return meanings.stream()
        .sorted(java.util.Comparator.comparingInt(m -> rank(m, about)))
        .map(meaning -> rule(heading, meaning, about))
        .flatMap(Optional::stream)
        .filter(rule -> taken.add(rule.target().role() + "/" + rule.target().path()))
        .findFirst()
        .orElse(null);
  }

  /** What the table is about first, then the person. */
  private static int rank(Headings.Meaning meaning, String about) {
    return meaning.type().equals(about) || meaning.type().equals(Headings.EVENT)
        ? 0
        : meaning.type().equals(PERSON) ? 1 : 2;
  }

  private Optional<ColumnRule> rule(String heading, Headings.Meaning meaning, String about) {
    String type = meaning.type().equals(Headings.EVENT) ? about : meaning.type();
    Target target = meaning.target().in(type);
    boolean fits = !meaning.as().hasField() || schema.type(type).flatMap(target::leaf).isPresent();
    return fits ? Optional.of(new ColumnRule(heading, meaning.as(), target)) : Optional.empty();
  }

  /** A mapping that says nothing of tables within cells, with what can be said of them. */
  TableMapping withGrids(TableMapping ready, ForeignTable table, List<ForeignRow> rows) {
    Set<String> said = new HashSet<>();
    ready.columns().forEach(rule -> said.add(rule.heading()));
    List<Contents> contents = contents(table, rows);
    Set<String> taken = new HashSet<>();
    TableMapping mapping = ready;
    for (int i = 0; i < contents.size(); i++) {
      String heading = table.columns().get(i).strip();
      ColumnRule rule =
          said.contains(heading) ? null : byGrid(heading, contents.get(i), ready.roles(), taken);
      mapping = rule == null ? mapping : mapping.with(rule);
    }
    return mapping;
  }

  /**
   * The field whose rows have most of the columns of a table within the cells. Names are none: in
   * such a table each row is another person.
   */
  private @Nullable ColumnRule byGrid(
      String heading, Contents contents, List<Role> roles, Set<String> taken) {
    if (contents.grid().size() < 2) {
      return null;
    }
    ColumnRule best = null;
    long most = 1;
    for (Role role : roles) {
      for (RecordType type : schema.type(role.type()).stream().toList()) {
        for (Field<?> field : type.fields().toList()) {
          long alike =
              field.code().equals(Person.NAMES.code()) ? 0 : alike(type, field, contents.grid());
          if (alike > most) {
            most = alike;
            best = new ColumnRule(heading, ReadAs.GRID, Target.of(role.name(), field));
          }
        }
      }
    }
    return best != null && isFree(best.target(), taken) ? best : null;
  }

  private long alike(RecordType type, Field<?> rows, Set<String> grid) {
    return grid.stream().filter(column -> grids.of(type, rows, column).isPresent()).count();
  }

  private @Nullable ColumnRule byContent(
      String heading, Contents contents, String about, Set<String> taken) {
    Target name = Target.of(PERSON, Person.NAMES, 1, Person.FAMILY);
    if (contents.areNames(splitter, given) && isFree(name, taken)) {
      return new ColumnRule(heading, ReadAs.NAME, name);
    }
    Target sex = Target.of(PERSON, Person.SEX);
    if (contents.areSexes() && isFree(sex, taken)) {
      return new ColumnRule(heading, ReadAs.VALUE, sex);
    }
    Target articles = Target.of(about, EventFields.ARTICLES);
    boolean asked = schema.type(about).flatMap(articles::leaf).isPresent();
    if (asked && contents.areArticles() && isFree(articles, taken)) {
      return new ColumnRule(heading, ReadAs.VALUE, articles);
    }
    if (contents.areDates()) {
      Target date =
          contents.areBirths()
              ? Target.of(PERSON, Person.BORN)
              : Target.of(about, EventFields.START);
      if (isFree(date, taken)) {
        return new ColumnRule(heading, ReadAs.VALUE, date);
      }
    }
    return null;
  }

  private static boolean isFree(Target target, Set<String> taken) {
    return taken.add(target.role() + "/" + target.path());
  }

  /** The person first, then whatever else the columns speak of. */
  private static List<Role> roles(List<ColumnRule> rules) {
    List<Role> roles = new ArrayList<>();
    rules.stream()
        .filter(rule -> rule.as().hasField())
        .map(rule -> Role.of(rule.target().role()))
        .distinct()
        .sorted(java.util.Comparator.comparing(role -> role.type().equals(PERSON) ? 0 : 1))
        .forEach(roles::add);
    return roles;
  }

  private static List<Fixed> fixed(List<Role> roles, String source) {
    List<Fixed> fixed = new ArrayList<>();
    for (Role role : roles) {
      fixed.add(
          new Fixed(
              Target.of(role.name(), Common.SOURCES, 1, Common.SOURCE_KIND),
              ColumnRule.TERM + "register"));
      fixed.add(new Fixed(Target.of(role.name(), Common.SOURCES, 1, Common.SOURCE_NAME), source));
    }
    return fixed;
  }
}
