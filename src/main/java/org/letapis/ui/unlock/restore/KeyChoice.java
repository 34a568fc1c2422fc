package org.letapis.ui.unlock.restore;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.letapis.casebook.backup.medium.DiskFiles;
import org.letapis.casebook.backup.restore.FoundBackups;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.words.WordsEntry;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.ui.unlock.keys.SharesEntry;
import org.letapis.vault.Opener;
import org.letapis.vault.words.WordsProblem;

/**
 * What backups are opened with: a passphrase, words from paper or shares. Ids: {@code
 * restore-by-passphrase}, {@code restore-by-words}, {@code restore-by-shares} choose; {@code
 * restore-passphrase}, and those of {@link WordsEntry} and {@link SharesEntry}.
 */
final class KeyChoice extends VBox {

  private static final int ROWS = 8;

  private final UnlockFrame frame;
  private final PassphraseField passphrase;
  private final WordsEntry words;
  private final SharesEntry shares;
  private final ToggleGroup kinds = new ToggleGroup();

  /**
   * @param place where the backups are; says itself what is missing
   */
  KeyChoice(
      UnlockTools tools, UnlockFrame frame, Supplier<Optional<Path>> place, Runnable onEnter) {
    this.frame = frame;
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    passphrase = new PassphraseField("restore-passphrase", "restore.passphrase", controls);
    passphrase.onEnter(onEnter);
    words = new WordsEntry(controls, ROWS, true);
    words.onFull(onEnter);
    shares = new SharesEntry(tools, frame, () -> place.get().map(KeyChoice::door));
    VBox typed = new VBox(passphrase, controls.hint("restore.passphrase-hint"));
    typed.getStyleClass().add("lt-stack");
    VBox paper = new VBox(controls.hint("unlock.words-hint"), words);
    paper.getStyleClass().add("lt-stack");
    HBox row = new HBox();
    row.getStyleClass().add("lt-modes");
    row.getChildren()
        .addAll(
            kind("passphrase", typed, controls),
            kind("words", paper, controls),
            kind("shares", shares, controls));
    kinds.selectToggle(kinds.getToggles().getFirst());
    getChildren().addAll(row, typed, paper, shares);
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                passphrase.clear();
                words.clear();
              }
            });
  }

  private static SharesEntry.Door door(Path place) {
    return (text, key) ->
        FoundBackups.openShare(FoundBackups.in(new DiskFiles(false), place), text, key);
  }

  private ToggleButton kind(String id, Node shown, Controls controls) {
    ToggleButton button = new ToggleButton();
    button.setId("restore-by-" + id);
    button.textProperty().bind(controls.texts().of("restore.by-" + id));
    button.getStyleClass().addAll("flat", "lt-mode");
    button.setUserData(id);
    button.setToggleGroup(kinds);
    button.setOnAction(
        e -> {
          kinds.selectToggle(button);
          frame.calm();
        });
    shown.visibleProperty().bind(button.selectedProperty());
    shown.managedProperty().bind(button.selectedProperty());
    return button;
  }

  /**
   * What was typed or collected, to be closed by the caller; nothing when something is missing,
   * which is said.
   */
  Optional<Opener> take() {
    return switch (String.valueOf(kinds.getSelectedToggle().getUserData())) {
      case "words" -> words();
      case "shares" -> shares();
      default -> passphrase();
    };
  }

  private Optional<Opener> passphrase() {
    if (passphrase.isEmpty()) {
      frame.complain("unlock.passphrase-missing");
      passphrase.focus();
      return Optional.empty();
    }
    return Optional.of(new Opener.Passphrase(passphrase.take()));
  }

  private Optional<Opener> words() {
    OptionalInt wrong = words.firstWrong();
    if (wrong.isPresent()) {
      frame.complain(WordsProblem.UNKNOWN.code(), wrong.getAsInt());
      words.mark(wrong.getAsInt());
      return Optional.empty();
    }
    try {
      return Optional.of(new Opener.Words(words.typed()));
    } catch (Problem checksum) {
      frame.complain(checksum.code().code(), checksum.details().toArray());
      return Optional.empty();
    }
  }

  private Optional<Opener> shares() {
    if (!shares.enoughProperty().get()) {
      frame.complain("restore.shares-missing");
      shares.focus();
      return Optional.empty();
    }
    return Optional.of(new Opener.Shares(List.copyOf(shares.take())));
  }
}
