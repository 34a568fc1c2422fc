package org.letapis.ui.history.around;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.letapis.casebook.life.around.Neighbour;
import org.letapis.ui.kit.control.CardList;
import org.letapis.ui.kit.control.Controls;

/** Who is linked with a person: the nearest as a picture, all of them as a list beside it. */
public final class AroundPane extends SplitPane {

  /** More would not be readable: those with most links. */
  private static final int PICTURED = 22;

  private static final int LETTERS = 26;

  private final Controls controls;
  private final Consumer<Neighbour> open;
  private final Radial picture = new Radial();
  private final ObservableList<Neighbour> all = FXCollections.observableArrayList();

  /**
   * @param open opens somebody who has a record
   */
  public AroundPane(Controls controls, Consumer<Neighbour> open) {
    this.controls = controls;
    this.open = open;
    CardList<Neighbour> list = new CardList<>("around-list", all, this::card);
    list.onOpen(this::follow);
    list.setPlaceholder(Controls.styled(controls.hint("life.around.none"), "lt-placeholder"));
    list.accessibleTextProperty().bind(controls.texts().of("life.around"));
    setOrientation(Orientation.HORIZONTAL);
    setDividerPositions(0.68);
    getStyleClass().add("lt-life-split");
    getItems().addAll(picture, list);
  }

  /** Shows these around somebody of that name. */
  public void show(String name, List<Neighbour> neighbours) {
    all.setAll(neighbours);
    List<Neighbour> near = neighbours.subList(0, Math.min(PICTURED, neighbours.size()));
    List<Button> buttons = new ArrayList<>();
    for (Neighbour neighbour : near) {
      buttons.add(button(neighbour));
    }
    picture.show(name, near, buttons);
  }

  private Button button(Neighbour neighbour) {
    String how = words().of(neighbour);
    Button button = new Button(neighbour.name() + "\n" + shortened(how));
    button.getStyleClass().add("lt-around-person");
    button.setAccessibleText(neighbour.name() + ", " + how);
    button.setTooltip(new Tooltip(how));
    button.setDisable(neighbour.record().isEmpty());
    button.setOnAction(e -> follow(neighbour));
    return button;
  }

  private static String shortened(String how) {
    return how.length() <= LETTERS ? how : how.substring(0, LETTERS - 1) + "…";
  }

  private VBox card(Neighbour neighbour) {
    Label how = Controls.styled(new Label(words().of(neighbour)), "lt-hint");
    how.setWrapText(true);
    how.setMinHeight(USE_PREF_SIZE);
    return new VBox(Controls.styled(new Label(neighbour.name()), "lt-heading"), how);
  }

  private TieWords words() {
    return new TieWords(controls.texts().labels());
  }

  private void follow(Neighbour neighbour) {
    if (neighbour.record().isPresent()) {
      open.accept(neighbour);
    }
  }
}
