package org.letapis.ui.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.letapis.casebook.due.Due;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.DueWords;
import org.letapis.casebook.life.Life;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.task.Latest;

/** What is due for the person, the soonest first: when, what, by which law, and who verified it. */
final class DeadlineStrip extends FlowPane {

  private static final int MOST = 4;
  private static final int SOON = 7;
  private static final int ROWS = 2;

  private final HistoryTools tools;
  private final HistoryModel model;
  private final Latest latest;
  private List<DueItem> open = List.of();

  DeadlineStrip(HistoryTools tools, HistoryModel model) {
    this.tools = tools;
    this.model = model;
    this.latest = new Latest(tools.background());
    setId("history-due");
    getStyleClass().add("lt-facts");
    setVisible(false);
    setManaged(false);
    model.lifeProperty().subscribe(life -> read());
    tools.controls().texts().languageProperty().subscribe(now -> show());
  }

  private void read() {
    Optional<Life> life = model.lifeProperty().get();
    if (life.isEmpty()) {
      return;
    }
    LocalDate since = HistoryModel.today().minusDays(Due.RECENT);
    latest
        .run(() -> tools.casebook().due().of(life.get()))
        .then(
            items -> {
              open =
                  items.stream()
                      .filter(item -> item.mark().isEmpty())
                      .filter(item -> last(item).filter(day -> !day.isBefore(since)).isPresent())
                      .toList();
              show();
            });
  }

  private static Optional<LocalDate> last(DueItem item) {
    return Optional.ofNullable(item.due().latest());
  }

  private void show() {
    getChildren().clear();
    setVisible(!open.isEmpty());
    setManaged(!open.isEmpty());
    if (open.isEmpty()) {
      return;
    }
    LocalDate soon = HistoryModel.today().plusDays(SOON);
    DueWords words = new DueWords(tools.controls().texts().labels());
    Label title = tools.controls().label("life.due", open.size());
    getChildren().add(Controls.styled(title, "lt-strong"));
    for (DueItem item : open.subList(0, Math.min(MOST, open.size()))) {
      Label label = new Label(words.due(item) + " – " + words.what(item));
      label.getStyleClass().add("lt-fact");
      if (last(item).filter(day -> !day.isAfter(soon)).isPresent()) {
        label.getStyleClass().add("warning");
      }
      String law = words.source(item) + "\n" + words.caution(item);
      label.setTooltip(new Tooltip(law.strip()));
      label.setAccessibleText(label.getText() + ", " + law.strip());
      getChildren().add(label);
    }
  }

  /** Two rows at most, so that the life below has room in a small window, too. */
  @Override
  protected double computePrefHeight(double width) {
    return Math.min(super.computePrefHeight(width), most());
  }

  private double most() {
    double row =
        getManagedChildren().stream().mapToDouble(node -> node.prefHeight(-1)).max().orElse(0);
    return snappedTopInset() + ROWS * row + (ROWS - 1) * getVgap() + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double most = most();
    getManagedChildren()
        .forEach(node -> node.setVisible(node.getLayoutY() + node.prefHeight(-1) <= most + 1));
  }
}
