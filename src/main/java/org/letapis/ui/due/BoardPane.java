package org.letapis.ui.due;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.Urgency;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;

/** Everything that is due in one list: overdue, today, this week, later, without a day. */
final class BoardPane extends StackPane {

  private final DueTools tools;
  private final DueModel model;
  private final Consumer<DueItem> mark;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final CardList<Line> list;

  /** A line of the board. */
  private sealed interface Line {
    /** What the lines below have in common. */
    record Head(Urgency urgency, int count) implements Line {}

    record Item(DueItem item) implements Line {}
  }

  BoardPane(DueTools tools, DueModel model, Consumer<DueItem> mark) {
    this.tools = tools;
    this.model = model;
    this.mark = mark;
    getStyleClass().add("lt-screen-body");
    list = new CardList<>("due-board", lines, this::card);
    list.onOpen(
        line -> {
          if (line instanceof Line.Item of) {
            tools.services().navigator().open(of.item().record(), of.item().recordType());
          }
        });
    list.accessibleTextProperty().bind(tools.texts().of("due.board"));
    list.setPlaceholder(Controls.styled(tools.controls().hint("due.none"), "lt-placeholder"));
    getChildren().add(list);
    model.items().addListener((InvalidationListener) changed -> fill());
    tools.texts().languageProperty().subscribe(now -> list.refresh());
  }

  private void fill() {
    int kept = list.getSelectionModel().getSelectedIndex();
    List<Line> now = new ArrayList<>();
    for (Urgency urgency : Urgency.values()) {
      List<DueItem> of =
          model.items().stream().filter(i -> i.urgency(tools.today()) == urgency).toList();
      if (!of.isEmpty()) {
        now.add(new Line.Head(urgency, of.size()));
        of.forEach(item -> now.add(new Line.Item(item)));
      }
    }
    lines.setAll(now);
    if (kept >= 0 && !now.isEmpty()) {
      list.getSelectionModel().select(Math.min(kept, now.size() - 1));
    }
  }

  private Node card(Line line) {
    return switch (line) {
      case Line.Head head ->
          Controls.styled(
              new Label(
                  tools
                      .texts()
                      .now(
                          "due.group." + head.urgency().name().toLowerCase(Locale.ROOT),
                          head.count())),
              "lt-heading");
      case Line.Item of -> new DueCard(of.item(), tools, () -> mark.accept(of.item()));
    };
  }

  /** The one the keyboard is on. */
  Optional<DueItem> chosen() {
    return list.getSelectionModel().getSelectedItem() instanceof Line.Item of
        ? Optional.of(of.item())
        : Optional.empty();
  }

  /** Gives the keyboard to the first that is due. */
  void enter() {
    list.requestFocus();
    if (lines.size() > 1) {
      list.getSelectionModel().clearAndSelect(1);
    }
  }
}
