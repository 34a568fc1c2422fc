package org.letapis.ui.kit.dialog;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.nav.HelpMark;
import org.letapis.ui.kit.text.Texts;

/**
 * A dialog with contents of one's own. Ids: the card is {@code dialog}, its title {@code
 * dialog-title}, its buttons {@code dialog-yes}, {@code dialog-no} or as given.
 *
 * <pre>{@code
 * Modal modal = dialogs.modal("people.merge-title", content);
 * modal.button("dialog-yes", "people.merge", Modal.Kind.DEFAULT, () -> { …; modal.close(); });
 * modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
 * modal.open();
 * }</pre>
 */
public final class Modal {

  /** What a button is for. */
  public enum Kind {
    /** What Enter does. */
    DEFAULT,
    /** What Escape does. */
    CANCEL,
    /** Does something that cannot be undone. */
    GRAVE,
    PLAIN
  }

  /** What is seen of the window around a dialog, in pixels. */
  private static final Insets AROUND = new Insets(16);

  private final Overlay overlay;
  private final Texts texts;
  private final VBox card = new VBox();
  private final HBox buttons = new HBox();
  private final Node content;
  private final DialogScroll scroll;
  private Runnable onEscape = this::close;
  private @Nullable Node first;

  Modal(Overlay overlay, Texts texts, ObservableValue<String> title, Node content) {
    this.overlay = overlay;
    this.texts = texts;
    this.content = content;
    Label heading = new Label();
    heading.setId("dialog-title");
    heading.getStyleClass().add("lt-dialog-title");
    heading.textProperty().bind(title);
    heading.setWrapText(true);
    buttons.getStyleClass().add("lt-dialog-buttons");
    buttons.setAlignment(Pos.CENTER_RIGHT);
    scroll = new DialogScroll(content);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    card.setId("dialog");
    card.getStyleClass().add("lt-dialog");
    card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    card.getChildren().addAll(heading, scroll, buttons);
    card.setAccessibleText(title.getValue());
    StackPane.setMargin(card, AROUND);
  }

  /** Says what it is about, for the help. */
  Modal about(String titleKey) {
    HelpMark.put(card, titleKey);
    return this;
  }

  /** Makes it wider than a message, for a form: a width in em. */
  public Modal width(double em) {
    card.setStyle(String.format(Locale.ROOT, "-fx-pref-width: %.1fem;", em));
    return this;
  }

  /** What it shows scrolls by itself, so that it need not scroll as a whole. */
  public Modal scrollsItself() {
    scroll.setFitToHeight(true);
    return this;
  }

  /** Makes it as large as the window, for what is looked at page by page. */
  public Modal large() {
    card.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    scroll.setFitToHeight(true);
    return this;
  }

  /** Adds a button; they stand in the order they are added, left to right. */
  public Button button(String id, String key, Kind kind, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.textProperty().bind(texts.of(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    switch (kind) {
      case DEFAULT -> {
        button.setDefaultButton(true);
        button.getStyleClass().add("accent");
        first = first == null ? button : first;
      }
      case CANCEL -> onEscape = action;
      case GRAVE -> button.getStyleClass().add("danger");
      case PLAIN -> {}
    }
    if (kind == Kind.CANCEL && first == null) {
      first = button;
    }
    buttons.getChildren().add(button);
    return button;
  }

  /** What gets the keyboard when it opens, if not the default button. */
  public Modal focus(Node node) {
    first = node;
    return this;
  }

  public void open() {
    Node start = first == null ? Focus.first(content).orElse(card) : first;
    overlay.open(card, start, () -> onEscape.run());
  }

  public void close() {
    overlay.close(card);
  }
}
