package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
import org.letapis.ui.kit.dialog.Focus;

/**
 * The first screen, and what is there again after the lock. Ids: {@code mode-open} and {@code
 * mode-create} choose; {@code trouble} says what went wrong.
 */
public final class UnlockView extends BorderPane {

  private static final PseudoClass WIDE = PseudoClass.getPseudoClass("wide");

  /** How much of the height is left free above. */
  private static final double AIR = 0.08;

  private final UnlockModel model;
  private final HBox modes;
  private final WayPane other;
  private final VBox inside;
  private final VBox card;
  private final Label line;
  private final Supplier<OpenPane> opener;
  private final Supplier<MakePane> maker;

  /** Either is there once it was asked for: most see only one of them, and begin sooner. */
  private @Nullable OpenPane open;

  private @Nullable MakePane make;

  /**
   * @param suggested the folder to begin with
   * @param ways what the links under the card lead to
   */
  public UnlockView(UnlockTools tools, Path suggested, List<WayIn> ways) {
    Controls controls = tools.controls();
    model = new UnlockModel(tools, suggested);
    opener = () -> new OpenPane(model, tools);
    maker = () -> new MakePane(model, tools);
    modes = modes(controls);
    other = new WayPane(model, controls);
    line = Controls.styled(controls.label("unlock.line"), "lt-hint");
    setId("unlock-view");
    getStyleClass().add("lt-unlock");
    HBox top =
        Controls.row(
            practice(tools),
            Controls.spacer(),
            new LanguageMenu(controls.texts()),
            helpButton(tools));
    top.getStyleClass().add("lt-unlock-top");
    setTop(top);
    inside = Controls.styled(new VBox(modes, trouble(), other), "lt-stack");
    card = Controls.card(inside, busy(controls));
    card.getStyleClass().add("lt-unlock-card");
    VBox column = new VBox(brand(tools, line), card, new WayLinks(model, ways, controls));
    column.getStyleClass().add("lt-unlock-column");
    column.setAlignment(Pos.TOP_CENTER);
    column.setMaxWidth(Region.USE_PREF_SIZE);
    // Room above that is given up where it is needed.
    Region air = new Region();
    air.prefHeightProperty().bind(heightProperty().multiply(AIR));
    air.setMinHeight(0);
    air.setMaxHeight(Region.USE_PREF_SIZE);
    VBox.setVgrow(air, Priority.ALWAYS);
    VBox middle = new VBox(air, column);
    middle.setAlignment(Pos.TOP_CENTER);
    ScrollPane scroll = new ScrollPane(middle);
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    setCenter(scroll);
    model.makingProperty().subscribe(making -> show());
    model.wayProperty().subscribe(way -> show());
    // What is going on is told in full colour while the rest takes nothing.
    inside.disableProperty().bind(model.busyProperty());
    sceneProperty().subscribe(scene -> inScene(scene));
  }

  /** Goes a way as if its link had been followed. */
  public void follow(WayIn way) {
    model.wayProperty().set(way);
  }

  private void inScene(@Nullable Scene scene) {
    if (scene == null) {
      model.end();
    } else {
      begin();
    }
  }

  private void show() {
    model.calm();
    boolean passphrase = model.wayProperty().get() == null;
    boolean making = model.makingProperty().get();
    present(modes, passphrase);
    if (open != null || passphrase && !making) {
      present(open(), passphrase && !making);
    }
    if (make != null || passphrase && making) {
      present(make(), passphrase && making);
    }
    card.pseudoClassStateChanged(WIDE, passphrase && making);
    // The button must be seen without scrolling also where letters are large.
    present(line, !(passphrase && making));
    begin();
  }

  /**
   * Gives the keyboard to what is filled in first. What lies in the scroll pane is in no window
   * before all of this was styled; where that is not waited for, the first button of the window
   * takes a passphrase that somebody types blindly, and its first space begins a practice casebook.
   */
  private void begin() {
    if (model.wayProperty().get() == null) {
      Focus.give(this, model.makingProperty().get() ? make()::focus : open()::focus);
    }
  }

  /**
   * The same at once, as soon as this is in the window: on a slow machine somebody may type before
   * the window comes to it by itself.
   */
  public void takeKeyboard() {
    applyCss();
    if (model.makingProperty().get()) {
      make().focus();
    } else {
      open().focus();
    }
  }

  private OpenPane open() {
    OpenPane there = open;
    if (there == null) {
      there = beforeOther(opener.get());
      open = there;
    }
    return there;
  }

  private MakePane make() {
    MakePane there = make;
    if (there == null) {
      there = beforeOther(maker.get());
      make = there;
    }
    return there;
  }

  /** Only one of all is seen at a time, so that their order does not matter. */
  private <N extends Node> N beforeOther(N pane) {
    inside.getChildren().add(inside.getChildren().indexOf(other), pane);
    return pane;
  }

  private static void present(Node node, boolean there) {
    node.setVisible(there);
    node.setManaged(there);
  }

  /** A window that hides what it is does not offer to show it. */
  private Button practice(UnlockTools tools) {
    Button button =
        tools
            .controls()
            .button("practice", "practice.begin", Feather.COFFEE, () -> model.practise());
    Tooltip hint = new Tooltip();
    hint.textProperty().bind(tools.controls().texts().of("practice.begin-hint"));
    button.setTooltip(hint);
    button.visibleProperty().bind(tools.face().map(face -> !face.isNeutral()));
    button.disableProperty().bind(model.busyProperty());
    return button;
  }

  private static Button helpButton(UnlockTools tools) {
    Button help =
        tools.controls().iconButton("help", "shell.help", Feather.HELP_CIRCLE, tools.help());
    help.visibleProperty().bind(tools.face().map(face -> !face.isNeutral()));
    return help;
  }

  private static VBox brand(UnlockTools tools, Label line) {
    Controls controls = tools.controls();
    Label name = Controls.styled(controls.label("unlock.brand"), "lt-brand");
    VBox brand = new VBox(name, line);
    brand.setAlignment(Pos.CENTER);
    brand.visibleProperty().bind(tools.face().map(face -> !face.isNeutral()));
    return brand;
  }

  private HBox modes(Controls controls) {
    HBox modes = new HBox(mode("mode-open", "unlock.mode-open", false, controls));
    modes.getChildren().add(mode("mode-create", "unlock.mode-create", true, controls));
    modes.getStyleClass().add("lt-modes");
    return modes;
  }

  private ToggleButton mode(String id, String key, boolean making, Controls controls) {
    ToggleButton button = new ToggleButton();
    button.setId(id);
    button.textProperty().bind(controls.texts().of(key));
    button.getStyleClass().addAll("flat", "lt-mode");
    button.setOnAction(
        e -> {
          button.setSelected(true);
          model.makingProperty().set(making);
        });
    model.makingProperty().subscribe(now -> button.setSelected(now == making));
    return button;
  }

  private Label trouble() {
    Label trouble = new Label();
    trouble.setId("trouble");
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.setMaxWidth(Double.MAX_VALUE);
    trouble.getStyleClass().add("lt-trouble");
    trouble.textProperty().bind(model.troubleProperty());
    trouble.visibleProperty().bind(model.troubleProperty().isNotEmpty());
    trouble.managedProperty().bind(trouble.visibleProperty());
    return trouble;
  }

  private HBox busy(Controls controls) {
    Label words = new Label();
    words.textProperty().bind(model.doingProperty().flatMap(controls.texts()::of));
    HBox busy = Controls.row(new ProgressBar(), words);
    busy.setId("busy");
    busy.visibleProperty().bind(model.busyProperty());
    busy.managedProperty().bind(busy.visibleProperty());
    return busy;
  }
}
