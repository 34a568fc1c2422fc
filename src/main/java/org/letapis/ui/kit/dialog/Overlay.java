package org.letapis.ui.kit.dialog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * The root of the window: what is worked with, and above it, on a veil, the dialog that asks
 * something. A dialog inside the window cannot be lost behind it, moves with it and is in its
 * picture. While one is open the keyboard stays in it.
 */
public final class Overlay extends StackPane {

  private record Open(Node card, Runnable onEscape, @Nullable Node before) {}

  private final StackPane content = new StackPane();
  private final Region veil = new Region();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Node banner;
  private List<Node> aside = List.of();
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(false);

  public Overlay() {
    getStyleClass().add("lt-window");
    veil.getStyleClass().add("lt-veil");
    veil.setVisible(false);
    getChildren().addAll(content, veil);
    setAlignment(Pos.CENTER);
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    sceneProperty().addListener((o, before, scene) -> watch(scene));
  }

  /** Puts the one thing that is worked with into the window; open dialogs and the banner go. */
  public void setContent(Node node) {
    open.clear();
    banner = null;
    aside = List.of();
    content.getChildren().setAll(node);
    arrange();
  }

  /** Shows something above everything, dialogs too, which asks nothing; null takes it away. */
  public void setBanner(@Nullable Node node) {
    banner = node;
    arrange();
  }

  /** Shows something beside the work, above dialogs, which asks nothing; nothing takes it away. */
  public void setAside(Node... nodes) {
    aside = List.of(nodes);
    arrange();
  }

  /** Whether a dialog is open. */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /**
   * Opens a dialog above what is there.
   *
   * @param card what it shows
   * @param first what gets the keyboard
   * @param onEscape what the Escape key does
   */
  void open(Node card, Node first, Runnable onEscape) {
    Node before = getScene() == null ? null : getScene().getFocusOwner();
    open.push(new Open(card, onEscape, before));
    arrange();
    Focus.give(this, first);
  }

  /** Closes a dialog and gives the keyboard back to where it was. */
  void close(Node card) {
    open.stream()
        .filter(o -> o.card == card)
        .findFirst()
        .ifPresent(
            closed -> {
              open.remove(closed);
              arrange();
              if (closed.before != null && closed.before.getScene() == getScene()) {
                closed.before.requestFocus();
              }
            });
  }

  private void arrange() {
    getChildren().setAll(content, veil);
    Open top = open.peek();
    veil.setVisible(top != null);
    asking.set(top != null);
    if (top != null) {
      getChildren().add(top.card);
    }
    getChildren().addAll(aside);
    if (banner != null) {
      getChildren().add(banner);
    }
  }

  private void escape(KeyEvent event) {
    Open top = open.peek();
    if (top != null && event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      top.onEscape.run();
    }
  }

  /** Tab and mnemonics would lead the keyboard out of the dialog: it comes back in. */
  private void watch(@Nullable Scene scene) {
    if (scene == null) {
      return;
    }
    scene
        .focusOwnerProperty()
        .addListener(
            (o, before, now) -> {
              Open top = open.peek();
              if (top != null && now != null && !Focus.within(now, top.card)) {
                boolean back = before != null && Focus.within(before, top.card);
                Platform.runLater(
                    () -> {
                      if (open.peek() == top) {
                        Focus.first(top.card).orElse(back ? before : top.card).requestFocus();
                      }
                    });
              }
            });
  }
}
