package org.letapis.casebook.dossier.choice;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.exchange.selection.Use;

/**
 * What a dossier of a kind tells, in what order. Its name is under {@code dossier.template.<code>}.
 *
 * @param code stable
 * @param use what it is for, which its sources must have agreed to
 * @param sections in order
 */
public record Template(String code, Use use, List<Section> sections) {

  public Template {
    sections = List.copyOf(sections);
  }

  /** A section of that code. */
  public Optional<Section> section(String sectionCode) {
    return sections.stream().filter(s -> s.code().equals(sectionCode)).findFirst();
  }

  /**
   * A section; its title is under {@code dossier.section.<code>}.
   *
   * @param code stable, once in a template
   * @param parts in order
   */
  public record Section(String code, List<Part> parts) {
    public Section {
      parts = List.copyOf(parts);
    }
  }

  /** Part of a section. */
  public sealed interface Part {}

  /**
   * Records told field by field, by day where they have one.
   *
   * @param types codes of their types
   * @param groups codes of the groups told; none for all but those that say how the casebook
   *     handles the record
   * @param whole whether those are told too
   */
  public record Told(List<String> types, List<String> groups, boolean whole) implements Part {
    public Told {
      types = List.copyOf(types);
      groups = List.copyOf(groups);
    }
  }

  /**
   * A question of a questionnaire, and where its answers stand; its words are under {@code
   * dossier.ask.<label>}.
   *
   * @param label stable
   * @param fields where the answers are
   */
  public record Asked(String label, List<Wanted> fields) implements Part {
    public Asked {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field, as in {@code person/born}, or a column of rows, as in {@code person/names.family}.
   *
   * @param type code of the type
   * @param field code of the field
   * @param column code of the column; empty for the field itself
   */
  public record Wanted(String type, String field, String column) {}
}
