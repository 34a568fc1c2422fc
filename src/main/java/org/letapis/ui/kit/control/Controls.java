package org.letapis.ui.kit.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.text.Texts;

/**
 * Makes controls that carry their words in the language on screen, an id for tests and an
 * accessible name. Screens build from these so that all look and read alike.
 */
public final class Controls {

  private final Texts texts;

  public Controls(Texts texts) {
    this.texts = texts;
  }

  public Texts texts() {
    return texts;
  }

  /** A line of words. */
  public Label label(String key, Object... arguments) {
    return label(texts.of(key, arguments));
  }

  /** A line of words made of data. */
  public Label label(ObservableValue<String> text) {
    Label label = new Label();
    label.textProperty().bind(text);
    return label;
  }

  /** Words that may take several lines. */
  public Label paragraph(String key, Object... arguments) {
    Label label = label(key, arguments);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** The name of a screen. */
  public Label title(ObservableValue<String> text) {
    return styled(label(text), "lt-title");
  }

  /** The name of a part of a screen. */
  public Label heading(String key, Object... arguments) {
    return styled(label(key, arguments), "lt-heading");
  }

  /** The same, made of data. */
  public Label heading(ObservableValue<String> text) {
    return styled(label(text), "lt-heading");
  }

  /** Words that explain, in a quieter colour. */
  public Label hint(String key, Object... arguments) {
    return styled(paragraph(key, arguments), "lt-hint");
  }

  /** A button with a word on it. */
  public Button button(String id, String key, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.textProperty().bind(texts.of(key));
    button.setOnAction(e -> action.run());
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  /** A button with an icon and a word. */
  public Button button(String id, String key, Feather icon, Runnable action) {
    Button button = button(id, key, action);
    button.setGraphic(icon(icon));
    return button;
  }

  /** The button of what this screen is mainly for: at most one on a screen. */
  public Button primary(String id, String key, Feather icon, Runnable action) {
    return styled(button(id, key, icon, action), "accent");
  }

  /** A button with an icon alone; the word is its tooltip and its accessible name. */
  public Button iconButton(String id, String key, Feather icon, Runnable action) {
    Button button = new Button();
    button.setId(id);
    button.setGraphic(icon(icon));
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().addAll("flat", "lt-icon-button");
    button.accessibleTextProperty().bind(texts.of(key));
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(texts.of(key));
    button.setTooltip(tooltip);
    button.setOnAction(e -> action.run());
    return button;
  }

  /** A button that opens a list of things to do. */
  public MenuButton menu(String id, String key) {
    MenuButton menu = new MenuButton();
    menu.setId(id);
    menu.textProperty().bind(texts.of(key));
    menu.setMinWidth(Region.USE_PREF_SIZE);
    return menu;
  }

  /** A field for one line, with words that stand in it while it is empty. */
  public TextField field(String id, String promptKey) {
    TextField field = new TextField();
    field.setId(id);
    field.promptTextProperty().bind(texts.of(promptKey));
    field.accessibleTextProperty().bind(texts.of(promptKey));
    return field;
  }

  /** A label above a control, bound together for screen readers. */
  public VBox labelled(String key, Node control) {
    Label label = styled(label(key), "lt-field-label");
    label.setLabelFor(control);
    if (control.getAccessibleText() == null) {
      control.accessibleTextProperty().bind(texts.of(key));
    }
    return column(label, control, "lt-labelled");
  }

  /** An icon, as large as the letters beside it. */
  public static Glyph icon(Feather icon) {
    return new Glyph(icon);
  }

  /** What stands where a list is empty: an icon, what is missing and what to do about it. */
  public VBox empty(Feather icon, String titleKey, String hintKey) {
    Label hint = hint(hintKey);
    hint.setAlignment(Pos.CENTER);
    VBox box = new VBox(icon(icon), styled(label(titleKey), "lt-heading"), hint);
    box.getStyleClass().add("lt-empty");
    box.setAlignment(Pos.CENTER);
    return box;
  }

  /** A small word in a coloured pill: {@code accent}, {@code success}, {@code warning}… */
  public Label badge(ObservableValue<String> text, String tone) {
    Label label = styled(label(text), "lt-badge");
    label.getStyleClass().add(tone);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /** Words that somebody made as long as they liked: where they have no room, a tooltip has all. */
  public static <L extends Labeled> L mayBeCut(L words) {
    words.setMinWidth(0);
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(words.textProperty());
    words.setTooltip(whole);
    return styled(words, "lt-may-cut");
  }

  /** Empty room that takes what is left. */
  public static Region spacer() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.ALWAYS);
    VBox.setVgrow(region, Priority.ALWAYS);
    return region;
  }

  /** A row in the middle line, with the usual gap. */
  public static HBox row(Node... nodes) {
    HBox row = new HBox(nodes);
    row.getStyleClass().add("lt-row");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /** Two parts side by side, equally wide whatever stands in them. */
  public static GridPane halves(Node left, Node right) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("lt-columns");
    for (int i = 0; i < 2; i++) {
      ColumnConstraints half = new ColumnConstraints();
      half.setPercentWidth(50);
      grid.getColumnConstraints().add(half);
    }
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setValignment(VPos.TOP);
    grid.getRowConstraints().add(row);
    grid.addRow(0, left, right);
    return grid;
  }

  /** A surface that holds what belongs together. */
  public static VBox card(Node... nodes) {
    VBox card = new VBox(nodes);
    card.getStyleClass().add("lt-card");
    return card;
  }

  /** As wide as there is room: the button of a form that is one column. */
  public static <R extends Region> R wide(R region) {
    region.setMaxWidth(Double.MAX_VALUE);
    return region;
  }

  /** Adds a style class. */
  public static <N extends Node> N styled(N node, String... styleClasses) {
    node.getStyleClass().addAll(styleClasses);
    return node;
  }

  private static VBox column(Node first, Node second, String styleClass) {
    VBox box = new VBox(first, second);
    box.getStyleClass().add(styleClass);
    return box;
  }
}
