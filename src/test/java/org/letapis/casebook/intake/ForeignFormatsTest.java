package org.letapis.casebook.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.row.Trouble;
import org.letapis.casebook.ledger.Progress;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.event.OtherEvent;
import org.letapis.foreign.Samples;

/** What other programs wrote comes into a casebook by what the program knows of their columns. */
class ForeignFormatsTest extends IntakeCase {

  private final List<String> troubles = new ArrayList<>();

  private void take(Path path) throws IOException {
    try (IntakeFile file = IntakeFile.open(path, IntakeFile.As.GUESSED)) {
      IntakePlan plan =
          book.intake()
              .rehearse(
                  file,
                  book.intake().guessed(file).mapping(),
                  (Trouble trouble) -> troubles.add(trouble.toString()),
                  Progress.NONE,
                  GO_ON);
      assertThat(book.intake().run(file, plan, Progress.NONE, GO_ON).records()).isPositive();
    }
  }

  @Test
  void bulletinsOfMartusAreEventsWithTheFilesThatAreThere() throws IOException {
    Path export = folder.resolve("martus.xml");
    Files.write(export, Samples.bytes("martus/export-v2.xml"));
    Files.writeString(folder.resolve("пастанова.pdf"), "papers");
    take(export);

    List<CaseRecord> events = all("other-event");
    assertThat(events).hasSize(2);
    CaseRecord event =
        events.stream().filter(e -> e.get(EventFields.PLACE).isPresent()).findFirst().orElseThrow();
    assertThat(event.get(OtherEvent.WHAT)).contains("Затрыманне Мар’яны Вербіцкай & сына");
    assertThat(event.rows(Common.FILES)).hasSize(1);
    assertThat(troubles).anyMatch(trouble -> trouble.contains("../../etc/passwd"));
  }

  @Test
  void aTableWithinABulletinIsRowsWhereTheEventHasSuchAndWordsElsewhere() throws IOException {
    byte[] sample = Samples.bytes("martus/export-v2.xml");
    take(Files.write(folder.resolve("victims.xml"), sample));
    CaseRecord words = withAccount("Вербіцкая");
    assertThat(words.rows(EventFields.INVOLVED)).isEmpty();

    String roles =
        new String(sample, StandardCharsets.UTF_8)
            .replace("B-7f", "B-8f")
            .replace("<Label>Прозвішча</Label>", "<Label>Роля</Label>")
            .replace("<Column>Вербіцкая</Column>", "<Column>сведка</Column>")
            .replace("<Column>Вербіцкі</Column>", "<Column>не вядома хто</Column>");
    take(Files.writeString(folder.resolve("roles.xml"), roles));
    CaseRecord rows =
        all("other-event").stream()
            .filter(event -> !event.rows(EventFields.INVOLVED).isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(rows.rows(EventFields.INVOLVED))
        .extracting(row -> row.get(EventFields.NAME).orElse(""))
        .containsExactly("Мар’яна", "Лявон");
    assertThat(rows.rows(EventFields.INVOLVED).getFirst().get(EventFields.ROLE))
        .contains(Term.of("witness"));
    // What has no column there stays as words.
    assertThat(rows.get(Common.ACCOUNT).orElse("")).contains("Дата нараджэння: 1984-02-29");
  }

  private CaseRecord withAccount(String words) {
    return all("other-event").stream()
        .filter(event -> event.get(Common.ACCOUNT).orElse("").contains(words))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void entitiesOfFollowTheMoneyKnowEachOther() throws IOException {
    Path entities = folder.resolve("entities.ftm.json");
    Files.write(entities, Samples.bytes("ftm/entities.ftm.json"));
    take(entities);

    assertThat(all("person")).hasSize(3);
    CaseRecord marjana =
        all("person").stream()
            .filter(person -> title(person).contains("Мар’яна"))
            .findFirst()
            .orElseThrow();
    assertThat(marjana.rows(Person.RELATIONS)).hasSize(1);
    assertThat(all("other-event").getFirst().get(EventFields.PERSON)).contains(marjana.id());
  }

  @Test
  void scansOfOnePersonAreAllThere() throws IOException {
    Path scans = Files.createDirectory(folder.resolve("scans"));
    Files.writeString(scans.resolve("Санько_Ганна_2021-08-03_пастанова.pdf"), "1");
    Files.writeString(scans.resolve("Санько_Ганна_2021-08-04_ордэр.pdf"), "2");
    take(scans);

    assertThat(all("person").stream().flatMap(p -> p.rows(Common.FILES).stream())).hasSize(2);
  }
}
