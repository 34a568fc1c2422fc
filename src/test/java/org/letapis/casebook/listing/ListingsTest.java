package org.letapis.casebook.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;

/** A long list says of each record who, where and when, and finds it by any of these and by tag. */
class ListingsTest {

  @TempDir Path temp;
  private Casebook book;
  private Listings lists;
  private RecordId person;

  @BeforeEach
  void open() {
    book = Books.create(temp.resolve("book"), Desk.DOCUMENTER, "Бусел");
    lists = book.records().listings();
    person = Books.person(book, "Пятроў", "Аляксандр");
    RecordId other = Books.person(book, "Верас", "Ганна");
    RecordId event = Books.detention(book, person, LocalDate.of(2021, 8, 12), "Мінск");
    Books.detention(book, other, LocalDate.of(2020, 8, 10), "Гомель");
    book.records()
        .save(
            Change.of(event, "detention").set(Common.TAGS, List.of(Term.word("Студэнты"))).build());
  }

  @AfterEach
  void close() {
    book.close();
  }

  private List<Listed> find(String words, Optional<Term> tag) {
    return lists.page(
        new ListQuery(Set.of("detention"), words, tag, null, null, ListQuery.Order.NEWEST),
        Optional.empty(),
        10);
  }

  @Test
  void aLineTellsWhoWhereAndWhen() {
    Listed line = find("", Optional.empty()).getFirst();
    assertThat(line.people()).containsExactly("Пятроў Аляксандр");
    assertThat(line.places()).containsExactly("Мінск");
    assertThat(line.start().orElseThrow().earliest()).isEqualTo(LocalDate.of(2021, 8, 12));
  }

  @Test
  void anEventIsFoundByThePersonInAnotherSpellingTogetherWithThePlace() {
    assertThat(find("Петров", Optional.empty())).hasSize(1);
    assertThat(find("Петров Минск", Optional.empty())).hasSize(1);
    assertThat(find("Петров Гомель", Optional.empty())).isEmpty();
  }

  @Test
  void tagsAreOfferedAndNarrow() {
    assertThat(lists.tags()).containsExactly(Term.word("Студэнты"));
    assertThat(find("", Optional.of(Term.word("Студэнты")))).hasSize(1);
    assertThat(find("", Optional.of(Term.word("Лекары")))).isEmpty();
  }

  @Test
  void aCaseFileNamesItsParties() {
    RecordId file = RecordId.fresh();
    book.records()
        .save(
            Change.of(file, "proceeding")
                .set(Proceeding.NUMBER, "справа 21")
                .set(Proceeding.PARTIES, "r", Proceeding.PARTY, person)
                .build());
    Listed line =
        lists
            .page(ListQuery.of(ListQuery.Order.TITLE, "proceeding"), Optional.empty(), 10)
            .getFirst();
    assertThat(line.title()).isEqualTo("справа 21");
    assertThat(line.people()).containsExactly("Пятроў Аляксандр");
  }
}
