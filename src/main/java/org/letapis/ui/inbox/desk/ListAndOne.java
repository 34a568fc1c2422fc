package org.letapis.ui.inbox.desk;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.dialog.Focus;

/**
 * A list at the left and what is marked of it at the right; J and K go down and up.
 *
 * @param <T> what is listed
 */
public final class ListAndOne<T> extends BorderPane {

  private final ObservableList<T> items = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(0);
  private final CardList<T> list;
  private final VBox one = new VBox();
  private final LetterKeys keys = new LetterKeys();
  private int markedAt;
  private boolean filling;

  /**
   * @param id of the list; the pane beside it has the id {@code <id>-one}
   * @param card draws an item in the list
   * @param show gets what is marked, to show it
   * @param empty what stands here when there is nothing
   */
  public ListAndOne(String id, Function<T, Node> card, Consumer<T> show, Node empty) {
    list = new CardList<>(id, items, card);
    one.setId(id + "-one");
    one.getStyleClass().add("lt-review-content");
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            item -> {
              if (item == null) {
                one.getChildren().clear();
              } else {
                if (!filling) {
                  markedAt = list.getSelectionModel().getSelectedIndex();
                }
                show.accept(item);
              }
            });
    ScrollPane scroll = new ScrollPane(one);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    VBox frame = new VBox(scroll);
    frame.getStyleClass().add("lt-review");
    VBox.setVgrow(scroll, javafx.scene.layout.Priority.ALWAYS);
    SplitPane split = new SplitPane(list, frame);
    split.setDividerPositions(0.38);
    centerProperty()
        .bind(Bindings.createObjectBinding(() -> items.isEmpty() ? empty : split, items));
    keys.on(KeyCode.J, () -> move(1)).on(KeyCode.K, () -> move(-1)).listen(this);
  }

  /** What a screen reader calls the list. */
  public void named(ObservableValue<String> words) {
    list.accessibleTextProperty().bind(words);
  }

  /** The letters that do something here. */
  public LetterKeys keys() {
    return keys;
  }

  /** Puts these into the list; what came into the place of what was marked is marked next. */
  public void fill(java.util.List<T> now, int toDo) {
    count.set(toDo);
    filling = true;
    items.setAll(now);
    filling = false;
    if (!now.isEmpty()) {
      select(Math.min(markedAt, now.size() - 1));
    }
  }

  /** How much there is to do. */
  public ReadOnlyIntegerProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** What is marked. */
  public @Nullable T marked() {
    return list.getSelectionModel().getSelectedItem();
  }

  /** Shows what is marked. */
  public void one(Node... nodes) {
    one.getChildren().setAll(nodes);
  }

  /** Goes down, or up by a negative number. */
  public void move(int by) {
    if (!items.isEmpty()) {
      int at = list.getSelectionModel().getSelectedIndex() + by;
      select(Math.clamp(at, 0, items.size() - 1));
    }
  }

  /** Marks one. */
  public void select(int index) {
    list.getSelectionModel().clearAndSelect(index);
    list.getFocusModel().focus(index);
    list.scrollTo(Math.max(0, index - 2));
  }

  /** Gives the keyboard to the list. */
  public void focus() {
    Focus.give(this, list);
  }

  /** What is listed. */
  public ObservableList<T> items() {
    return items;
  }
}
