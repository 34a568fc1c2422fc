package org.letapis.casebook.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Schema;
import org.letapis.domain.validation.FindingCode;
import org.letapis.domain.validation.Validation;
import tools.jackson.databind.JsonNode;

class DemoCasebookTest {

  @Test
  void theSameSeedGivesTheSameChanges() {
    assertThat(DemoCasebook.generate(7, 40, 200).toList())
        .isEqualTo(DemoCasebook.generate(7, 40, 200).toList())
        .isNotEqualTo(DemoCasebook.generate(8, 40, 200).toList());
  }

  @ParameterizedTest
  @CsvSource({"50,300", "1,0", "1,60", "17,1000", "333,1", "0,0"})
  void thereAreExactlyAsManyPeopleAndEventsAsAskedFor(int people, int events) {
    Map<String, Long> types =
        DemoCasebook.generate(3, people, events)
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Change::type, Collectors.counting()));

    long made =
        Schema.events().stream().mapToLong(type -> types.getOrDefault(type.code(), 0L)).sum();
    assertThat(types.getOrDefault("person", 0L)).isEqualTo(people);
    assertThat(made).isEqualTo(events);
  }

  @Test
  void everyValueIsOfItsFieldsKindAndEveryTermOfItsVocabulary() {
    for (CaseRecord record : records(1, 200, 1200)) {
      RecordType type = Schema.type(record.type()).orElseThrow();
      record
          .values()
          .forEach(
              (path, value) -> {
                Field<?> field = type.at(path).orElseThrow(() -> new AssertionError(path + ""));
                assertValid(path, field, value);
              });
      for (Field<?> field : type.required()) {
        assertThat(record.values().keySet()).anyMatch(p -> p.field().equals(field.code()));
      }
    }
  }

  @Test
  void everythingCouldHaveBeenSavedFromAForm() {
    for (CaseRecord record : records(12, 200, 1200)) {
      RecordType type = Schema.type(record.type()).orElseThrow();
      assertThat(Validation.of(record, type, LocalDate.of(2026, 7, 1)))
          .as("%s", record)
          .noneMatch(f -> f.code().severity() == FindingCode.Severity.ERROR)
          .noneMatch(f -> f.code() == FindingCode.DATE_FUTURE);
    }
  }

  private static void assertValid(FieldPath path, Field<?> field, JsonNode value) {
    if (Absent.ofJson(value).isPresent()) {
      return;
    }
    Object read = field.kind().read(value);
    if (field.kind() instanceof FieldKind.Choice choice) {
      assertThat(choice.vocabulary().terms()).as("%s", path).contains(((Term) read).text());
    }
    if (field.kind() instanceof FieldKind.Choices choices && read instanceof List<?> terms) {
      assertThat(choices.vocabulary().terms())
          .as("%s", path)
          .containsAll(terms.stream().map(t -> ((Term) t).text()).toList());
    }
  }

  @Test
  void aBatchRefersToItselfAndToEarlierOnesOnly() {
    Set<RecordId> known = new HashSet<>();
    DemoCasebook.generate(5, 100, 700)
        .forEach(
            batch -> {
              batch.forEach(change -> assertThat(known.add(change.record())).isTrue());
              for (Change change : batch) {
                change.fields().values().stream()
                    .filter(v -> v.isObject() && v.has("record"))
                    .map(v -> RecordId.of(v.get("record").asString()))
                    .forEach(id -> assertThat(known).contains(id));
              }
            });
  }

  @Test
  void idsAreVersionSevenAndAscend() {
    List<RecordId> ids =
        DemoCasebook.generate(11, 60, 200).flatMap(List::stream).map(Change::record).toList();

    assertThat(ids).isSorted().allSatisfy(id -> assertThat(id.uuid().version()).isEqualTo(7));
    assertThat(ids).allSatisfy(id -> assertThat(id.uuid().variant()).isEqualTo(2));
  }

  @Test
  void eventsOfAPersonFollowEachOtherAndEndAfterTheyBegin() {
    Map<RecordId, PartialDate> last = new HashMap<>();
    for (CaseRecord record : records(2, 150, 1500)) {
      if (!Schema.type(record.type()).orElseThrow().isEvent()) {
        continue;
      }
      RecordId person = record.get(EventFields.PERSON).orElseThrow();
      record
          .get(EventFields.START)
          .ifPresent(
              start -> {
                PartialDate before = last.put(person, start);
                if (before != null) {
                  assertThat(start.surelyBefore(before)).as("%s", record.id()).isFalse();
                }
                record
                    .get(EventFields.END)
                    .ifPresent(end -> assertThat(end.surelyBefore(start)).isFalse());
              });
    }
  }

  @Test
  void namesStandInOneToThreeRowsOfSeveralScripts() {
    Set<String> scripts = new HashSet<>();
    for (CaseRecord record : records(4, 300, 0)) {
      if (record.type().equals(Person.TYPE.code())) {
        List<Row> rows = record.rows(Person.NAMES);
        assertThat(rows).hasSizeBetween(1, 3);
        rows.forEach(row -> row.get(Person.SCRIPT).map(Term::text).ifPresent(scripts::add));
      }
    }
    assertThat(scripts).containsExactlyInAnyOrder("be-cyrl", "ru-cyrl", "latn");
  }

  @Test
  void aDemoHasWhatRealCasebooksHave() {
    List<CaseRecord> records = records(6, 400, 2400);
    List<JsonNode> values = records.stream().flatMap(r -> r.values().values().stream()).toList();
    List<PartialDate> starts =
        records.stream().flatMap(r -> r.get(EventFields.START).stream()).toList();

    for (Absent absent : Absent.values()) {
      assertThat(values).contains(absent.toJson());
    }
    assertThat(starts).anyMatch(d -> !d.isDay()).anyMatch(d -> d.time() != null);
    assertThat(starts).anyMatch(PartialDate::circa).anyMatch(d -> !d.words().isEmpty());
    assertThat(starts.stream().filter(PartialDate::isDay).count())
        .isBetween(starts.size() * 6L / 10, starts.size() * 95L / 100);
    assertThat(records).allMatch(r -> !r.rows(Common.SOURCES).isEmpty() || isPlace(r));
    Set<String> types = records.stream().map(CaseRecord::type).collect(Collectors.toSet());
    assertThat(types)
        .contains(
            "person",
            "detention",
            "search",
            "interrogation",
            "custody",
            "verdict",
            "hearing",
            "fine",
            "release",
            "ill-treatment",
            "dismissal",
            "listing",
            "travel-ban",
            "facility",
            "organisation");
  }

  private static boolean isPlace(CaseRecord record) {
    return record.type().equals(Facility.TYPE.code()) || record.type().equals("organisation");
  }

  @Test
  void itIsMadeWhileItIsReadAndNotBefore() {
    assertThat(
            org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () ->
                    DemoCasebook.generate(9, 1_000_000, 10_000_000)
                        .limit(100)
                        .mapToInt(List::size)
                        .sum()))
        .isGreaterThan(500);
  }

  @Test
  void numbersOutOfBoundsAreRefused() {
    assertThatThrownBy(() -> DemoCasebook.generate(1, -1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DemoCasebook.generate(1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DemoCasebook.generate(1, 1, DemoCasebook.MOST_EVENTS + 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<CaseRecord> records(long seed, int people, int events) {
    List<CaseRecord> records = new ArrayList<>();
    try (Stream<List<Change>> batches = DemoCasebook.generate(seed, people, events)) {
      batches
          .flatMap(List::stream)
          .forEach(c -> records.add(CaseRecord.blank(c.record(), c.type()).with(c)));
    }
    return records;
  }
}
