package org.letapis.casebook.exchange.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.exchange.selection.Allowance;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;

/** Who is kept back may stand in what somebody told: whoever sends it is told to read it. */
class MentionsTest {

  @TempDir Path temp;

  @Test
  void familyNamesOfThoseKeptBackAreFoundInFreeTextInAnyCase() {
    try (Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
        Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      Books.introduce(ours, theirs);
      RecordId open = Books.person(ours, "Жук", "Алесь");
      RecordId secret = Books.person(ours, "Патаемная", "Ганна");
      RecordId detention = Books.detention(ours, open, LocalDate.of(2021, 8, 13), "Мінск");
      tell(ours, detention, "Затрымалі на плошчы, Ганну адпусцілі.");
      assertThat(named(ours, theirs)).isZero();
      ours.records()
          .save(
              Change.of(secret, "person")
                  .set(Common.CONFIDENTIALITY, Term.of("restricted"))
                  .build());
      assertThat(named(ours, theirs)).as("given names alone").isZero();
      tell(ours, detention, "Разам з Патаемнай Ганнай.");
      assertThat(named(ours, theirs)).isEqualTo(1);
      Books.person(ours, "Патаемны", "Ян");
      assertThat(named(ours, theirs)).as("a relative's own name").isEqualTo(1);
    }
  }

  private static void tell(Casebook book, RecordId record, String words) {
    book.records().save(Change.of(record, "detention").set(Common.ACCOUNT, words).build());
  }

  private int named(Casebook ours, Casebook theirs) {
    ExportRequest request =
        new ExportRequest(
            Set.of(theirs.identity().authorId()), true, true, Allowance.USUAL, false, "");
    return ours.exchange().preview(request, () -> false).counts().named();
  }
}
