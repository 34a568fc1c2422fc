package org.letapis.ui.unlock.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.qr.QrReader;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.share.SealedShare;
import org.letapis.vault.share.ShareProblem;

/**
 * Collects shares one trustee after the other, until there are enough. Ids: {@code share-text},
 * {@code share-file}, {@code share-passphrase}, {@code share-add}, {@code shares-collected}. What
 * was collected is wiped when this leaves the screen.
 */
public final class SharesEntry extends VBox {

  /** Opens one share, and knows whether it fits; called in the background. */
  public interface Door {
    OpenedShare open(String text, Secret passphrase);
  }

  private static final FileKind PAGE =
      FileKind.of(
          "unlock.share-files", "*.pdf", "*.png", "*.jpg", "*.jpeg", "*.webp", "*.bmp", "*.txt");

  private final UnlockTools tools;
  private final UnlockFrame frame;
  private final Supplier<Optional<Door>> door;
  private final Collected collected = new Collected();
  private final TextArea text = new TextArea();
  private final PassphraseField passphrase;
  private final VBox entering;

  /**
   * @param door what opens a share, asked for each time; nothing when something else must be chosen
   *     first, which whoever is asked then says
   */
  public SharesEntry(UnlockTools tools, UnlockFrame frame, Supplier<Optional<Door>> door) {
    this.tools = tools;
    this.frame = frame;
    this.door = door;
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    text.setId("share-text");
    text.setPrefRowCount(4);
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.promptTextProperty().bind(controls.texts().of("unlock.share-prompt"));
    passphrase = new PassphraseField("share-passphrase", "unlock.share-passphrase", controls);
    passphrase.onEnter(this::add);
    HBox buttons =
        Controls.row(
            controls.button("share-file", "unlock.share-file", Feather.IMAGE, this::load),
            Controls.spacer(),
            controls.button("share-add", "unlock.share-add", Feather.PLUS, this::add));
    entering = new VBox(controls.labelled("unlock.share-text", text), passphrase, buttons);
    entering.getStyleClass().add("lt-stack");
    entering.visibleProperty().bind(collected.enoughProperty().not());
    entering.managedProperty().bind(entering.visibleProperty());
    getChildren().addAll(controls.hint("unlock.shares-hint"), state(), entering);
    // Left, or done: what was collected is wiped.
    sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                clear();
              }
            });
  }

  /** Whether there are as many as are needed. */
  public ReadOnlyBooleanProperty enoughProperty() {
    return collected.enoughProperty();
  }

  /** What was collected; stays this entry's. */
  public List<OpenedShare> shares() {
    return collected.shares();
  }

  /** What was collected; from now on the caller's. */
  public List<OpenedShare> take() {
    return collected.take();
  }

  /** Wipes what was collected and typed. */
  public void clear() {
    collected.close();
    text.clear();
    passphrase.clear();
  }

  /** Gives it the keyboard. */
  public void focus() {
    text.requestFocus();
  }

  private Label state() {
    Label state = Controls.styled(new Label(), "lt-way-made");
    state.setId("shares-collected");
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    state.setGraphic(Controls.icon(Feather.CHECK));
    state
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    tools
                        .controls()
                        .texts()
                        .now(
                            "unlock.shares-collected",
                            collected.list().size(),
                            collected.needed(),
                            collected.numbers()),
                collected.list(),
                tools.controls().texts().languageProperty()));
    state.visibleProperty().bind(Bindings.isNotEmpty(collected.list()));
    state.managedProperty().bind(state.visibleProperty());
    return state;
  }

  /** From a photo of the page, the page as PDF, or a text file. */
  private void load() {
    tools
        .files()
        .openFile("unlock.share-file", PAGE)
        .ifPresent(
            file ->
                frame.run(
                    progress -> {
                      String read = QrReader.read(file, progress::cancelled).strip();
                      return () -> {
                        text.setText(read);
                        passphrase.focus();
                      };
                    }));
  }

  private void add() {
    Optional<Door> opens = door.get();
    if (opens.isEmpty()) {
      return;
    }
    SealedShare sealed;
    try {
      sealed = SealedShare.ofText(text.getText());
    } catch (Problem wrong) {
      frame.complain(wrong.code().code(), wrong.details().toArray());
      text.requestFocus();
      return;
    }
    if (collected.has(sealed.number())) {
      frame.complain(ShareProblem.TWICE.code(), sealed.number());
    } else if (passphrase.isEmpty()) {
      frame.complain("unlock.share-passphrase-missing", sealed.number());
      passphrase.focus();
    } else {
      add(opens.get(), sealed);
    }
  }

  private void add(Door opens, SealedShare sealed) {
    Secret typed = passphrase.take();
    frame.run(
        progress -> {
          try (typed) {
            OpenedShare share = opens.open(sealed.text(), typed);
            return () -> take(share, sealed.threshold());
          } catch (Problem wrong) {
            if (wrong.is(ShareProblem.OTHER_SET)) {
              return () -> frame.complain("unlock.share-other", sealed.number());
            }
            throw wrong;
          }
        });
  }

  private void take(OpenedShare share, int threshold) {
    collected.add(share, threshold);
    text.clear();
    text.requestFocus();
  }
}
