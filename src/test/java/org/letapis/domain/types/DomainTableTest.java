package org.letapis.domain.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.domain.entry.Body;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;

/** What the domain says a casebook records, noun by noun, against what the schema holds. */
class DomainTableTest {

  private static final Set<String> OF_MANY = Set.of("every", "event", "entry");

  /** One noun of the domain and where it is kept. */
  private record Line(String noun, String type, String path) {}

  @TestFactory
  Stream<DynamicTest> everyNounHasItsField() {
    return lines().stream()
        .map(
            line ->
                DynamicTest.dynamicTest(
                    line.type() + ": " + line.noun(),
                    () -> {
                      if (line.type().equals("entry")) {
                        assertThat(kept()).contains(line.path());
                      } else {
                        assertThat(types(line.type()))
                            .isNotEmpty()
                            .allMatch(type -> find(type, line.path()).isPresent());
                      }
                    }));
  }

  @Test
  void noTypeOfTheDomainIsMissingAndNoneIsUnknownToIt() {
    Set<String> told =
        lines().stream()
            .map(Line::type)
            .filter(type -> !OF_MANY.contains(type))
            .collect(Collectors.toSet());
    assertThat(Schema.types())
        .extracting(RecordType::code)
        .containsExactlyInAnyOrderElementsOf(told);
    assertThat(Schema.types())
        .extracting(RecordType::category)
        .contains(
            RecordType.Category.PERSON,
            RecordType.Category.EVENT,
            RecordType.Category.PROCEEDING,
            RecordType.Category.ORGANISATION,
            RecordType.Category.FACILITY,
            RecordType.Category.SOURCE,
            RecordType.Category.FILE);
  }

  @Test
  void aPersonsStatusIsAClaimOfSomebodyWithADay() {
    assertThat(Person.STATUSES.columns())
        .contains(Person.STATUS, Person.ORGANISATION, Person.STATUS_DATE, Person.STATUS_REFERENCE);
  }

  @Test
  void anInvolvementLinksAPersonAnOfficialOrAnOrganisation() {
    for (RecordType event : Schema.events()) {
      assertThat(find(event, "involved.who").orElseThrow().kind())
          .isEqualTo(new FieldKind.Reference(Set.of("person", "official", "organisation")));
    }
  }

  private static List<RecordType> types(String code) {
    return switch (code) {
      case "every" -> Schema.types();
      case "event" -> Schema.events();
      default -> Schema.type(code).stream().toList();
    };
  }

  private static Optional<Field<?>> find(RecordType type, String path) {
    String[] codes = path.split("\\.", -1);
    Optional<Field<?>> field = type.field(codes[0]);
    return codes.length == 1 ? field : field.flatMap(f -> f.column(codes[1]));
  }

  /** What an entry keeps beside its fields. */
  private static Set<String> kept() {
    return Stream.of(Entry.class, Body.class)
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .map(java.lang.reflect.Field::getName)
        .collect(Collectors.toSet());
  }

  private static List<Line> lines() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    DomainTableTest.class.getResourceAsStream("/org/letapis/domain/domain.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> new Line(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
