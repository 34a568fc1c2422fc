package org.letapis.app.tour;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Search;
import org.letapis.domain.vocabulary.PoliceTerms;

/** A search at which very much was seized, with many files: a form of many rows. */
public final class BigForm {

  private BigForm() {}

  /** Saves it, and tells which record it is. */
  public static RecordId save(Casebook book, int rows, int files) throws Exception {
    RecordId person = Books.person(book, "Верабейка", "Кастусь");
    RecordId search = RecordId.fresh();
    Change.Builder change =
        Change.of(search, "search")
            .set(Search.PERSON, person)
            .set(Search.START, PartialDate.day(LocalDate.of(2023, 2, 5)))
            .set(Search.PLACE, "Гродна, вул. Прыдуманая 7");
    for (int i = 0; i < rows; i++) {
      String row = String.format(Locale.ROOT, "r%04d", i);
      change
          .set(Search.SEIZED, row, Search.ITEM, "рэч нумар " + i)
          .set(Search.SEIZED, row, Search.ITEM_OWNER, "Кастусь")
          .set(Search.SEIZED, row, Search.ITEM_SERIAL, "SN-" + i)
          .set(Search.SEIZED, row, Search.PASSWORD_DEMANDED, Term.of("yes"))
          .set(Search.SEIZED, row, Search.PASSWORD_GIVEN, Term.of("no"))
          .set(Search.SEIZED, row, Search.IN_PROTOCOL, Term.of("yes"))
          .set(
              Search.SEIZED,
              row,
              Search.ITEM_STATUS,
              Term.of(PoliceTerms.ITEM_STATUS.terms().getFirst()));
    }
    for (int i = 0; i < files; i++) {
      byte[] content = ("старонка " + i).getBytes(StandardCharsets.UTF_8);
      FileRef file =
          book.attachments().attach(new ByteArrayInputStream(content), "пратакол-" + i + ".txt");
      String row = String.format(Locale.ROOT, "f%04d", i);
      change
          .set(Common.FILES, row, Common.FILE, file)
          .set(Common.FILES, row, Common.FILE_DESCRIPTION, "старонка пратакола " + i)
          .set(Common.FILES, row, Common.FILE_ORIGIN, "ад сваякоў");
    }
    book.records().save(change.build());
    return search;
  }
}
