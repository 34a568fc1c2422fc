package org.letapis.casebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.Seed;
import org.letapis.bundle.BundleDraft;
import org.letapis.bundle.BundleFiles;
import org.letapis.bundle.Encryption;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.problem.BundleProblem;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.check.CheckReport;
import org.letapis.casebook.check.FindingKind;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;

/**
 * A contact whose keys somebody has sends rightly signed bundles of whatever entries they like:
 * they wait in the inbox, change nothing that stands, and the casebook works on. {@code
 * -Dletapis.odd-bundles=500} for a long run.
 */
class OddEntriesTest {

  private static final int BUNDLES = Integer.getInteger("letapis.odd-bundles", 3);
  private static final int ENTRIES = 25;

  @TempDir Path temp;

  @Test
  void whateverAContactSendsTheCasebookStaysWholeAndItsRecordsStand() {
    Random random = new Random(Seed.get());
    SecureRandom secure = new SecureRandom();
    try (Identity hostile = Identity.generate(secure)) {
      ContactCard card = hostile.card("Нехта", LocalDate.of(2026, 1, 5));
      RecordId mine;
      try (Casebook book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Сойка")) {
        book.contacts().add(card.bytes());
        book.contacts().verify(card.authorId());
        mine = Books.person(book, "Жук", "Алесь");
        var before = book.records().view(mine).orElseThrow().record();
        OddEntries odd = new OddEntries(random, card.authorId(), ids(book, mine), List.of(mine));
        List<ChainLink> chain = new ArrayList<>();
        for (int i = 0; i < BUNDLES; i++) {
          int from = chain.size();
          chain.addAll(odd.next(ENTRIES));
          Path bundle = write(book, hostile, card, chain, from, i);
          book.exchange().importBundle(bundle);
          assertThat(book.inbox().items()).as("bundle " + i).isNotEmpty();
          assertThat(book.records().view(mine).orElseThrow().record()).isEqualTo(before);
        }
        assertThat(findings(book)).isEmpty();
        acceptAll(book);
        assertThat(book.records().find(RecordQuery.recent(1_000))).isNotEmpty();
        book.exchange()
            .export(new ExportRequest(Set.of(card.authorId()), true, true, true, true), temp);
        assertThat(findings(book)).isEmpty();
      }
      try (Casebook book = Books.open(temp.resolve("book"))) {
        assertThat(book.records().view(mine)).isPresent();
        assertThat(book.inbox().items()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z",
        "+10000-01-01T00:00:00Z",
        "-0001-12-31T23:59:59Z"
      })
  void timesThatCannotBeKeptAreRefusedBeforeAnythingIsWritten(String time) {
    try (Identity hostile = Identity.generate(new SecureRandom());
        Casebook book = Books.create(temp.resolve("book"), Desk.COORDINATOR, "Сойка")) {
      ContactCard card = hostile.card("Нехта", LocalDate.of(2026, 1, 5));
      book.contacts().add(card.bytes());
      book.contacts().verify(card.authorId());
      OddEntries odd =
          new OddEntries(new Random(1), card.authorId(), List.of(), List.of(RecordId.fresh()));
      Path bundle = write(book, hostile, card, List.of(odd.at(time)), 0, 0);
      assertThatThrownBy(() -> book.exchange().importBundle(bundle))
          .isInstanceOfSatisfying(
              Problem.class, p -> assertThat(p.code()).isEqualTo(BundleProblem.MALFORMED));
      Books.person(book, "Жук", "Алесь");
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
    }
  }

  /** Of files that were named and not sent the check tells rightly. */
  private static List<CheckReport.Finding> findings(Casebook book) {
    return book.check(Progress.NONE).findings().stream()
        .filter(finding -> finding.kind() != FindingKind.FILE_MISSING)
        .toList();
  }

  private static void acceptAll(Casebook book) {
    while (!book.inbox().items().isEmpty()) {
      book.inbox().decide(Verdict.ACCEPT, book.inbox().items(), "");
    }
  }

  private static List<EntryId> ids(Casebook book, RecordId record) {
    return book.records().revisions(record).stream().map(k -> k.entry().id()).toList();
  }

  private Path write(
      Casebook to, Identity signer, ContactCard card, List<ChainLink> chain, int from, int number)
      throws Problem {
    List<ChainHead> base = from == 0 ? List.of() : List.of(head(chain.get(from - 1)));
    Path target = temp.resolve("odd-" + number + ".age");
    BundleFiles.write(
        target,
        new BundleDraft(
            card,
            LocalDate.of(2026, 1, 5),
            "",
            base,
            List.of(),
            List.of(signer.sign(head(chain.getLast()), card)),
            List.copyOf(chain.subList(from, chain.size())),
            List.of()),
        signer,
        List.of(to.contacts().mine()),
        Encryption.CLASSIC,
        new SecureRandom());
    return target;
  }

  private static ChainHead head(ChainLink link) {
    return new ChainHead(link.author(), link.seq(), link.id());
  }
}
