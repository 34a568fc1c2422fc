package org.letapis.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.Desk;
import org.letapis.casebook.contact.CardCodes;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.contact.Fingerprint;
import org.letapis.casebook.exchange.ExportRequest;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.text.Language;
import org.letapis.ui.OpenWindow;
import org.letapis.ui.Visitor;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Shown;
import org.letapis.ui.kit.qr.QrSheet;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Cards are given and compared, bundles made and taken in. */
@OnScreen
class ExchangeScreenTest {

  @TempDir Path temp;
  private OpenWindow window;
  private Visitor visitor;
  private Casebook other;

  @Start
  void start(Stage stage) throws IOException {
    Casebook mine = Books.create(temp.resolve("mine"), Desk.DOCUMENTER, "Бусел");
    Books.person(mine, "Жук", "Алесь");
    other = Books.create(temp.resolve("other"), Desk.COORDINATOR, "Сойка");
    Books.person(other, "Верас", "Ганна");
    Files.createDirectory(temp.resolve("out"));
    window = new OpenWindow(mine, temp);
    window.show(stage, "exchange");
  }

  @BeforeEach
  void enter(FxRobot robot) {
    visitor = new Visitor(robot, window);
  }

  @Stop
  void stop() {
    window.close();
    other.close();
  }

  private static String mark(AuthorId id) {
    return id.toString().substring(0, 8);
  }

  private Path card() throws IOException {
    return Files.write(temp.resolve("сойка.json"), other.contacts().cardFile());
  }

  /** The bundle the other one makes for this casebook. */
  private Path bundle() {
    other.contacts().add(window.casebook().contacts().cardFile());
    other.contacts().verify(window.casebook().contacts().myId());
    ExportRequest all =
        new ExportRequest(Set.of(window.casebook().contacts().myId()), true, false, false, false);
    return other.exchange().export(all, temp.resolve("out")).file();
  }

  private void open(Path bundle) {
    window.stand.files.willChoose(bundle);
    visitor.press("receive-open");
  }

  private List<String> dialog(FxRobot robot) {
    return Shown.labels(robot, "dialog");
  }

  @Test
  void theCardThatIsSavedIsThisCasebooks() throws IOException {
    Path file = temp.resolve("мая картка.json");
    window.stand.files.willChoose(file);
    visitor.press("card-save");
    assertThat(other.contacts().add(Files.readAllBytes(file)).id())
        .isEqualTo(window.casebook().contacts().myId());
  }

  @Test
  void aCardIsTrustedOnlyAfterItsWordsWereCompared(FxRobot robot) throws IOException {
    window.stand.files.willChoose(card());
    visitor.press("contact-add");
    assertThat(dialog(robot))
        .containsAll(words(Fingerprint.of(other.contacts().myId(), Language.BELARUSIAN)));
    visitor.press("dialog-no");
    String mark = mark(other.contacts().myId());
    assertThat(visitor.sees("send-to-" + mark)).as("offered before it is trusted").isFalse();
    visitor.press("contact-verify-" + mark);
    visitor.press("dialog-yes");
    assertThat(visitor.sees("send-to-" + mark)).isTrue();
    assertThat(window.reopen().contacts().all())
        .extracting(Contact::state)
        .containsExactly(Contact.State.VERIFIED);
  }

  private static List<String> words(Fingerprint fingerprint) {
    return Stream.iterate(0, i -> i + 1)
        .limit(fingerprint.words().size())
        .map(i -> (i + 1) + ". " + fingerprint.words().get(i))
        .toList();
  }

  @Test
  void aBundleIsMadeForWhoeverIsTickedAndOpensThere() throws IOException {
    Books.introduce(window.casebook(), other);
    visitor.press("nav-people");
    visitor.press("nav-exchange");
    visitor.press("send-to-" + mark(other.contacts().myId()));
    window.stand.files.willChoose(temp.resolve("out"));
    visitor.press("send-export");
    visitor.press("dialog-yes");
    assertThat(visitor.reads("dialog-text")).contains("Змен унутры: 1");
    visitor.press("dialog-yes");
    try (Stream<Path> made = Files.list(temp.resolve("out"))) {
      assertThat(other.exchange().importBundle(made.findFirst().orElseThrow()).records()).isOne();
    }
  }

  @Test
  void aBundleIsShownBeforeItIsImportedAndThenWaitsInTheInbox(FxRobot robot) {
    Books.introduce(window.casebook(), other);
    open(bundle());
    assertThat(dialog(robot)).anyMatch(line -> line.contains("Подпіс: «Сойка»"));
    assertThat(window.casebook().inbox().items()).as("only looked at so far").isEmpty();
    visitor.press("dialog-yes");
    assertThat(visitor.lines("inbox")).isOne();
    assertThat(window.reopen().inbox().items()).hasSize(1);
  }

  @Test
  void aStrangersBundleIsRefusedWithTheReason(FxRobot robot) {
    open(bundle());
    assertThat(dialog(robot)).anyMatch(line -> line.startsWith("Таго, хто падпісаў, няма"));
    assertThat(robot.lookup("#dialog-yes").query().isDisabled()).isTrue();
    visitor.press("dialog-no");
    assertThat(window.casebook().inbox().items()).isEmpty();
  }

  @Test
  void aBundleThatWasCutShortIsRefusedWithWhatToDo() throws IOException {
    Books.introduce(window.casebook(), other);
    Path bundle = bundle();
    try (RandomAccessFile file = new RandomAccessFile(bundle.toFile(), "rw")) {
      file.setLength(file.length() - 100);
    }
    open(bundle);
    assertThat(visitor.reads("dialog-title")).isEqualTo("Не атрымалася");
    assertThat(visitor.reads("dialog-text")).startsWith("Пакет няпоўны");
    visitor.press("dialog-yes");
    assertThat(window.casebook().inbox().items()).isEmpty();
  }

  @Test
  void aCardIsReadFromPicturesOfItsCodesHoweverManyItTakes() throws IOException {
    List<String> codes = CardCodes.of(other.contacts().cardFile());
    Path one = temp.resolve("one.png");
    Path rest = temp.resolve("rest.png");
    Files.write(one, QrSheet.of(codes.subList(0, 3), 3, 3).png());
    Files.write(rest, QrSheet.of(codes.subList(3, codes.size()), 3, 3).png());
    window.stand.files.willChoose(one);
    visitor.press("contact-add");
    assertThat(visitor.reads("dialog-text")).startsWith("Прачытана кодаў: 3 з " + codes.size());
    assertThat(window.casebook().contacts().all()).isEmpty();
    window.stand.files.willChoose(rest);
    visitor.press("dialog-yes");
    visitor.press("compare-in-person");
    visitor.type("compare-by", "Марта");
    visitor.press("dialog-yes");
    assertThat(window.casebook().contacts().of(other.contacts().myId()).orElseThrow())
        .extracting(c -> c.verification().map(v -> v.way() + " " + v.by()).orElse(""))
        .isEqualTo("IN_PERSON Марта");
  }

  @Test
  void newKeysAreTrustedOnTheWordOfTheOldOnlyByChoice() {
    Books.introduce(window.casebook(), other);
    ContactCard next;
    try (Identity identity = Identity.generate(new SecureRandom())) {
      next = identity.card("Сойка", LocalDate.of(2026, 3, 25));
    }
    window.casebook().contacts().addSuccessor(next, other.contacts().myId());
    visitor.press("nav-people");
    visitor.press("nav-exchange");
    assertThat(visitor.sees("send-to-" + mark(next.authorId()))).isFalse();
    visitor.press("contact-open-" + mark(next.authorId()));
    visitor.press("contact-handover");
    assertThat(window.casebook().contacts().of(next.authorId()).orElseThrow().state())
        .isEqualTo(Contact.State.VERIFIED);
    assertThat(visitor.sees("contact-handover")).isFalse();
  }

  @Test
  void whatIsNoCardIsRefused() throws IOException {
    window.stand.files.willChoose(Files.writeString(temp.resolve("нешта.json"), "{\"a\":1}"));
    visitor.press("contact-add");
    assertThat(visitor.reads("dialog-title")).isEqualTo("Не атрымалася");
    visitor.press("dialog-yes");
    assertThat(window.casebook().contacts().all()).isEmpty();
  }

  @Test
  void aContactIsRevokedOnlyAfterAskingAndIsNoLongerOffered() {
    Books.introduce(window.casebook(), other);
    visitor.press("nav-people");
    visitor.press("nav-exchange");
    String mark = mark(other.contacts().myId());
    visitor.press("contact-open-" + mark);
    visitor.press("contact-revoke");
    visitor.press("dialog-no");
    visitor.press("contact-close");
    assertThat(visitor.sees("send-to-" + mark)).isTrue();
    visitor.press("contact-open-" + mark);
    visitor.press("contact-revoke");
    visitor.type("revoke-since", "12.09.2026");
    visitor.type("revoke-words", "ператрус");
    visitor.press("dialog-yes");
    assertThat(window.casebook().contacts().all())
        .singleElement()
        .extracting(c -> c.revocation().orElseThrow().since())
        .isEqualTo(Optional.of(LocalDate.of(2026, 9, 12)));
    visitor.press("contact-close");
    assertThat(visitor.sees("send-to-" + mark)).isFalse();
  }
}
