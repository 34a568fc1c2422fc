package org.letapis.ui.unlock.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.Revival;
import org.letapis.casebook.archive.ArchiveFile;
import org.letapis.casebook.archive.ArchiveProblem;
import org.letapis.crypto.Secret;
import org.letapis.domain.problem.Problem;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.kit.strength.NewPassphrase;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;

/**
 * The archive, its passphrase, a folder and a passphrase for the casebook. Ids: {@code
 * archive-choose}, {@code archive-chosen}, {@code archive-its-passphrase}, {@code archive-folder},
 * {@code archive-new-passphrase}, {@code archive-make}.
 */
final class ArchiveOpenPane extends VBox {

  private final UnlockTools tools;
  private final UnlockFrame frame;
  private final Label chosen = new Label();
  private final PassphraseField its;
  private final FolderField folder;
  private final NewPassphrase passphrase;
  private @Nullable Path archive;

  ArchiveOpenPane(UnlockTools tools, UnlockFrame frame) {
    this.tools = tools;
    this.frame = frame;
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    chosen.setId("archive-chosen");
    chosen.setWrapText(true);
    chosen.setMinHeight(Region.USE_PREF_SIZE);
    chosen.managedProperty().bind(chosen.visibleProperty());
    chosen.setVisible(false);
    its = new PassphraseField("archive-its-passphrase", "archive.its-passphrase", controls);
    its.managedProperty().bind(its.visibleProperty());
    its.setVisible(false);
    folder = new FolderField("archive-folder", "unlock.new-folder", controls, tools.files());
    passphrase =
        new NewPassphrase(
            "archive-new-passphrase",
            "archive.new-passphrase",
            controls,
            tools.background(),
            tools.cost(),
            List::of);
    passphrase.onEnter(this::make);
    getChildren()
        .addAll(
            controls.hint("archive.open-what"),
            controls.button("archive-choose", "archive.choose", Feather.FILE, this::choose),
            chosen,
            its,
            folder,
            passphrase,
            Controls.wide(
                controls.primary("archive-make", "archive.make", Feather.PLUS, this::make)));
    Focus.first(this).ifPresent(button -> Focus.give(this, button));
  }

  private void choose() {
    FileKind kind = FileKind.of("archive.file-kind", "*.tar", "*.age");
    tools.files().openFile("archive.choose", kind, FileKind.ANY).ifPresent(this::choose);
  }

  /** Takes this one. */
  void choose(Path file) {
    frame.calm();
    try {
      its.setVisible(ArchiveFile.isEncrypted(file));
    } catch (Problem unreadable) {
      frame.complain(unreadable.code().code());
      return;
    }
    archive = file;
    chosen.textProperty().unbind();
    chosen.textProperty().bind(tools.controls().texts().of("archive.chosen", file.toString()));
    chosen.setVisible(true);
  }

  private void make() {
    Path file = archive;
    Optional<Path> target = folder.folder();
    Optional<String> trouble = passphrase.trouble();
    if (file == null) {
      frame.complain("archive.none-chosen");
    } else if (target.isEmpty()) {
      frame.complain("archive.folder-missing");
    } else if (trouble.isPresent()) {
      frame.complain(trouble.get());
    } else {
      make(file, target.get());
    }
  }

  private void make(Path file, Path target) {
    Optional<Secret> secret = its.isVisible() ? Optional.of(its.take()) : Optional.empty();
    Secret key = passphrase.take();
    frame
        .run(
            bar ->
                tools
                    .doors()
                    .show(
                        Revival.from(
                            new ArchiveFile(file, secret),
                            target,
                            key,
                            tools.cost().get(),
                            (done, total) -> {
                              if (bar.cancelled()) {
                                throw new Problem(ArchiveProblem.STOPPED);
                              }
                              bar.at(total == 0 ? -1 : (double) done / total);
                            })))
        .always(
            () -> {
              secret.ifPresent(Secret::close);
              key.close();
            });
  }
}
