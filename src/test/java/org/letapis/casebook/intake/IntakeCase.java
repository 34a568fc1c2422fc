package org.letapis.casebook.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.intake.mapping.Mapping;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.save.DoneImport;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;

/** A casebook and tables to take in. */
abstract class IntakeCase {

  static final String[] REGISTER = {
    "ФИО | Дата рождения | Пол | Дата задержания | Место задержания | Статья | Примечание | Кот",
    "Вярбіцкая Алена Пятроўна | 12.03.1991 | ж | 09.08.2020 | Мінск | ст. 342 ч. 1 КК | акцыя |"
        + " Мурка",
    "Лясны Сцяпан Ігнатавіч | 01.02.1980 | м | 10.08.2020 | Гомель | ст. 23.34 КаАП | | ",
    "Гаёвы Пятро | | м | недзе ў жніўні | Брэст | | |"
  };

  static final java.util.function.BooleanSupplier GO_ON = () -> false;

  @TempDir Path folder;
  Casebook book;

  @BeforeEach
  void open() {
    book = Books.create(folder.resolve("book"), Desk.DOCUMENTER, "Дакументатар");
  }

  @AfterEach
  void close() {
    book.close();
  }

  List<CaseRecord> all(String type) {
    return book.records().find(RecordQuery.byTitle("", 100, type)).stream()
        .map(RecordSummary::record)
        .toList();
  }

  static IntakeFile file(MemorySource source) {
    return IntakeFile.of("Сябры", source);
  }

  IntakePlan rehearse(MemorySource source, Mapping mapping) {
    return book.intake().rehearse(file(source), mapping, Progress.NONE, GO_ON);
  }

  DoneImport run(MemorySource source, IntakePlan plan) {
    return book.intake().run(file(source), plan, Progress.NONE, GO_ON);
  }

  static String title(CaseRecord person) {
    return Names.list(person).stream().map(Names.Name::text).findFirst().orElse("");
  }

  RecordId person(String family, String given, String father, LocalDate born) {
    RecordId id = RecordId.fresh();
    Change.Builder change =
        Change.of(id, "person")
            .set(Person.NAMES, "row-1", Person.FAMILY, family)
            .set(Person.NAMES, "row-1", Person.GIVEN, given)
            .set(Person.NAMES, "row-1", Person.PATRONYMIC, father);
    if (born != null) {
      change.set(Person.BORN, PartialDate.day(born));
    }
    book.records().save(change.build());
    return id;
  }
}
