package org.letapis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;

/** Dossiers by command: of a person, of a case, and not unseen where somebody is named. */
class DossierCommandTest {

  @TempDir Path folder;

  @Test
  void aDossierIsRefusedWhereItsTextNamesWhoIsKeptBackUntilThatWasSeen() {
    RecordId proceeding = RecordId.fresh();
    Path place = folder.resolve("book");
    try (Casebook book = Books.create(place, Desk.LAWYER, "Дрозд")) {
      RecordId person = Books.person(book, "Жук", "Алесь");
      RecordId secret = Books.person(book, "Патаемны", "Ян");
      RecordId event = Books.detention(book, person, LocalDate.of(2022, 3, 1), "Мінск");
      book.records()
          .save(Change.of(event, "detention").set(Common.ACCOUNT, "Быў з Патаемным.").build());
      book.records()
          .save(
              Change.of(secret, "person")
                  .set(Common.CONFIDENTIALITY, Term.of("restricted"))
                  .build());
      book.records()
          .save(
              Change.of(proceeding, "proceeding")
                  .set(Proceeding.PARTIES, "r1", Proceeding.PARTY, person)
                  .build());
    }
    Cli cli = new Cli(folder);
    Cli.write(folder.resolve("book.phrase"), "калі ласка адчыніся 7\n");
    Path file = folder.resolve("d.pdf");
    cli.on("book", "dossier", "Жук Алесь", "--out", file.toString())
        .fails(ExitCode.NOT_POSSIBLE, "dossier.named-people");
    assertThat(file).doesNotExist();
    cli.on("book", "dossier", "Жук Алесь", "--named", "--out", file.toString()).ends(ExitCode.OK);
    assertThat(file).isNotEmptyFile();
    Path html = folder.resolve("case.html");
    cli.on("book", "dossier", proceeding.toString(), "--template", "case", "--out", html.toString())
        .ends(ExitCode.OK);
    assertThat(html).content().contains("Жук Алесь").doesNotContain("Мінск", "Патаемн");
  }
}
