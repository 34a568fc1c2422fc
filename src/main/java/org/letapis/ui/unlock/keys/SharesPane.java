package org.letapis.ui.unlock.keys;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.dialog.Focus;
import org.letapis.ui.unlock.UnlockFrame;
import org.letapis.ui.unlock.UnlockTools;
import org.letapis.vault.Opener;

/**
 * Opens with shares when there are enough. Ids: those of {@link SharesEntry}, {@code
 * shares-folder}, {@code shares-open}.
 */
final class SharesPane extends VBox {

  private final UnlockTools tools;
  private final UnlockFrame frame;
  private final SharesEntry entry;

  SharesPane(UnlockTools tools, UnlockFrame frame) {
    this.tools = tools;
    this.frame = frame;
    Controls controls = tools.controls();
    getStyleClass().add("lt-stack");
    FolderField folder = new FolderField("shares-folder", "unlock.folder", controls, tools.files());
    folder.textProperty().bindBidirectional(frame.folderProperty());
    entry = new SharesEntry(tools, frame, this::door);
    Button open =
        Controls.wide(controls.primary("shares-open", "unlock.open", Feather.UNLOCK, this::open));
    open.visibleProperty().bind(entry.enoughProperty());
    open.managedProperty().bind(open.visibleProperty());
    entry
        .enoughProperty()
        .subscribe(
            enough -> {
              if (enough) {
                Focus.give(this, open);
              }
            });
    getChildren().addAll(folder, entry, open);
    // A share fits one casebook only.
    frame.folderProperty().subscribe((before, now) -> entry.clear());
    Focus.give(this, entry::focus);
  }

  private Optional<SharesEntry.Door> door() {
    Optional<Path> folder = frame.folder();
    if (folder.isEmpty()) {
      frame.complain("unlock.folder-missing");
    }
    return folder.map(
        where -> (text, passphrase) -> tools.doors().openShare(where, text, passphrase));
  }

  private void open() {
    frame
        .folder()
        .ifPresent(
            folder ->
                frame.run(
                    progress -> {
                      Opener shares = new Opener.Shares(entry.shares());
                      Runnable enter = tools.doors().open(folder, shares, progress);
                      return () -> {
                        entry.clear();
                        enter.run();
                      };
                    }));
  }
}
