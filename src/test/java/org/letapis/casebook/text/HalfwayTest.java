package org.letapis.casebook.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;

/** Whoever locks while the index is made loses nothing of what was made. */
class HalfwayTest {

  private static final int RECORDS = 3_000;
  private static final String LONG =
      "Суседка бачыла аўтобус без нумароў каля пад’езда. ".repeat(40);

  @TempDir Path folder;

  @Test
  void anIndexThatWasBrokenOffGoesOnWhereItWas() throws Exception {
    Path place = folder.resolve("book");
    try (Casebook book = Books.create(place, Desk.DOCUMENTER, "Проба")) {
      List<Change> changes = new ArrayList<>();
      for (int i = 0; i < RECORDS; i++) {
        changes.add(
            Change.of(RecordId.fresh(), "detention")
                .set(Common.ACCOUNT, LONG + (700_000 + i))
                .build());
      }
      book.records().saveAll(changes);
    }
    int broken = brokenOff(place);
    assertThat(broken).isBetween(500, RECORDS - 1);
    RecordId said;
    RecordId erased;
    try (Casebook book = Books.open(place)) {
      // Not started: the index hears nothing of this.
      RecordId person = Books.person(book, "Вярбіцкі", "Аляксандр");
      said = Books.detention(book, person, LocalDate.of(2022, 1, 2), "Баранавічы");
      erased = book.records().all().iterator().next();
      book.review().erasures().ask(erased, Erasure.WITHDRAWN, "");
    }
    try (Casebook book = Books.open(place)) {
      book.text().start();
      List<Integer> done = new ArrayList<>();
      while (!book.text().state().complete()) {
        IndexState state = book.text().state();
        if (state.phase() == IndexState.Phase.BUILDING && state.total() > 0) {
          done.add(state.done());
        }
        Thread.sleep(1);
      }
      // One of them is gone.
      assertThat(Collections.min(done)).isBetween(broken - 1, RECORDS);
      assertThat(book.text().ids("Баранавічы", 10)).containsExactly(said);
      assertThat(book.text().ids("аўтобус", 2 * RECORDS))
          .hasSize(RECORDS - 1)
          .doesNotContain(erased);
      for (int i = 0; i < RECORDS; i += 97) {
        assertThat(book.text().ids(Integer.toString(700_000 + i), 10))
            .as("record %d", i)
            .hasSizeLessThan(2);
      }
    }
  }

  /** Locks in the middle of it; returns how many records were in it by then. */
  private static int brokenOff(Path place) throws InterruptedException {
    try (Casebook book = Books.open(place)) {
      book.text().start();
      while (book.text().state().done() < 500) {
        Thread.sleep(1);
      }
      return book.text().state().done();
    }
  }
}
