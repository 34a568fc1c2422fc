package org.letapis.ui.settings.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.casebook.Books;
import org.letapis.casebook.Casebook;
import org.letapis.crypto.Secret;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.settings.keys.page.PageReader;
import org.letapis.vault.Opener;
import org.letapis.vault.Vault;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;
import org.testfx.framework.junit5.Start;

@OnScreen
class SharesTest {

  private static final List<String> PHRASES =
      List.of(
          "чатыры сініцы ляцяць над рэчкай",
          "жоўты ліст кружыць над вадой",
          "ціхая пошта ходзіць увечары");

  @TempDir private static Path home;
  private KeysStand at;
  private Path desk;

  @Start
  void start(Stage stage) throws Exception {
    desk = Files.createDirectory(home.resolve("desk-" + System.nanoTime()));
    at = new KeysStand(home.resolve("book-" + System.nanoTime()));
    at.show(stage);
  }

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void pagesOfTrusteesOpenTheCasebookTogetherOnceTheyAreOutOfHand() throws Exception {
    assertThat(at.text("shares-state")).isEqualTo("There are none yet.");
    plan();
    agree();
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);
    assertThat(at.canPress("shares-use")).as("no page is out yet").isFalse();

    List<String> shares = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      Path file = desk.resolve("page-" + number + ".pdf");
      at.stand.files.willChoose(file);
      at.press("page-" + number + "-save");
      shares.add(PageReader.code(Files.readAllBytes(file)));
    }
    assertThat(at.canPress("shares-use")).isTrue();
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);
    at.press("shares-use");
    assertThat(at.text("dialog-text")).contains("2 of the 3 shares");
    at.press("dialog-yes");
    assertThat(at.text("shares-state")).contains("2 of 3").contains("Алена, Zmicier.");

    Path folder = at.casebook.folder();
    at.casebook.close();
    try (OpenedShare first = open(folder, shares, 0);
        OpenedShare third = open(folder, shares, 2);
        Casebook opened =
            Casebook.open(folder, new Opener.Shares(List.of(third, first)), (done, total) -> {})) {
      assertThat(opened.preferences().trustees().names()).containsExactly("Алена", "", "Zmicier");
    }
    Canary.assertAbsent(home, "Алена", "Zmicier", "рэчкай", "Купалле");
    try (Stream<Path> files = Files.list(desk)) {
      assertThat(files.map(f -> f.getFileName().toString()))
          .containsExactlyInAnyOrder("page-1.pdf", "page-2.pdf", "page-3.pdf");
    }
  }

  @Test
  void aTrusteesWeakPassphraseIsRefusedAndTheNameIsNoPassphrase() {
    plan();
    for (String weak : List.of("пароль", "Алена", "12.08.1994")) {
      at.type("share-passphrase", weak);
      at.type("share-passphrase-again", weak);
      at.press("shares-next");
      assertThat(at.text("share-trouble")).contains("will be guessed");
    }
    at.press("dialog-no");
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);
  }

  @Test
  void givenUpOrLeftSharesOpenNothing() {
    plan();
    agree();
    at.press("dialog-no");
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);

    plan();
    agree();
    at.leave();
    assertThat(at.sees("dialog")).isFalse();
    assertThat(kinds()).containsExactly(SlotKind.PASSPHRASE);
  }

  @Test
  void aPageThatCannotBeWrittenIsSaidAndDoesNotCount() {
    plan();
    agree();
    at.stand.files.willChoose(desk.resolve("not-there").resolve("page.pdf"));
    at.press("page-1-save");
    assertThat(at.text("dialog-text")).contains("could not be written");
    at.press("dialog-yes");
    assertThat(at.sees("page-1-state")).isFalse();
    at.press("dialog-no");
  }

  @Test
  void whereThereIsNoPrinterThatIsSaidAndThePageIsNotOut() {
    plan();
    agree();
    at.press("page-1-print");
    assertThat(at.text("dialog-text")).contains("No printer");
    at.press("dialog-yes");
    assertThat(at.sees("page-1-state")).isFalse();
    at.press("dialog-no");
  }

  private void plan() {
    at.press("shares-make");
    at.type("trustee-1", "Алена");
    at.type("trustee-3", "Zmicier");
    at.press("shares-next");
    assertThat(at.text("share-trustee")).isEqualTo("Share 1 of 3: Алена");
  }

  private void agree() {
    for (String phrase : PHRASES) {
      at.type("share-passphrase", phrase);
      at.type("share-passphrase-again", phrase);
      at.press("shares-next");
    }
  }

  private static OpenedShare open(Path folder, List<String> shares, int index) {
    try (Secret phrase = Books.secret(PHRASES.get(index))) {
      return Vault.openShare(folder, shares.get(index), phrase);
    }
  }

  private List<SlotKind> kinds() {
    return at.casebook.keys().slots().stream().map(SlotView::kind).toList();
  }
}
