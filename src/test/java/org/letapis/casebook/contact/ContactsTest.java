package org.letapis.casebook.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.node.ObjectNode;

/** Who is trusted, since when, on whose word, and what is left when somebody no longer is. */
class ContactsTest {

  @TempDir Path temp;
  private Casebook book;

  @BeforeEach
  void begin() {
    book = Books.create(temp.resolve("mine"), Desk.COORDINATOR, "Сойка");
  }

  @AfterEach
  void end() {
    book.close();
  }

  private static ContactCard card(String name) {
    try (Identity identity = Identity.generate(new SecureRandom())) {
      return identity.card(name, LocalDate.of(2026, 3, 25));
    }
  }

  private AuthorId added(String name) {
    return book.contacts().add(card(name).bytes()).id();
  }

  private Contact reopened(AuthorId id) {
    Path folder = book.folder();
    book.close();
    book = Books.open(folder);
    return book.contacts().of(id).orElseThrow();
  }

  @Test
  void whoComparedTheWordsWhenAndHowIsKept() {
    AuthorId id = added("Бусел");
    book.contacts().verify(id, Verification.Way.IN_PERSON, " Марта ");
    book.contacts().note(id, "З Гомеля, пазнаёміла Ганна");
    Contact contact = reopened(id);
    assertThat(contact.state()).isEqualTo(Contact.State.VERIFIED);
    assertThat(contact.verification())
        .hasValueSatisfying(
            v -> {
              assertThat(v.way()).isEqualTo(Verification.Way.IN_PERSON);
              assertThat(v.by()).isEqualTo("Марта");
            });
    assertThat(contact.note()).isEqualTo("З Гомеля, пазнаёміла Ганна");
  }

  @Test
  void whatOlderBuildsWroteIsRead() throws Exception {
    ObjectNode old =
        (ObjectNode)
            StrictJson.parse(
                "{\"state\":\"verified\"}".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    old.set("card", card("Бусел").toJson());
    old.put("verifiedOn", "2026-03-25T10:00:00Z");
    Contact contact = ContactForm.read(old);
    assertThat(contact.state()).isEqualTo(Contact.State.VERIFIED);
    assertThat(contact.verification().map(Verification::way)).contains(Verification.Way.UNSAID);
    old.put("state", "revoked");
    assertThat(ContactForm.read(old).revocation()).isEmpty();
  }

  @Test
  void newKeysAreTrustedOnTheWordOfTheOldOnlyWhenSomebodySaysSo() {
    ContactCard next = card("Бусел");
    AuthorId old = added("Бусел");
    Contact successor = book.contacts().addSuccessor(next, old);
    assertThat(successor.isHandedOver()).isTrue();
    refused(CasebookProblem.NO_HANDOVER, () -> book.contacts().trustHandover(next.authorId(), ""));
    book.contacts().verify(old, Verification.Way.VOICE, "Марта");
    book.contacts().trustHandover(next.authorId(), "Марта");
    Contact trusted = reopened(next.authorId());
    assertThat(trusted.state()).isEqualTo(Contact.State.VERIFIED);
    assertThat(trusted.isHandedOver()).isFalse();
    assertThat(book.contacts().before(next.authorId()))
        .extracting(Contact::id)
        .containsExactly(old);
  }

  @Test
  void whenTheOldKeysAreRevokedWhatTheyAloneVouchedForIsNotTrusted() {
    AuthorId old = added("Бусел");
    book.contacts().verify(old);
    AuthorId byWord = book.contacts().addSuccessor(card("Бусел"), old).id();
    AuthorId compared = book.contacts().addSuccessor(card("Бусел"), old).id();
    book.contacts().trustHandover(byWord, "");
    book.contacts().verify(compared, Verification.Way.VOICE, "");
    book.contacts()
        .revoke(old, Revocation.Reason.LOST, Optional.of(LocalDate.of(2026, 9, 1)), "ператрус");
    assertThat(reopened(byWord).state()).isEqualTo(Contact.State.UNVERIFIED);
    assertThat(reopened(compared).state()).isEqualTo(Contact.State.VERIFIED);
    refused(CasebookProblem.NO_HANDOVER, () -> book.contacts().trustHandover(byWord, ""));
  }

  @Test
  void whenKeysAreLostWhatWasHereIsToldFromWhatCameLater() throws Exception {
    AuthorId id;
    try (Casebook author = Books.create(temp.resolve("author"), Desk.DOCUMENTER, "Бусел")) {
      Books.introduce(author, book);
      id = author.contacts().myId();
      Books.person(author, "Жук", "Алесь");
      ExportRequest all =
          new ExportRequest(Set.of(book.contacts().myId()), true, false, false, false);
      book.exchange().importBundle(author.exchange().export(all, temp).file());
      Entry here =
          book.records().revisions(book.inbox().items().getFirst().record()).getFirst().entry();
      book.contacts()
          .revoke(id, Revocation.Reason.LOST, Optional.of(LocalDate.now().plusDays(2)), "");
      assertThat(Doubt.of(reopened(id), here)).isEmpty();
      book.contacts()
          .revoke(id, Revocation.Reason.LOST, Optional.of(LocalDate.now().minusDays(2)), "");
      assertThat(Doubt.of(reopened(id), here)).contains(Doubt.WRITTEN_SINCE);
      Entry later =
          author.records().revisions(Books.person(author, "Верас", "Ганна")).getFirst().entry();
      assertThat(Doubt.of(reopened(id), later)).contains(Doubt.CAME_LATER);
      refused(
          CasebookProblem.REVOKED,
          () -> book.exchange().importBundle(author.exchange().export(all, temp).file()));
    }
    assertThat(reopened(id).revocation())
        .hasValueSatisfying(r -> assertThat(r.lastNumber()).isPositive());
  }

  @Test
  void twoCardsAreOfOnePersonByDecisionAndNeverInACircle() {
    AuthorId first = added("Бусел");
    AuthorId second = added("Бусел зноў");
    AuthorId third = added("Бусел трэці");
    book.contacts().samePerson(second, first);
    book.contacts().samePerson(third, second);
    assertThat(book.contacts().before(third))
        .extracting(Contact::id)
        .containsExactly(second, first);
    assertThat(reopened(third).state()).isEqualTo(Contact.State.UNVERIFIED);
    refused(CasebookProblem.CARD_CIRCLE, () -> book.contacts().samePerson(first, third));
    refused(CasebookProblem.CARD_CIRCLE, () -> book.contacts().samePerson(first, first));
    book.contacts().notSamePerson(second);
    assertThat(book.contacts().before(third)).extracting(Contact::id).isEqualTo(List.of(second));
  }

  private static void refused(CasebookProblem problem, Runnable what) {
    assertThatThrownBy(what::run)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.is(problem)).isTrue());
  }
}
