package org.letapis.ui.kit.control;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table of things to open, several of which can be chosen. A double click or Enter opens one.
 * Only the lines in sight are drawn, so there may be very many.
 */
public class LineTable<T> extends TableView<T> {

  /** What is left free on either side of wrapped words, in pixels. */
  private static final double SIDE = 10;

  private final Controls controls;
  private Consumer<T> open = line -> {};
  private Runnable nearEnd = () -> {};
  private int ahead;

  public LineTable(String id, Controls controls, ObservableList<T> lines) {
    super(lines);
    this.controls = controls;
    setId(id);
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
    setRowFactory(table -> new Line());
    setOnKeyPressed(
        e -> {
          T chosen = getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && chosen != null) {
            open.accept(chosen);
          }
        });
    controls.texts().languageProperty().subscribe(language -> refresh());
  }

  /** What a double click or Enter does. */
  public final void onOpen(Consumer<T> action) {
    open = action;
  }

  /** What is done when a line comes into sight that is among the last so many: read more. */
  public final void onNearEnd(int lines, Runnable action) {
    ahead = lines;
    nearEnd = action;
  }

  /** Names the table for those who hear it. */
  public final void named(String key) {
    accessibleTextProperty().bind(controls.texts().of(key));
  }

  /** Says why the list is empty and what to do. */
  public final void empty(String key) {
    setPlaceholder(Controls.styled(controls.hint(key), "lt-placeholder"));
  }

  /** Gives the keyboard to the first line. */
  public final void enter() {
    if (!getItems().isEmpty()) {
      requestFocus();
      getSelectionModel().clearAndSelect(0);
    }
  }

  /**
   * Adds a column.
   *
   * @param width in pixels, to begin with
   */
  public final TableColumn<T, String> column(String key, double width, Function<T, String> text) {
    TableColumn<T, String> column = new TableColumn<>();
    column.textProperty().bind(controls.texts().of(key));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    column.setCellValueFactory(
        cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())).getReadOnlyProperty());
    getColumns().add(column);
    return column;
  }

  /** A column whose words are read to the end, on as many lines as they need. */
  public final void wrapped(String key, double width, Function<T, String> text) {
    column(key, width, text).setCellFactory(column -> new Wrapped<>());
  }

  private static final class Wrapped<S> extends TableCell<S, String> {

    private final Text words = new Text();

    Wrapped() {
      words.getStyleClass().add("lt-cell-words");
      words.wrappingWidthProperty().bind(widthProperty().subtract(2 * SIDE));
      setPrefHeight(USE_COMPUTED_SIZE);
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
      super.updateItem(text, empty);
      words.setText(empty || text == null ? "" : text);
      setGraphic(empty ? null : words);
    }
  }

  private final class Line extends TableRow<T> {

    Line() {
      setOnMouseClicked(
          e -> {
            if (e.getClickCount() == 2 && getItem() != null) {
              open.accept(getItem());
            }
          });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      if (!empty && getIndex() >= getItems().size() - ahead) {
        nearEnd.run();
      }
    }
  }
}
