package org.letapis.casebook.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordQuery;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.types.Detention;
import org.letapis.journal.Journal;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.vault.Opener;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

class ErasureTest {

  private static final String SECRET = "сведка Канарэйкін";

  @TempDir Path temp;

  /** Whether the journal of a casebook that is closed holds a word, in any entry. */
  private static boolean holds(Path folder, String word) {
    AtomicBoolean found = new AtomicBoolean();
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(folder, new Opener.Passphrase(passphrase));
        Secret key = vault.roomKey(RoomKey.JOURNAL);
        Journal journal = Journal.open(vault.folder().journal(), key)) {
      journal.replay(
          Position.START,
          (at, frame) ->
              frame
                  .lines()
                  .forEach(
                      line -> {
                        if (new String(line, StandardCharsets.UTF_8).contains(word)) {
                          found.set(true);
                        }
                      }));
    }
    return found.get();
  }

  private static RecordId testimony(Casebook book) throws Exception {
    RecordId person = Books.person(book, "Жук", "Алесь");
    RecordId event = Books.detention(book, person, LocalDate.of(2021, 8, 12), SECRET);
    book.records().save(Change.of(event, "detention").set(Detention.PLACE, SECRET + " 2").build());
    return event;
  }

  private static boolean isListed(Casebook book, RecordId record) {
    return book.records().find(RecordQuery.recent(50, "detention")).stream()
        .anyMatch(s -> s.id().equals(record));
  }

  @Test
  void whatASourceTakesBackIsErasedHereAndWhereverItWentAndBothSidesShowIt() throws Exception {
    Path ours = temp.resolve("book0");
    Path theirs = temp.resolve("book1");
    FileRef file;
    try (Team team = new Team(temp, 2)) {
      Casebook documenter = team.book(0);
      Casebook coordinator = team.book(1);
      RecordId event = testimony(documenter);
      file = Books.attach(documenter, event, "detention", "голас.txt", "нібы голас");
      team.send(documenter, coordinator);
      Team.acceptAll(coordinator);
      coordinator
          .records()
          .save(Change.of(event, "detention").set(Detention.PLACE, SECRET + " 3").build());
      team.send(coordinator, documenter);

      documenter.review().erasures().ask(event, Erasure.WITHDRAWN, "просіць сваякі");

      assertThat(isListed(documenter, event)).isFalse();
      assertThat(documenter.records().view(event)).isEmpty();
      assertThatThrownBy(() -> documenter.attachments().open(file.digest()))
          .isInstanceOf(Problem.class);
      assertThat(documenter.inbox().items()).isEmpty();
      assertThat(documenter.check(Progress.NONE).findings()).isEmpty();

      team.send(documenter, coordinator);
      ErasureRequest asked = coordinator.review().erasures().open().getFirst();
      assertThat(asked.name()).isEqualTo("Бусел");
      assertThat(asked.reason()).isEqualTo(Erasure.WITHDRAWN);
      assertThat(asked.state()).isEqualTo(ErasureRequest.State.OPEN);
      assertThat(List.of(asked.rightful(), asked.ours(), asked.others())).containsExactly(3, 1, 0);
      assertThat(Team.record(coordinator, event).values().toString())
          .as("out of sight at once, but for our own word")
          .doesNotContain(SECRET + " 2");
      assertThat(coordinator.inbox().items()).isEmpty();

      coordinator.review().erasures().carryOut(event, asked.entry(), true);
      assertThat(coordinator.records().view(event)).isEmpty();
      assertThat(coordinator.review().erasures().open()).isEmpty();
      assertThat(coordinator.check(Progress.NONE).findings()).isEmpty();

      team.send(coordinator, documenter);
      // The coordinator's own request for what was written there is here by now, too.
      ErasureRequest mine =
          documenter.review().erasures().of(event).stream()
              .filter(request -> request.entry().equals(asked.entry()))
              .findFirst()
              .orElseThrow();
      assertThat(mine.done()).extracting(ErasureRequest.Done::name).containsExactly("Сойка");
      documenter.repair().rebuild(Progress.NONE);
      assertThat(documenter.records().view(event)).isEmpty();
    }
    assertThat(holds(ours, SECRET)).isFalse();
    assertThat(holds(theirs, SECRET)).isFalse();
    assertThat(holds(theirs, "Жук")).as("the rest is there").isTrue();
  }

  @Test
  void whatWasErasedDoesNotComeBackWithAnOldBundle() throws Exception {
    try (Team team = new Team(temp, 3)) {
      Casebook documenter = team.book(0);
      RecordId event = testimony(documenter);
      team.send(documenter, team.book(1));
      team.send(documenter, team.book(2));
      team.all().forEach(Team::acceptAll);
      documenter.review().erasures().ask(event, Erasure.DANGER, "");
      team.send(team.book(1), documenter);
      team.send(documenter, team.book(2));
      ErasureRequest asked = team.book(2).review().erasures().open().getFirst();
      team.book(2).review().erasures().carryOut(event, asked.entry(), false);
      team.send(team.book(1), team.book(2));
      team.send(team.book(1), documenter);
      for (Casebook book : List.of(documenter, team.book(2))) {
        assertThat(book.records().view(event)).isEmpty();
        assertThat(book.inbox().item(event)).isEmpty();
        assertThat(book.check(Progress.NONE).findings()).isEmpty();
      }
    }
    assertThat(holds(temp.resolve("book0"), SECRET)).isFalse();
    assertThat(holds(temp.resolve("book2"), SECRET)).isFalse();
  }

  @Test
  void whoHasNoRightIsShownAndNotObeyed() throws Exception {
    try (Team team = new Team(temp, 2)) {
      Casebook documenter = team.book(0);
      Casebook coordinator = team.book(1);
      RecordId event = testimony(documenter);
      team.send(documenter, coordinator);
      Team.acceptAll(coordinator);
      coordinator.review().erasures().ask(event, Erasure.MISTAKE, "");
      team.send(coordinator, documenter);

      ErasureRequest asked = documenter.review().erasures().open().getFirst();
      assertThat(asked.state()).isEqualTo(ErasureRequest.State.WITHOUT_RIGHT);
      assertThat(asked.ours()).isEqualTo(2);
      assertThat(isListed(documenter, event)).isTrue();
      assertThatThrownBy(() -> documenter.review().erasures().carryOut(event, asked.entry(), false))
          .isInstanceOf(Problem.class);
      assertThat(isListed(documenter, event)).isTrue();
    }
  }

  @Test
  void aRefusedRequestLeavesEverythingAsItWas() throws Exception {
    try (Team team = new Team(temp, 2)) {
      Casebook documenter = team.book(0);
      Casebook coordinator = team.book(1);
      RecordId event = testimony(documenter);
      team.send(documenter, coordinator);
      Team.acceptAll(coordinator);
      documenter.review().erasures().ask(event, Erasure.DANGER, "");
      team.send(documenter, coordinator);
      ErasureRequest asked = coordinator.review().erasures().open().getFirst();
      assertThat(isListed(coordinator, event)).isFalse();

      coordinator
          .inbox()
          .decideAgain(Verdict.REJECT, event, List.of(asked.entry()), "не вы гэта пішаце");

      assertThat(isListed(coordinator, event)).isTrue();
      assertThat(coordinator.review().erasures().of(event).getFirst().state())
          .isEqualTo(ErasureRequest.State.REFUSED);
      assertThat(coordinator.check(Progress.NONE).findings()).isEmpty();
    }
  }

  @Test
  void cutOffItIsCarriedOutByTheNextOpening() throws Exception {
    Path folder = temp.resolve("book");
    RecordId event;
    List<String> entries;
    try (Casebook book = Books.create(folder, org.letapis.casebook.Desk.DOCUMENTER, "Бусел")) {
      event = testimony(book);
      entries =
          book.records().revisions(event).stream().map(k -> k.entry().id().toString()).toList();
    }
    // As the first thing that is written of it leaves the journal.
    append(folder, "erased/" + entries.getFirst(), entries);
    assertThat(holds(folder, SECRET)).isTrue();
    try (Casebook book = Books.open(folder)) {
      assertThat(Team.record(book, event).values()).isEmpty();
      assertThat(book.check(Progress.NONE).findings()).isEmpty();
    }
    assertThat(holds(folder, SECRET)).isFalse();
  }

  private static void append(Path folder, String key, List<String> entries) {
    var value = Json.object().put("done", false);
    value.set("entries", Json.array(entries));
    byte[] line = CanonicalJson.bytes(Json.object().put("key", key).set("value", value));
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(folder, new Opener.Passphrase(passphrase));
        Secret secret = vault.roomKey(RoomKey.JOURNAL);
        Journal journal = Journal.open(vault.folder().journal(), secret)) {
      journal.append(List.of(new Frame(FrameKind.LOCAL, List.of(line))));
    }
  }
}
