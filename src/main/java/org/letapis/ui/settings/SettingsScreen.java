package org.letapis.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.Screen;

/** Everything that can be set, on one page. */
public final class SettingsScreen implements Screen {

  private final SettingsTools tools;
  private final ScreenPane pane;

  public SettingsScreen(SettingsTools tools) {
    this.tools = tools;
    VBox column =
        new VBox(
            new LookPane(tools),
            new PassphrasePane(tools),
            new DeskPane(tools),
            new AboutPane(tools));
    column.getStyleClass().add("lt-settings");
    ScrollPane scroll = new ScrollPane(column);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    pane = new ScreenPane(tools.controls(), title(), scroll);
  }

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public ObservableValue<String> title() {
    return tools.controls().texts().of("settings.title");
  }

  @Override
  public Feather icon() {
    return Feather.SETTINGS;
  }

  @Override
  public Node node() {
    return pane;
  }
}
