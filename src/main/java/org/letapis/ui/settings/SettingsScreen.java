package org.letapis.ui.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.ScreenPane;
import org.letapis.ui.kit.nav.HelpMark;
import org.letapis.ui.kit.nav.Screen;

/** Everything that can be set, a list of sections at the left and one of them beside it. */
public final class SettingsScreen implements Screen {

  private final Controls controls;
  private final ScreenPane pane;
  private final ScrollPane scroll = new ScrollPane();
  private final List<SettingsSection> sections;
  private final Map<String, Node> made = new HashMap<>();
  private final ObjectProperty<@Nullable SettingsSection> chosen = new SimpleObjectProperty<>();
  private boolean inFront;

  /**
   * @param sections in the order of the list; the first is chosen to begin with
   */
  public SettingsScreen(Controls controls, List<SettingsSection> sections) {
    this.controls = controls;
    this.sections = List.copyOf(sections);
    scroll.setId("section");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    BorderPane body = new BorderPane(scroll);
    body.setLeft(new SectionList(this.sections, chosen, this::choose));
    pane = new ScreenPane(controls, title(), body);
  }

  /** Brings a section to the front; nothing where there is none of that id. */
  public void choose(String section) {
    sections.stream().filter(s -> s.id().equals(section)).findFirst().ifPresent(this::choose);
  }

  private void choose(SettingsSection section) {
    if (chosen.get() == section) {
      return;
    }
    hide();
    Node node = made.computeIfAbsent(section.id(), id -> section.node().get());
    VBox column = new VBox(controls.heading(section.label()), node);
    column.getStyleClass().add("lt-settings");
    HelpMark.put(pane, "section-" + section.id());
    scroll.setContent(column);
    scroll.setVvalue(0);
    chosen.set(section);
    show();
  }

  private void show() {
    if (inFront && front() instanceof SettingsPane shown) {
      shown.onShow();
    }
  }

  private void hide() {
    if (inFront && front() instanceof SettingsPane shown) {
      shown.onHide();
    }
  }

  private @Nullable Node front() {
    SettingsSection section = chosen.get();
    return section == null ? null : made.get(section.id());
  }

  @Override
  public void onShow() {
    inFront = true;
    if (chosen.get() == null) {
      choose(sections.getFirst());
    } else {
      show();
    }
  }

  @Override
  public void onHide() {
    hide();
    inFront = false;
  }

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public ObservableValue<String> title() {
    return controls.texts().of("settings.title");
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
