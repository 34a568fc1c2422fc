package org.letapis.casebook.publication;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.publication.write.Formats;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Official;
import org.letapis.domain.types.Organisation;
import org.letapis.domain.types.Person;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.event.IllTreatment;

/** A small casebook in which something of everything happens to invented people. */
public final class SampleBook implements AutoCloseable {

  public static final LocalDate DAY = LocalDate.of(2021, 8, 3);

  public final Casebook book;
  public final RecordId hanna;
  public final RecordId namesake;
  public final RecordId hidden;
  public final RecordId office = RecordId.fresh();
  public final RecordId officer = RecordId.fresh();
  public final RecordId prison = RecordId.fresh();
  public final RecordId file = RecordId.fresh();
  public final RecordId detention = RecordId.fresh();
  public final RecordId beating = RecordId.fresh();

  private final Path folder;

  public SampleBook(Path folder) {
    this.folder = folder;
    book = Books.create(folder.resolve("book"), Desk.COORDINATOR, "Дрозд");
    hanna = Books.person(book, "Санько", "Ганна");
    namesake = Books.person(book, "Санько", "Ганна");
    hidden = Books.person(book, "Схаваны", "Алесь");
    save(Change.of(hidden, "person").set(Common.CONFIDENTIALITY, Term.of("restricted")));
    save(
        Change.of(office, "organisation")
            .set(Organisation.NAMES, "row-1", Facility.NAME, "Ленінскі РУУС")
            .set(Organisation.KIND, Term.of("agency"))
            .set(Organisation.BRANCH, Term.of("police")));
    save(
        Change.of(officer, "official")
            .set(Official.NAMES, "row-1", Person.FAMILY, "Хмара")
            .set(Official.POSTINGS, "row-1", Official.POSITION, "следчы")
            .set(Official.POSTINGS, "row-1", Official.UNIT, office)
            .set(Official.POSTINGS, "row-1", Official.FROM, Edtf.parse("2019")));
    save(
        Change.of(prison, "facility")
            .set(Facility.NAMES, "row-1", Facility.NAME, "СІЗА на Замкавай")
            .set(Facility.KIND, Term.of("pre-trial-prison"))
            .set(Facility.ADDRESS, "Гародня, Замкавая, 1")
            .set(Facility.COORDINATES, "53.6884, 23.8258"));
    save(
        Change.of(hanna, "person")
            .set(Person.NAMES, "row-2", Person.FAMILY, "Ветрава")
            .set(Person.NAMES, "row-2", Person.NAME_KIND, Term.of("birth"))
            .set(Person.BORN, Edtf.parse("1984-02"))
            .set(Person.SEX, Term.of("female"))
            .set(Person.CITIZENSHIP, List.of(Term.of("belarus"), Term.of("poland")))
            .set(Person.OCCUPATION, "настаўніца | гісторык")
            .set(Person.OCCUPATION_GROUPS, List.of(Term.of("teacher")))
            .set(Person.HEALTH, "Астма")
            .set(Person.RELATIONS, "row-1", Person.RELATION, Term.of("sibling"))
            .set(Person.RELATIONS, "row-1", Person.RELATED, namesake)
            .set(Person.RELATIONS, "row-2", Person.RELATED, hidden)
            .set(Person.AFFILIATIONS, "row-1", Person.ORGANISATION, office)
            .set(Person.AFFILIATIONS, "row-1", Person.AFFILIATION_ROLE, "сябра")
            .set(Common.TAGS, List.of(Term.word("жнівень"))));
    save(
        Change.of(file, "proceeding")
            .set(Proceeding.NUMBER, "21-113")
            .set(Proceeding.OPENED, PartialDate.day(DAY))
            .set(Proceeding.PARTIES, "row-1", Proceeding.PARTY, hanna)
            .set(Proceeding.PARTIES, "row-1", Proceeding.PARTY_ROLE, Term.of("accused")));
    save(
        Change.of(detention, "detention")
            .set(Detention.PERSON, hanna)
            .set(Detention.START, PartialDate.day(DAY))
            .set(Detention.END, Edtf.parse("2021-08"))
            .set(Detention.PLACE, "Гародня, парк")
            .set(Detention.AGENCY, office)
            .set(Detention.TAKEN_TO, "row-1", EventFields.FACILITY, prison)
            .set(Detention.ARTICLES, List.of(new Article("CC", "342", "1", "ч. 1 арт. 342")))
            .set(EventFields.PROCEEDING, file)
            .set(EventFields.OFFICERS, "row-1", EventFields.OFFICIAL, officer)
            .set(EventFields.INVOLVED, "row-1", EventFields.WHO, hidden)
            .set(EventFields.INVOLVED, "row-1", EventFields.ROLE, Term.of("informer"))
            .set(EventFields.INVOLVED, "row-2", EventFields.WHO, namesake)
            .set(EventFields.INVOLVED, "row-2", EventFields.ROLE, Term.of("witness"))
            .set(Common.ACCOUNT, "Прыйшлі а шостай.\nУзялі тэлефоны."));
    save(
        Change.of(beating, "ill-treatment")
            .set(EventFields.PERSON, hanna)
            .set(EventFields.START, Edtf.parse("2021-08-03/2021-08-05").said("на пачатку жніўня"))
            .set(IllTreatment.METHODS, List.of(Term.of("electric-shock")))
            .set(IllTreatment.COMPLAINT_TO, "Пракуратура")
            .set(IllTreatment.COMPLAINT_DATE, PartialDate.day(DAY.plusDays(7))));
    attach(hanna, "person", "Прывітанне");
  }

  private void attach(RecordId to, String type, String content) {
    try {
      Books.attach(book, to, type, "ліст.txt", content);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private void save(Change.Builder change) {
    book.records().save(change.build());
  }

  /** Publishes all but what is restricted, with files; gives the folder. */
  public Path publish(String format) {
    Path out = folder.resolve("out-" + format);
    PublicationRequest usual = PublicationRequest.usual(Language.BELARUSIAN).upTo(Level.PARTNERS);
    book.publication()
        .write(
            new PublicationRequest(
                usual.selection(),
                usual.highest(),
                usual.use(),
                usual.sources(),
                usual.language(),
                true,
                usual.anonymity()),
            List.of(Formats.of(format).orElseThrow()),
            out,
            Progress.NONE);
    return out;
  }

  @Override
  public void close() {
    book.close();
  }
}
