package org.letapis.ui.kit.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/**
 * A list of cards, each as high as its words need at the width there is. What is shown is opened by
 * a click or by Enter, where somebody listens.
 *
 * @param <T> what is listed
 */
public final class CardList<T> extends ListView<T> {

  /** Room for a scroll bar, in pixels. */
  private static final double BAR = 16;

  private final Function<T, Node> card;
  private Consumer<T> open = item -> {};

  /**
   * @param card draws one item; called again whenever it comes into sight
   */
  public CardList(String id, ObservableList<T> items, Function<T, Node> card) {
    super(items);
    this.card = card;
    setId(id);
    setCellFactory(list -> new Cell());
    setOnKeyPressed(
        event -> {
          T chosen = getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && chosen != null) {
            open.accept(chosen);
          }
        });
    widthProperty()
        .addListener(
            (o, before, now) -> {
              if (before.doubleValue() > 0) {
                Platform.runLater(this::refresh);
              }
            });
  }

  /** What a click or Enter does. */
  public CardList<T> onOpen(Consumer<T> action) {
    open = action;
    return this;
  }

  private final class Cell extends ListCell<T> {

    Cell() {
      setPrefWidth(0);
      setOnMouseClicked(
          event -> {
            T item = getItem();
            if (event.getButton() == MouseButton.PRIMARY && item != null) {
              open.accept(item);
            }
          });
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      Node shown = empty || item == null ? null : card.apply(item);
      setGraphic(shown);
      setAccessibleText(shown == null ? null : String.join(", ", words(shown)));
    }

    /** Without this, words that take several lines would be given one. */
    @Override
    protected double computePrefHeight(double width) {
      Node shown = getGraphic();
      if (shown == null) {
        return super.computePrefHeight(width);
      }
      double list = CardList.this.getWidth() - CardList.this.snappedLeftInset();
      double room = list - CardList.this.snappedRightInset() - BAR;
      double inner = Math.max(1, room - snappedLeftInset() - snappedRightInset());
      return snappedTopInset() + shown.prefHeight(inner) + snappedBottomInset();
    }

    private static List<String> words(Node node) {
      List<String> words = new ArrayList<>();
      if (node instanceof Label label) {
        words.add(label.getText());
      } else if (node instanceof Parent parent) {
        parent.getChildrenUnmodifiable().forEach(child -> words.addAll(words(child)));
      }
      words.removeIf(w -> w == null || w.isBlank());
      return words;
    }
  }
}
