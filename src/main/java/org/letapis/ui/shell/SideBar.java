package org.letapis.ui.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.ScreenStack;

/** The main screens, one button each: {@code nav-<id>}. */
final class SideBar extends VBox {

  SideBar(List<Screen> screens, List<Screen> last, ScreenStack stack) {
    getStyleClass().add("lt-side");
    screens.forEach(screen -> getChildren().add(button(screen, stack)));
    getChildren().add(Controls.spacer());
    last.forEach(screen -> getChildren().add(button(screen, stack)));
  }

  private static ToggleButton button(Screen screen, ScreenStack stack) {
    ToggleButton button = new ToggleButton();
    button.setId("nav-" + screen.id());
    button.getStyleClass().addAll("flat", "lt-nav");
    button.setMaxWidth(Double.MAX_VALUE);
    Label name = new Label();
    name.textProperty().bind(screen.title());
    name.setGraphic(Controls.icon(screen.icon()));
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = new Label();
    count.getStyleClass().addAll("lt-badge", "accent");
    count.textProperty().bind(screen.waiting().map(n -> String.valueOf(n.intValue())));
    count.visibleProperty().bind(screen.waiting().map(n -> n.intValue() > 0));
    count.managedProperty().bind(count.visibleProperty());
    count.setMinWidth(USE_PREF_SIZE);
    button.setGraphic(Controls.row(name, Controls.spacer(), count));
    button.accessibleTextProperty().bind(screen.title());
    button.setOnAction(
        e -> {
          button.setSelected(true);
          stack.go(screen.id());
        });
    stack.mainProperty().subscribe(front -> button.setSelected(front == screen));
    return button;
  }
}
