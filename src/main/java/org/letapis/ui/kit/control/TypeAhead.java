package org.letapis.ui.kit.control;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.task.Debounce;

/**
 * Offers a list under a text field while somebody types. Down opens it and moves, Enter takes what
 * is marked, Escape closes. The list has the id {@code suggestions}.
 *
 * @param <T> what is offered
 */
public final class TypeAhead<T> {

  /**
   * One line of the list.
   *
   * @param value what is taken
   * @param title shown
   * @param detail shown smaller beside it; may be empty
   * @param maker whether taking it makes something new
   */
  public record Offer<T>(T value, String title, String detail, boolean maker) {}

  private static final int VISIBLE_LINES = 9;
  private static final Duration PAUSE = Duration.millis(80);

  private final TextField field;
  private final BiConsumer<String, Consumer<List<Offer<T>>>> source;
  private final Consumer<T> onTake;
  private final Popup popup = new Popup();
  private final ListView<Offer<T>> list = new ListView<>();
  private final Debounce debounce = new Debounce(PAUSE, this::ask);
  private boolean quiet;
  private int asked;

  /**
   * @param source given what is typed, tells the offers now or later, on the JavaFX thread
   * @param onTake gets what was taken; the field's text is the caller's to set, with {@link #quiet}
   */
  public TypeAhead(
      TextField field, BiConsumer<String, Consumer<List<Offer<T>>>> source, Consumer<T> onTake) {
    this.field = field;
    this.source = source;
    this.onTake = onTake;
    list.setId("suggestions");
    list.getStyleClass().add("lt-suggestions");
    list.setFocusTraversable(false);
    list.setCellFactory(l -> new Line<>());
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> takeMarked());
    popup.setAutoHide(true);
    popup.setHideOnEscape(false);
    popup.setConsumeAutoHidingEvents(false);
    field
        .textProperty()
        .addListener(
            (o, before, now) -> {
              if (!quiet && field.isFocused()) {
                debounce.poke();
              }
            });
    field.focusedProperty().addListener((o, before, now) -> settle(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Changes the field without opening the list. */
  public void quiet(Runnable change) {
    quiet = true;
    try {
      change.run();
    } finally {
      quiet = false;
    }
  }

  /** Opens the list for what stands in the field. */
  public void open() {
    debounce.cancel();
    ask();
  }

  public void close() {
    debounce.cancel();
    asked++;
    popup.hide();
  }

  public boolean isOpen() {
    return popup.isShowing();
  }

  private void settle(boolean focused) {
    if (!focused) {
      close();
    }
  }

  private void ask() {
    int question = ++asked;
    String text = field.getText() == null ? "" : field.getText().strip();
    source.accept(
        text,
        offers -> {
          if (question == asked && field.isFocused()) {
            show(offers);
          }
        });
  }

  private void show(List<Offer<T>> offers) {
    list.getItems().setAll(offers);
    if (offers.isEmpty() || field.getScene() == null) {
      popup.hide();
      return;
    }
    list.getSelectionModel().select(0);
    double em = field.getFont().getSize();
    Bounds bounds = field.localToScreen(field.getBoundsInLocal());
    list.setStyle(field.getScene().getRoot().getStyle());
    list.setFixedCellSize(2.3 * em);
    list.setPrefSize(
        Math.max(bounds.getWidth(), 24 * em),
        (Math.min(offers.size(), VISIBLE_LINES) * 2.3 + 0.7) * em);
    if (popup.isShowing()) {
      popup.setX(bounds.getMinX());
      popup.setY(bounds.getMaxY() + 2);
    } else {
      fill();
      popup.show(field, bounds.getMinX(), bounds.getMaxY() + 2);
    }
  }

  /** What lies in a popup is styled at once: a form has a dozen that nobody opens. */
  private void fill() {
    if (popup.getContent().isEmpty()) {
      popup.getContent().add(list);
    }
  }

  private void key(KeyEvent event) {
    boolean plain = !event.isAltDown() && !event.isShortcutDown();
    KeyCode code = event.getCode();
    if (!popup.isShowing()) {
      if (code == KeyCode.DOWN && plain) {
        event.consume();
        open();
      } else if (code == KeyCode.ENTER && !event.isShortcutDown()) {
        debounce.cancel();
      }
      return;
    }
    switch (code) {
      case DOWN -> move(event, 1);
      case UP -> move(event, -1);
      case PAGE_DOWN -> move(event, VISIBLE_LINES);
      case PAGE_UP -> move(event, -VISIBLE_LINES);
      case ENTER -> {
        event.consume();
        takeMarked();
      }
      case ESCAPE -> {
        event.consume();
        close();
      }
      default -> {}
    }
  }

  private void move(KeyEvent event, int by) {
    event.consume();
    int last = list.getItems().size() - 1;
    int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
    list.getSelectionModel().select(next);
    list.scrollTo(Math.max(0, next - VISIBLE_LINES + 2));
  }

  private void takeMarked() {
    Offer<T> marked = list.getSelectionModel().getSelectedItem();
    close();
    if (marked != null) {
      onTake.accept(marked.value());
    }
  }

  private static final class Line<T> extends ListCell<Offer<T>> {
    @Override
    protected void updateItem(@Nullable Offer<T> offer, boolean empty) {
      super.updateItem(offer, empty);
      setGraphic(empty || offer == null ? null : line(offer));
      setAccessibleText(offer == null ? null : offer.title() + " " + offer.detail());
    }

    private static Node line(Offer<?> offer) {
      Label title = new Label(offer.title());
      Label detail = Controls.styled(new Label(offer.detail()), "lt-hint");
      if (offer.maker()) {
        title.getStyleClass().add("lt-maker");
      }
      return new VBox(Controls.row(title, detail));
    }
  }
}
