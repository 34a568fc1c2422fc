package org.letapis.ui.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Person;

/**
 * A coordinator's casebook in which a bundle of thirty records waits: new people and detentions,
 * changes, contradictions, somebody who is here already under another record, and the records of a
 * stranger whom the bundle's sender trusts.
 */
final class Triage30 implements AutoCloseable {

  static final String HERE = "Мінск, вул. Прытыцкага";
  static final String THERE = "Мінск, пл. Перамогі";

  private static final String[] FAMILIES = {
    "Верас", "Каліна", "Явар", "Рабіна", "Бяроза", "Дуб", "Ліпа", "Клён", "Ясень", "Вярба"
  };

  final Casebook mine;
  final Casebook author;
  final Casebook stranger;
  final RecordId[] changed = new RecordId[4];
  final RecordId[] contested = new RecordId[3];
  final RecordId known;
  RecordId double1;
  private final Path out;

  Triage30(Path temp) throws Exception {
    out = Files.createDirectories(temp.resolve("out"));
    mine = Books.create(temp.resolve("mine"), Desk.COORDINATOR, "Сойка");
    author = Books.create(temp.resolve("author"), Desk.DOCUMENTER, "Бусел");
    stranger = Books.create(temp.resolve("stranger"), Desk.DOCUMENTER, "Зязюля");
    Books.introduce(author, mine);
    Books.introduce(stranger, author);
    for (int i = 0; i < changed.length; i++) {
      changed[i] = Books.person(author, "Жук" + (char) ('а' + i), "Алесь");
    }
    for (int i = 0; i < contested.length; i++) {
      contested[i] = Books.detention(author, changed[i], LocalDate.of(2021, 8, 12 + i), "Мінск");
    }
    known = Books.person(mine, "Крумкач", "Янка");
    send(author, mine, false);
    mine.inbox().decide(Verdict.ACCEPT, mine.inbox().items(), "");
    for (RecordId detention : contested) {
      mine.records().save(place(detention, HERE));
      author.records().save(place(detention, THERE));
    }
    for (RecordId person : changed) {
      author
          .records()
          .save(Change.of(person, "person").set(Person.OCCUPATION, "настаўнік").build());
    }
    double1 = Books.person(author, "Крумкач", "Янка");
    for (int i = 0; i < FAMILIES.length; i++) {
      RecordId person = Books.person(author, FAMILIES[i], "Ганна");
      Books.detention(author, person, LocalDate.of(2022, 1, 1 + i), "Гомель");
    }
    RecordId his = Books.person(stranger, "Чужы", "Пётр");
    Books.detention(stranger, his, LocalDate.of(2023, 5, 1), "Брэст");
    send(stranger, author, false);
    author.inbox().decide(Verdict.ACCEPT, author.inbox().items(), "");
    send(author, mine, true);
  }

  private static Change place(RecordId detention, String place) {
    return Change.of(detention, "detention").set(Detention.PLACE, place).build();
  }

  void send(Casebook from, Casebook to, boolean relay) {
    ExportRequest all = new ExportRequest(Set.of(to.contacts().myId()), false, relay, false, false);
    to.exchange().importBundle(from.exchange().export(all, out).file());
  }

  @Override
  public void close() {
    author.close();
    stranger.close();
  }
}
