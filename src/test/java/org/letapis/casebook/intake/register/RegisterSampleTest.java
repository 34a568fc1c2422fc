package org.letapis.casebook.intake.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.intake.cell.CellIssue;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.register.Registers.MapBook;
import org.letapis.casebook.intake.register.Registers.Read;
import org.letapis.casebook.intake.register.row.PlaceKeys;
import org.letapis.casebook.intake.register.row.RowResult;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Schema;
import org.letapis.domain.validation.Finding;
import org.letapis.domain.validation.FindingCode;
import org.letapis.domain.validation.Validation;

/** A register of invented people with the defects of real ones. */
class RegisterSampleTest {

  private static final int PEOPLE = 277;

  @Test
  void everyUnreadableCellIsReportedAndNoOther() {
    Read read = Registers.read(resource("register-240.csv"), new MapBook());

    assertThat(read.header()).isEmpty();
    assertThat(read.issues().stream().map(RegisterSampleTest::line))
        .containsExactlyInAnyOrderElementsOf(
            new String(resource("register-240-issues.tsv"), StandardCharsets.UTF_8)
                .lines()
                .toList());
  }

  private static String line(CellIssue issue) {
    return String.join(
        "\t",
        "" + issue.line(),
        "" + issue.row(),
        issue.column(),
        issue.value().replace("\n", "\\n"),
        issue.reason().code());
  }

  @Test
  void everyRowBecomesOnePersonAndEveryPlaceIsMadeOnce() {
    MapBook book = imported();

    assertThat(book.all("person")).hasSize(PEOPLE);
    List<String> places =
        book.all("facility").stream()
            .flatMap(r -> Names.all(r).stream())
            .map(PlaceKeys::of)
            .toList();
    assertThat(places).doesNotHaveDuplicates().contains("сизо 1", "ик 2", "окрестина");
    assertThat(book.all("facility")).hasSizeBetween(10, 25);
  }

  @Test
  void whatIsImportedCanBeSavedAndShown() {
    for (CaseRecord record : imported().records.values()) {
      RecordType type = Schema.type(record.type()).orElseThrow();
      List<Finding> errors =
          Validation.of(record, type, Registers.SOURCE.today()).stream()
              .filter(f -> f.code().severity() == FindingCode.Severity.ERROR)
              .toList();
      assertThat(errors).isEmpty();
      record
          .values()
          .keySet()
          .forEach(path -> assertThat(type.at(path)).as("%s", path).isPresent());
      if (!record.type().equals(Facility.TYPE.code())) {
        assertThat(record.rows(Common.SOURCES)).hasSize(1);
      }
    }
  }

  @Test
  void aSecondImportChangesNothing() {
    MapBook book = imported();

    Read second = Registers.read(resource("register-240.csv"), book);

    // Two rows have no number: nobody can tell that these two are known.
    List<RowResult> changed = second.rows().stream().filter(r -> !r.changes().isEmpty()).toList();
    assertThat(changed).hasSize(2).allSatisfy(r -> assertThat(r.known()).isFalse());
    assertThat(changed)
        .allSatisfy(
            r ->
                assertThat(r.issues())
                    .extracting(CellIssue::reason)
                    .contains(IssueReason.ID_BLANK));
    assertThat(second.issues()).extracting(CellIssue::reason).doesNotContain(IssueReason.DIFFERS);
  }

  @Test
  void whatAPersonCorrectedIsNotOverwrittenBySecondImport() {
    MapBook book = imported();
    // Who has no number in the register is somebody else each time.
    List<CaseRecord> people =
        book.all("person").stream()
            .filter(r -> r.get(Person.BORN).filter(d -> d.isDay()).isPresent())
            .filter(r -> !r.rows(Person.IDENTIFIERS).isEmpty())
            .toList();
    assertThat(people).hasSizeGreaterThan(100);
    Field<String> occupation = Person.OCCUPATION;
    for (CaseRecord person : people) {
      book.save(
          List.of(
              Change.of(person.id(), "person")
                  .set(occupation, "ткачыха")
                  .set(Person.BORN, org.letapis.domain.date.PartialDate.unread("невядома калі"))
                  .build()));
    }

    Read second = Registers.read(resource("register-240.csv"), book);
    book.save(second.changes());

    for (CaseRecord person : people) {
      CaseRecord after = Objects.requireNonNull(book.records.get(person.id()));
      assertThat(after.get(occupation)).contains("ткачыха");
      assertThat(after.get(Person.BORN).orElseThrow().words()).isEqualTo("невядома калі");
    }
    assertThat(second.issues())
        .filteredOn(i -> i.reason() == IssueReason.DIFFERS)
        .hasSameSizeAs(people)
        .allSatisfy(i -> assertThat(i.column()).isEqualTo("birthday"));
  }

  @Test
  void changesNameOnlyRecordsOfTheSameImport() {
    Read read = Registers.read(resource("register-240.csv"), new MapBook());
    Set<String> made =
        read.changes().stream().map(c -> c.record().toString()).collect(Collectors.toSet());

    for (Change change : read.changes()) {
      change.fields().values().stream()
          .filter(v -> v.isObject() && v.has("record"))
          .forEach(v -> assertThat(made).contains(v.get("record").asString()));
    }
    assertThat(made).hasSameSizeAs(read.changes());
  }

  private static MapBook imported() {
    MapBook book = new MapBook();
    book.save(Registers.read(resource("register-240.csv"), book).changes());
    return book;
  }

  private static byte[] resource(String name) {
    try (InputStream in =
        Objects.requireNonNull(RegisterSampleTest.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
