package org.letapis.ui.inbox;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.ui.kit.control.Controls;

/** Draws one waiting record: who and when, what it is, whether it is new, from whom. */
final class ReviewCard extends VBox {

  ReviewCard(ReviewItem item, ReviewCaption caption, Controls controls) {
    Label who = Controls.styled(new Label(caption.who()), "lt-strong");
    who.setMinWidth(0);
    Label when = Controls.styled(new Label(caption.when()), "lt-hint");
    when.setMinWidth(USE_PREF_SIZE);
    Label kind = Controls.styled(controls.label("type." + item.proposed().type()), "lt-kind");
    String code = item.held() ? "held" : item.status().code();
    Label status = controls.label("review.status." + code);
    status.setGraphic(Controls.icon(icon(item)));
    status.getStyleClass().addAll("lt-status", "lt-status-" + code);
    status.setMinWidth(USE_PREF_SIZE);
    Label from = Controls.styled(new Label(String.join(", ", item.authors())), "lt-hint");
    from.setMinWidth(0);
    getStyleClass().add("lt-line");
    getChildren()
        .addAll(
            Controls.row(who, Controls.spacer(), when),
            Controls.row(kind, status, Controls.spacer(), from));
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
