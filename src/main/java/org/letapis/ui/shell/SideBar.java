package org.letapis.ui.shell;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.KeyNames;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Screen;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.text.Texts;

/**
 * The main screens, one button each: {@code nav-<id>}, and how many things wait there {@code
 * nav-<id>-count}. In a narrow window, or with large letters, their pictures alone, so that the
 * screens keep their room.
 */
final class SideBar extends VBox {

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  /** Width of the window from which on there is room for names, in the size of letters. */
  private static final double ROOM = 68;

  private final Label ruler = new Label();

  SideBar(List<Screen> screens, List<Screen> last, ScreenStack stack, Texts texts) {
    getStyleClass().add("lt-side");
    for (int i = 0; i < screens.size(); i++) {
      getChildren().add(button(screens.get(i), stack, tip(screens.get(i), i + 1, texts)));
    }
    getChildren().add(Controls.spacer());
    last.forEach(screen -> getChildren().add(button(screen, stack, screen.title())));
    ruler.setManaged(false);
    ruler.setVisible(false);
    getChildren().add(ruler);
    sceneProperty().flatMap(Scene::widthProperty).subscribe(width -> fit());
    ruler.fontProperty().subscribe(font -> fit());
  }

  private void fit() {
    if (getScene() != null) {
      double letters = getScene().getWidth() / ruler.getFont().getSize();
      pseudoClassStateChanged(NARROW, letters > 0 && letters < ROOM);
    }
  }

  /** Its name with the key that leads to it. */
  private static ObservableValue<String> tip(Screen screen, int number, Texts texts) {
    return number > Keys.SCREENS
        ? screen.title()
        : screen.title().map(name -> KeyNames.beside(name, Keys.screen(number).keys(), texts));
  }

  private static ToggleButton button(
      Screen screen, ScreenStack stack, ObservableValue<String> tip) {
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
    count.setId(button.getId() + "-count");
    count.getStyleClass().addAll("lt-badge", "accent");
    count.textProperty().bind(screen.waiting().map(n -> String.valueOf(n.intValue())));
    count.visibleProperty().bind(screen.waiting().map(n -> n.intValue() > 0));
    count.managedProperty().bind(count.visibleProperty());
    count.setMinWidth(USE_PREF_SIZE);
    button.setGraphic(Controls.row(name, Controls.spacer(), count));
    button.accessibleTextProperty().bind(screen.title());
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(tip);
    button.setTooltip(tooltip);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          stack.go(screen.id());
        });
    stack.mainProperty().subscribe(front -> button.setSelected(front == screen));
    return button;
  }
}
