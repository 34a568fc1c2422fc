package org.letapis.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.Sight;

/**
 * The pages of the help by parts, and above them a field to search all their words: {@code
 * help-words}. The page that fits best is shown while words are typed.
 */
final class HelpList extends VBox {

  static final String KEYS = "keys";

  /** Where the line of the page that is open is brought to. */
  private static final double MIDDLE = 0.4;

  private final Controls controls;
  private final Consumer<Leaf> open;
  private final Runnable openKeys;
  private final ToggleGroup group = new ToggleGroup();
  private final VBox list = new VBox();
  private final ScrollPane scroll = new ScrollPane(list);
  private final TextField words;

  /** All pages, in the order of the list. */
  static List<Leaf> pages() {
    return Stream.<Leaf>concat(
            Stream.concat(Stream.of(Walk.values()), Stream.of(Topic.values())),
            Stream.of(Law.values()))
        .toList();
  }

  HelpList(Controls controls, Consumer<Leaf> open, Runnable openKeys) {
    this.controls = controls;
    this.open = open;
    this.openKeys = openKeys;
    getStyleClass().add("lt-help-side");
    words = controls.field("help-words", "help.search");
    list.getStyleClass().add("lt-help-list");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(words, scroll);
    words.textProperty().subscribe((before, now) -> show(now));
    show("");
    // Once it is in the window and laid out: before, nothing has a height.
    sceneProperty().subscribe(scene -> Platform.runLater(this::bringMarked));
  }

  /** What gets the keyboard first. */
  Node first() {
    return words;
  }

  /** Opens a page, as if its line were pressed. */
  void choose(Leaf page) {
    open.accept(page);
    mark(page.code());
  }

  private void bringMarked() {
    if (getScene() != null && group.getSelectedToggle() instanceof ToggleButton marked) {
      getScene().getRoot().applyCss();
      getScene().getRoot().layout();
      Sight.bring(scroll, marked, MIDDLE);
    }
  }

  private void mark(String code) {
    group.getToggles().stream()
        .filter(line -> code.equals(line.getUserData()))
        .forEach(group::selectToggle);
  }

  private List<HelpSearch.Hit> find(String typed) {
    return new HelpSearch(controls.texts().labels(), pages()).find(typed);
  }

  private void show(String typed) {
    group.getToggles().clear();
    if (typed.isBlank()) {
      showAll();
    } else {
      showFound(find(typed));
    }
  }

  private void showAll() {
    List<Node> lines = new ArrayList<>();
    String part = "";
    for (Leaf page : pages()) {
      if (!page.part().equals(part)) {
        part = page.part();
        lines.add(Controls.styled(controls.label(part), "lt-field-label"));
      }
      lines.add(line(page));
    }
    lines.add(line(KEYS, "help.keys", Feather.COMMAND, openKeys));
    list.getChildren().setAll(lines);
  }

  private void showFound(List<HelpSearch.Hit> hits) {
    List<Node> lines = new ArrayList<>();
    lines.add(
        hits.isEmpty()
            ? controls.hint("help.search-none")
            : Controls.styled(controls.label("help.found", hits.size()), "lt-field-label"));
    for (HelpSearch.Hit hit : hits) {
      lines.add(line(hit.page()));
      if (!hit.passage().isEmpty()) {
        Label passage = Controls.styled(new Label(hit.passage()), "lt-help-passage");
        passage.setWrapText(true);
        lines.add(passage);
      }
    }
    list.getChildren().setAll(lines);
    hits.stream().findFirst().ifPresent(hit -> choose(hit.page()));
  }

  private ToggleButton line(Leaf page) {
    return line(page.code(), page.title(), page.icon(), () -> open.accept(page));
  }

  private ToggleButton line(String code, String title, Feather icon, Runnable action) {
    ToggleButton line = new ToggleButton();
    line.setId("help-" + code);
    line.setUserData(code);
    line.textProperty().bind(controls.texts().of(title));
    line.setGraphic(Controls.icon(icon));
    line.getStyleClass().addAll("flat", "lt-section");
    line.setMaxWidth(Double.MAX_VALUE);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.setWrapText(true);
    line.setToggleGroup(group);
    line.setOnAction(
        e -> {
          line.setSelected(true);
          action.run();
        });
    return line;
  }
}
