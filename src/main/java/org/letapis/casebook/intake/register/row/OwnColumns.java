package org.letapis.casebook.intake.register.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.intake.cell.CellText;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.Flags;
import org.letapis.casebook.intake.register.csv.CsvRow;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.custom.FieldDefinition;
import org.letapis.domain.custom.TermDefinition;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.schema.AsTyped;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.custom.Wording;
import tools.jackson.databind.JsonNode;

/**
 * Columns whose header is what the casebook calls a field of its own, in any language, or its code:
 * their cells are that field's. What cannot be read as a value of it is kept as words and marked.
 */
public final class OwnColumns {

  private final CasebookSchema schema;
  private final Map<Integer, Field<?>> fields = new HashMap<>();

  /**
   * @param header names of the columns as the file gives them
   * @param columns what the program knows of them; null for one it does not know
   */
  public OwnColumns(CasebookSchema schema, List<String> header, List<@Nullable Column> columns) {
    this.schema = schema;
    List<String> taken = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      Field<?> field = columns.get(i) == null ? field(header.get(i)).orElse(null) : null;
      if (field != null && !taken.contains(field.code())) {
        taken.add(field.code());
        fields.put(i, field);
      }
    }
  }

  /** Which columns they are, from 0. */
  public Set<Integer> places() {
    return Set.copyOf(fields.keySet());
  }

  private Optional<Field<?>> field(String header) {
    String type = Person.TYPE.code();
    return schema.definitions().fields().stream()
        .filter(own -> own.targets().contains(type) && !own.deprecated())
        .filter(own -> own.code().equals(header.strip()) || isNamed(own, header))
        .findFirst()
        .flatMap(own -> schema.type(type).flatMap(t -> t.field(own.code())))
        .filter(OwnColumns::isTold);
  }

  private static boolean isNamed(FieldDefinition own, String header) {
    return isSaid(own.label(), header);
  }

  private static boolean isSaid(Wording label, String words) {
    return Language.all().stream()
        .flatMap(language -> label.in(language).stream())
        .anyMatch(name -> fold(name).equals(fold(words)));
  }

  private static String fold(String words) {
    return words.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether a cell of words can tell it. */
  private static boolean isTold(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Reference reference -> false;
      case FieldKind.Attachment attachment -> false;
      case FieldKind.Rows rows -> false;
      case FieldKind.Supports supports -> false;
      default -> true;
    };
  }

  void fill(RecordDraft person, CsvRow row, LocalDate today) {
    fields.forEach(
        (place, field) -> {
          String cell = place < row.cells().size() ? CellText.clean(row.cell(place)) : "";
          if (CellText.isBlank(cell)) {
            return;
          }
          if (CellText.isUnknown(cell)) {
            person.absent(field, Column.ID);
          } else {
            person.setStored(field, value(field.kind(), cell, today), Column.ID);
          }
        });
  }

  private JsonNode value(FieldKind<?> kind, String cell, LocalDate today) {
    JsonNode words = new AsTyped(cell).toJson();
    return switch (kind) {
      case FieldKind.Text text -> text.write(cell);
      case FieldKind.Date date -> date.write(DateReader.read(cell, today));
      case FieldKind.Choice choice ->
          term(choice.vocabulary(), cell).map(choice::write).orElse(words);
      case FieldKind.Choices choices ->
          term(choices.vocabulary(), cell).map(t -> choices.write(List.of(t))).orElse(words);
      case FieldKind.Whole whole -> whole(whole, cell).orElse(words);
      default -> words;
    };
  }

  private static Optional<JsonNode> whole(FieldKind.Whole kind, String cell) {
    try {
      JsonNode written = kind.write(Long.parseLong(cell));
      kind.read(written);
      return Optional.of(written);
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  private Optional<Term> term(Vocabulary vocabulary, String cell) {
    if (vocabulary.code().equals(Common.YES_NO.code())) {
      return Flags.yes(cell)
          ? Optional.of(Term.of("yes"))
          : Optional.of(Term.of("no")).filter(no -> Flags.no(cell));
    }
    return schema.definitions().terms().stream()
        .filter(own -> own.vocabulary().equals(vocabulary.code()))
        .filter(own -> isSaid(own.label(), cell))
        .map(TermDefinition::code)
        .findFirst()
        .map(Term::of)
        .or(() -> Optional.of(Term.word(cell)).filter(word -> vocabulary.free()));
  }
}
