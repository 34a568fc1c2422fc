package org.letapis.ui.due;

import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.DueWords;
import org.letapis.ui.kit.control.Controls;

/** Something that is due, as a line of a list: when, what, of whom, by what law. */
final class DueCard extends HBox {

  /**
   * @param mark runs when its button is pressed
   */
  DueCard(DueItem item, DueTools tools, Runnable mark) {
    DueWords words = tools.words();
    getStyleClass().addAll("lt-event", "lt-due");
    Region bar = new Region();
    bar.getStyleClass().addAll("lt-mark", "lt-due-" + urgency(item, tools));
    Label when = wrapped(words.due(item), "lt-when");
    VBox what = new VBox(wrapped(words.what(item), "lt-strong"));
    what.getStyleClass().add("lt-what");
    String whom =
        item.people().stream().map(DueItem.Somebody::title).collect(Collectors.joining(", "));
    add(what, whom, "lt-due-whom");
    if (!item.label().isBlank()) {
      add(what, tools.texts().now("due.case", item.label()), "lt-hint");
    }
    if (!item.lawyers().isEmpty()) {
      add(what, tools.texts().now("due.lawyer-is", String.join(", ", item.lawyers())), "lt-hint");
    }
    add(what, words.source(item), "lt-hint");
    item.mark()
        .ifPresentOrElse(
            m ->
                add(
                    what,
                    tools.texts().now("due.marked." + m.state().code(), m.by(), m.note()).strip(),
                    "lt-due-marked"),
            () ->
                add(what, words.caution(item), item.confirmed().isEmpty() ? "lt-care" : "lt-hint"));
    HBox.setHgrow(what, Priority.ALWAYS);
    Button done = tools.controls().iconButton("due-mark", "due.mark", Feather.CHECK_SQUARE, mark);
    done.setFocusTraversable(false);
    // A click on it is not one on the line, which would open the record.
    done.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
    getChildren().addAll(bar, when, what, done);
  }

  private static String urgency(DueItem item, DueTools tools) {
    return item.urgency(tools.today()).name().toLowerCase(java.util.Locale.ROOT);
  }

  private static void add(VBox box, String text, String style) {
    if (!text.isBlank()) {
      box.getChildren().add(wrapped(text, style));
    }
  }

  private static Label wrapped(String text, String style) {
    Label label = Controls.styled(new Label(text), style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
