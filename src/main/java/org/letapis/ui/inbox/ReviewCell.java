package org.letapis.ui.inbox;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.ui.kit.control.Controls;

/** One waiting record in the list: what it is, whether it is new, from whom. */
final class ReviewCell extends ListCell<ReviewItem> {

  private final Controls controls;

  ReviewCell(Controls controls) {
    this.controls = controls;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(ReviewItem item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      return;
    }
    Label kind = controls.label("type." + item.proposed().type());
    kind.getStyleClass().add("lt-kind");
    Label title = new Label(item.title());
    title.setMinWidth(0);
    Label status =
        controls.label(
            item.held() ? "review.status.held" : "review.status." + item.status().code());
    status.setGraphic(Controls.icon(icon(item)));
    status.getStyleClass().addAll("lt-status", "lt-status-" + item.status().code());
    status.setMinWidth(USE_PREF_SIZE);
    Label from = new Label(String.join(", ", item.authors()));
    from.getStyleClass().add("lt-hint");
    setGraphic(new VBox(Controls.row(kind, title), Controls.row(status, Controls.spacer(), from)));
  }

  private static Feather icon(ReviewItem item) {
    if (item.held()) {
      return Feather.PAUSE;
    }
    return switch (item.status()) {
      case NEW -> Feather.PLUS_CIRCLE;
      case CHANGED -> Feather.EDIT_2;
      case CONFLICT -> Feather.ALERT_TRIANGLE;
    };
  }
}
