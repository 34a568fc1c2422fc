package org.letapis.domain.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;

class SchemaTest {

  @Test
  void everyTypeIsFoundByItsCodeOnce() {
    assertThat(Schema.types()).extracting(RecordType::code).doesNotHaveDuplicates();
    for (RecordType type : Schema.types()) {
      assertThat(Schema.type(type.code())).contains(type);
    }
    assertThat(Schema.type("later")).isEmpty();
  }

  @Test
  void codesAreFitForPathsAndFreeOfDuplicates() {
    for (RecordType type : Schema.types()) {
      assertThat(type.fields().map(Field::code).toList())
          .as(type.code())
          .doesNotHaveDuplicates()
          .allMatch(code -> code.matches("[a-z][a-z0-9-]{0,79}"));
      assertThat(type.allGroups()).extracting(FieldGroup::code).doesNotHaveDuplicates();
      type.fields()
          .forEach(
              field ->
                  assertThat(field.columns().stream().map(Field::code).toList())
                      .as(type.code() + " " + field.code())
                      .doesNotHaveDuplicates()
                      .allMatch(code -> code.matches("[a-z][a-z0-9-]{0,79}")));
    }
  }

  @Test
  void rowsHoldNoRows() {
    assertThat(columns()).noneMatch(column -> column.kind() instanceof FieldKind.Rows);
  }

  @Test
  void referencesLeadToTypesThereAre() {
    Stream.concat(fields(), columns().stream())
        .forEach(
            field -> {
              if (field.kind() instanceof FieldKind.Reference reference) {
                assertThat(reference.types())
                    .as(field.code())
                    .isNotEmpty()
                    .allMatch(type -> Schema.type(type).isPresent());
              }
            });
  }

  @Test
  void aVocabularyHasOneMeaningEverywhere() {
    Map<String, Vocabulary> seen = new HashMap<>();
    Stream.concat(fields(), columns().stream())
        .forEach(
            field -> {
              Vocabulary vocabulary =
                  switch (field.kind()) {
                    case FieldKind.Choice choice -> choice.vocabulary();
                    case FieldKind.Choices choices -> choices.vocabulary();
                    default -> Common.YES_NO;
                  };
              assertThat(seen.merge(vocabulary.code(), vocabulary, (a, b) -> a))
                  .isEqualTo(vocabulary);
              assertThat(vocabulary.terms())
                  .doesNotHaveDuplicates()
                  .allMatch(term -> term.matches("[a-z][a-z0-9-]{0,79}"));
            });
  }

  @Test
  void aFormTellsFirstWhatMattersMost() {
    for (RecordType type : Schema.types()) {
      assertThat(type.groups().getFirst().folded()).as(type.code()).isFalse();
    }
    for (RecordType event : Schema.events()) {
      assertThat(event.groups().getFirst().fields())
          .as(event.code())
          .startsWith(EventFields.PERSON)
          .contains(EventFields.START);
      assertThat(event.fields()).as(event.code()).contains(EventFields.INVOLVED);
      assertThat(event.end() != null)
          .as(event.code())
          .isEqualTo(event.fields().anyMatch(EventFields.END::equals));
    }
  }

  private static Stream<Field<?>> fields() {
    return Schema.types().stream().flatMap(RecordType::fields);
  }

  private static List<Field<?>> columns() {
    List<Field<?>> columns = new ArrayList<>();
    fields().forEach(field -> columns.addAll(field.columns()));
    return columns;
  }
}
