package org.letapis.casebook.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Term;

/** A large bundle is written a great many entries at a time; nothing but the time is different. */
class LargeBundleTest {

  private static final int EVENTS = 150;
  private static final int LONG = 1_000;

  @TempDir Path temp;

  private static String account(int number) {
    return ("Прыйшлі рана раніцай, патрабавалі адчыніць дзверы " + number + ". ").repeat(LONG);
  }

  private Path send(Casebook from, Casebook to, boolean everything) {
    return from.exchange()
        .export(
            new ExportRequest(
                Set.of(to.identity().authorId()), everything, false, everything, false),
            temp)
        .file();
  }

  private static Change restricted(RecordId person) {
    return Change.of(person, "person").set(Common.CONFIDENTIALITY, Term.of("restricted")).build();
  }

  @Test
  void whatIsNewKnownOrKnownInPartIsThereAfterwardsOnce() {
    try (Casebook ours = Books.create(temp.resolve("ours"), Desk.DOCUMENTER, "Бусел");
        Casebook theirs = Books.create(temp.resolve("theirs"), Desk.COORDINATOR, "Сойка")) {
      Books.introduce(ours, theirs);
      RecordId known = Books.person(ours, "Жук", "Алесь");
      RecordId secret = Books.person(ours, "Верас", "Ганна");
      ours.records().save(restricted(secret));
      theirs.exchange().importBundle(send(ours, theirs, false));
      assertThat(theirs.inbox().items()).extracting(ReviewItem::record).containsExactly(known);

      List<Change> events = new ArrayList<>();
      for (int i = 0; i < EVENTS; i++) {
        events.add(
            Change.of(RecordId.fresh(), "detention")
                .set(EventFields.PERSON, i % 2 == 0 ? known : secret)
                .set(Common.ACCOUNT, account(i))
                .build());
      }
      ours.records().saveAll(events);
      Path bundle = send(ours, theirs, true);
      assertThat(theirs.exchange().inspect(bundle).fresh()).isEqualTo(EVENTS + 2);
      ImportReport report = theirs.exchange().importBundle(bundle);
      assertThat(report.fresh()).isEqualTo(EVENTS + 2);
      assertThat(report.records()).isEqualTo(EVENTS + 1);
      assertAllIsThere(theirs, events, known, secret);
      assertThat(theirs.exchange().importBundle(bundle).fresh()).isZero();
      theirs.repair().rebuild(Progress.NONE);
      assertAllIsThere(theirs, events, known, secret);
    }
    try (Casebook theirs = Books.open(temp.resolve("theirs"))) {
      assertThat(theirs.inbox().items()).hasSize(EVENTS + 2);
    }
  }

  private static void assertAllIsThere(
      Casebook theirs, List<Change> events, RecordId known, RecordId secret) {
    List<RecordId> all = new ArrayList<>(events.stream().map(Change::record).toList());
    all.addAll(List.of(known, secret));
    assertThat(theirs.inbox().items())
        .extracting(ReviewItem::record)
        .containsExactlyInAnyOrderElementsOf(all);
    assertThat(theirs.check(Progress.NONE).findings()).isEmpty();
    for (Change event : List.of(events.getFirst(), events.getLast())) {
      assertThat(theirs.inbox().item(event.record()).orElseThrow().proposed().values())
          .isEqualTo(event.fields());
    }
  }
}
