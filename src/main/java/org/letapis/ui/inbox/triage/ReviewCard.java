package org.letapis.ui.inbox.triage;

import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.ui.kit.control.Controls;

/**
 * Draws one waiting record: who and when, what it is, whether it is new, from whom, what to mind;
 * above the first of a bundle, whose it is.
 */
final class ReviewCard extends VBox {

  ReviewCard(
      ReviewItem item,
      ReviewCaption caption,
      String heading,
      Set<Warning> warnings,
      Controls controls) {
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
    if (!heading.isEmpty()) {
      Label head = Controls.styled(new Label(heading), "lt-parcel");
      head.setWrapText(true);
      head.setMaxWidth(Double.MAX_VALUE);
      head.setMinHeight(USE_PREF_SIZE);
      getChildren().add(head);
    }
    getChildren()
        .addAll(
            Controls.row(who, Controls.spacer(), when),
            Controls.row(kind, status, Controls.spacer(), from));
    if (!warnings.isEmpty()) {
      FlowPane row = Controls.styled(new FlowPane(), "lt-flow");
      warnings.forEach(w -> row.getChildren().add(badge(w, controls)));
      getChildren().add(row);
    }
  }

  private static Label badge(Warning warning, Controls controls) {
    String tone = warning == Warning.ASKED ? "accent" : "warning";
    return controls.badge(controls.texts().of("inbox.warning." + warning.code()), tone);
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
