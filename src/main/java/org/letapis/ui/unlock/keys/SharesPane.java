package org.letapis.ui.unlock.keys;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.qr.QrReader;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.vault.Opener;
import org.letapis.vault.share.OpenedShare;
import org.letapis.vault.share.SealedShare;
import org.letapis.vault.share.ShareProblem;

/**
 * Collects shares one trustee after the other, and opens when there are enough. Ids: {@code
 * share-text}, {@code share-file}, {@code share-passphrase}, {@code share-add}, {@code
 * shares-collected}, {@code shares-open}.
 */
final class SharesPane extends VBox {

  private static final FileKind PAGE =
      FileKind.of(
          "unlock.share-files", "*.pdf", "*.png", "*.jpg", "*.jpeg", "*.webp", "*.bmp", "*.txt");

  private final UnlockTools tools;
  private final UnlockFrame frame;
  private final Collected collected = new Collected();
  private final TextArea text = new TextArea();
  private final PassphraseField passphrase;
  private final VBox entering;
  private final Button open;

  SharesPane(UnlockTools tools, UnlockFrame frame) {
    this.tools = tools;
    this.frame = frame;
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    FolderField folder = new FolderField("shares-folder", "unlock.folder", controls, tools.files());
    folder.textProperty().bindBidirectional(frame.folderProperty());
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
    open = controls.primary("shares-open", "unlock.open", Feather.UNLOCK, this::open);
    open.setMaxWidth(Double.MAX_VALUE);
    arrange(collected.enoughProperty().get());
    collected.enoughProperty().subscribe(this::arrange);
    getChildren().addAll(folder, controls.hint("unlock.shares-hint"), state(), entering, open);
    // Left, or done: what was collected is wiped.
    parentProperty()
        .subscribe(
            (before, now) -> {
              if (before != null && now == null) {
                collected.close();
              }
            });
    // A share fits one casebook only.
    frame.folderProperty().subscribe((before, now) -> collected.close());
    Platform.runLater(text::requestFocus);
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

  private void arrange(boolean enough) {
    entering.setVisible(!enough);
    entering.setManaged(!enough);
    open.setVisible(enough);
    open.setManaged(enough);
    if (enough) {
      Platform.runLater(open::requestFocus);
    }
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
    if (frame.folder().isEmpty()) {
      frame.complain("unlock.folder-missing");
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
      add(frame.folder().get(), sealed);
    }
  }

  private void add(Path folder, SealedShare sealed) {
    Secret typed = passphrase.take();
    frame.run(
        progress -> {
          try (typed) {
            OpenedShare share = tools.doors().openShare(folder, sealed.text(), typed);
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

  private void open() {
    frame
        .folder()
        .ifPresent(
            folder ->
                frame.run(
                    progress -> {
                      Opener shares = new Opener.Shares(collected.shares());
                      Runnable enter = tools.doors().open(folder, shares, progress);
                      return () -> {
                        collected.close();
                        enter.run();
                      };
                    }));
  }
}
