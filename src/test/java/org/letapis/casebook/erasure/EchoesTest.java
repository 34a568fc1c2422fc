package org.letapis.casebook.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.erasure.ErasureRequest.Awaited;
import org.letapis.casebook.erasure.ErasureRequest.Way;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;

/** Who asks to erase sees whose word is awaited until everybody's signed one has come. */
class EchoesTest {
  @TempDir Path temp;

  private void send(Casebook from, Casebook to) {
    ExportRequest all = new ExportRequest(Set.of(to.contacts().myId()), false, false, false, false);
    to.exchange().importBundle(from.exchange().export(all, temp).file());
  }

  private static ErasureRequest request(Casebook book, RecordId record) {
    return book.review().erasures().of(record).getFirst();
  }

  @Test
  void everybodyWhoGotTheRecordIsAwaitedUntilTheySayThatItIsDone() {
    try (Casebook author = Books.create(temp.resolve("author"), Desk.DOCUMENTER, "Бусел");
        Casebook one = Books.create(temp.resolve("one"), Desk.COORDINATOR, "Дрозд");
        Casebook two = Books.create(temp.resolve("two"), Desk.COORDINATOR, "Сойка");
        Casebook none = Books.create(temp.resolve("none"), Desk.COORDINATOR, "Шпак")) {
      for (Casebook other : List.of(one, two, none)) {
        Books.introduce(author, other);
      }
      RecordId person = Books.person(author, "Жук", "Алесь");
      send(author, one);
      send(author, two);
      author.review().erasures().ask(person, Erasure.WITHDRAWN, "");
      assertThat(request(author, person).awaited())
          .extracting(Awaited::name, Awaited::way)
          .containsExactly(tuple("Дрозд", Way.UNSENT), tuple("Сойка", Way.UNSENT));

      send(author, one);
      send(author, two);
      assertThat(request(author, person).awaited()).extracting(Awaited::way).containsOnly(Way.SENT);

      send(one, author);
      assertThat(request(author, person).awaited())
          .extracting(Awaited::name, Awaited::way)
          .containsExactly(tuple("Дрозд", Way.RECEIVED), tuple("Сойка", Way.SENT));

      ErasureRequest open = one.review().erasures().open().getFirst();
      one.review().erasures().carryOut(person, open.entry(), false);
      two.inbox().decideAgain(Verdict.REJECT, person, List.of(open.entry()), "");
      send(one, author);
      send(two, author);
      ErasureRequest now = request(author, person);
      assertThat(now.done()).extracting(ErasureRequest.Done::name).containsExactly("Дрозд");
      assertThat(now.awaited())
          .extracting(Awaited::name, Awaited::way)
          .containsExactly(tuple("Сойка", Way.REFUSED));
      assertThat(author.review().erasures().all())
          .extracting(ErasureRequest::own)
          .containsOnly(true);
      assertThat(author.review().erasures().open()).isEmpty();
    }
  }
}
