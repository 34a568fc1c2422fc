package org.letapis.ui.kit.preview;

import java.nio.channels.SeekableByteChannel;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.schema.FileRef;
import org.letapis.media.MediaSource;
import org.letapis.media.Workshop;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.task.Background;

/**
 * The place where attached files are looked at: at the right of whatever screen is in front, one at
 * a time. Made with an open casebook and closed by its lock, which ends what is read, drawn or
 * played and lets go of every picture. All methods belong to the JavaFX thread.
 */
public final class Previews implements AutoCloseable {

  /** Where the files' bytes come from. */
  @FunctionalInterface
  public interface Opener {

    /** Opens a file's content, decrypted as it is read. Called in the background. */
    SeekableByteChannel open(Digest digest);
  }

  private static final double SHARE = 0.56;

  private final PreviewTools tools;
  private final Opener opener;
  private final SplitPane split = new SplitPane();
  private final CopyOut copyOut;
  private @Nullable PreviewPane shown;
  private @Nullable Node before;
  private boolean closed;

  public Previews(
      Controls controls, Background background, Dialogs dialogs, FileDialogs files, Opener opener) {
    this.tools = new PreviewTools(controls, background, dialogs, files, new Workshop());
    this.opener = opener;
    this.copyOut = new CopyOut(tools);
    split.getStyleClass().add("lt-beside");
  }

  /** What is worked with, with room at its right for a preview. */
  public Node beside(Node content) {
    split.getItems().setAll(content);
    return split;
  }

  /** Shows a file, in place of the one before, and gives it the keyboard. */
  public void show(FileRef file) {
    if (closed) {
      return;
    }
    Node focused = split.getScene() == null ? null : split.getScene().getFocusOwner();
    boolean first = shown == null;
    if (first) {
      before = focused;
    }
    put(new PreviewPane(tools, file, source(file), this::hide, () -> saveCopy(file)));
    if (first) {
      split.setDividerPositions(SHARE);
    }
  }

  private void put(PreviewPane pane) {
    PreviewPane old = shown;
    shown = pane;
    if (old != null) {
      old.close();
      split.getItems().remove(old);
    }
    SplitPane.setResizableWithParent(pane, false);
    double[] dividers = split.getDividerPositions();
    split.getItems().add(pane);
    if (dividers.length > 0) {
      split.setDividerPositions(dividers);
    }
    pane.begin();
  }

  /** Asks and warns, then writes a file where the person says. */
  public void saveCopy(FileRef file) {
    if (!closed) {
      copyOut.ask(file, source(file));
    }
  }

  private MediaSource source(FileRef file) {
    return new MediaSource(file.name(), file.size(), () -> opener.open(file.digest()));
  }

  /** Puts the preview away. */
  public void hide() {
    PreviewPane pane = shown;
    if (pane == null) {
      return;
    }
    shown = null;
    pane.close();
    split.getItems().remove(pane);
    Node back = before;
    before = null;
    if (back != null && back.getScene() != null) {
      back.requestFocus();
    }
  }

  /** Whether a file is shown. */
  public boolean isShowing() {
    return shown != null;
  }

  @Override
  public void close() {
    hide();
    closed = true;
    copyOut.close();
  }
}
