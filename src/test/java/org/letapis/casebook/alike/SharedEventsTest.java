package org.letapis.casebook.alike;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;

/** That the same seems to have happened to both speaks for two people being one. */
class SharedEventsTest {
  private static final LocalDate DAY = LocalDate.of(2021, 8, 12);

  @TempDir Path temp;

  @Test
  void whatSeemsToHaveHappenedToBothIsAReason() {
    try (Casebook book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Сойка")) {
      RecordId one = Books.person(book, "Крумкач", "Янка");
      RecordId same = Books.person(book, "Крумкач", "Янка");
      RecordId other = Books.person(book, "Крумкач", "Янка");
      Books.detention(book, one, DAY, "Мінск, пл. Перамогі");
      Books.detention(book, same, DAY, "мінск, пл. Перамогі");
      Books.detention(book, other, DAY.plusYears(1), "Мінск, пл. Перамогі");
      var found = book.review().duplicates().of(one);
      assertThat(found.getFirst().otherThan(one)).isEqualTo(same);
      assertThat(found.getFirst().reasons())
          .contains(Reason.of(Reason.Kind.SHARED_EVENT, "detention"));
      assertThat(found)
          .filteredOn(d -> d.otherThan(one).equals(other))
          .singleElement()
          .satisfies(d -> assertThat(d.reasons()).noneMatch(r -> r.is(Reason.Kind.SHARED_EVENT)));
    }
  }
}
