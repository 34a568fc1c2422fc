package org.letapis.ui.settings.keys;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Question;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;

/**
 * A way in that may be there or not: what it is for, whether it was made, and buttons to make it,
 * make it anew and take it away. Ids: {@code <kind>-state}, {@code <kind>-make}, {@code
 * <kind>-remove}.
 */
abstract class WayCard extends VBox {

  private final SettingsTools tools;
  private final KeysModel model;
  private final SlotKind kind;

  WayCard(SettingsTools tools, KeysModel model, SlotKind kind, Feather icon) {
    this.tools = tools;
    this.model = model;
    this.kind = kind;
    Controls controls = tools.controls();
    BooleanBinding there =
        Bindings.createBooleanBinding(() -> model.slot(kind).isPresent(), model.slotsProperty());
    Label heading = controls.heading("keys.heading." + kind.code());
    heading.setGraphic(Controls.icon(icon));
    Label state = new Label();
    state.setId(kind.code() + "-state");
    state.setWrapText(true);
    state.setMinHeight(Region.USE_PREF_SIZE);
    state
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                this::state, model.slotsProperty(), controls.texts().languageProperty()));
    there.subscribe(
        now -> {
          state.getStyleClass().removeAll("lt-way-made", "lt-hint");
          state.getStyleClass().add(now ? "lt-way-made" : "lt-hint");
        });
    Button make =
        controls.button(kind.code() + "-make", "keys.make." + kind.code(), Feather.PLUS, this::ask);
    make.textProperty().unbind();
    make.textProperty()
        .bind(
            Bindings.when(there)
                .then(controls.texts().of("keys.remake." + kind.code()))
                .otherwise(controls.texts().of("keys.make." + kind.code())));
    Button remove =
        controls.button(kind.code() + "-remove", "keys.remove", Feather.TRASH_2, this::askToRemove);
    remove.visibleProperty().bind(there);
    remove.managedProperty().bind(there);
    HBox buttons = Controls.row(make, remove);
    getStyleClass().add("lt-card");
    getChildren().addAll(heading, controls.hint("keys.hint." + kind.code()), state, buttons);
  }

  private String state() {
    Labels labels = tools.controls().texts().labels();
    return model.slot(kind).map(slot -> made(slot, labels)).orElseGet(() -> none(labels));
  }

  private String none(Labels labels) {
    return labels.text("keys.none." + kind.code());
  }

  /** What is said of it when it is there. */
  abstract String made(SlotView slot, Labels labels);

  /** Makes it, or makes it anew. */
  abstract void make();

  private void ask() {
    if (model.slot(kind).isEmpty()) {
      make();
    } else {
      tools
          .dialogs()
          .confirm(
              Question.of(
                  "keys.remake." + kind.code(),
                  "keys.remake-ask." + kind.code(),
                  "keys.remake." + kind.code()),
              this::make);
    }
  }

  private void askToRemove() {
    tools
        .dialogs()
        .confirm(
            Question.grave(
                "keys.remove-title." + kind.code(),
                "keys.remove-ask." + kind.code(),
                "keys.remove"),
            () ->
                model.remove(kind).then(done -> tools.status().say("keys.removed." + kind.code())));
  }
}
