package org.letapis.ui.kit.form.field;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Common;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.text.Texts;

/**
 * What can be said about any value: why there is none, how sure it is, which sources speak of it;
 * with the keys that do the same. Its id is {@code say-absent-<tail>}.
 */
final class FieldMenu extends MenuButton {

  private final Slot<?> slot;
  private final Texts texts;
  private final FormModel model;
  private final Runnable after;

  /**
   * @param after runs when something was said
   */
  FieldMenu(Slot<?> slot, Runnable after) {
    this.slot = slot;
    this.texts = slot.services().texts();
    this.model = slot.model();
    this.after = after;
    slot.identify(this, "say-absent");
    setGraphic(Controls.icon(Feather.HELP_CIRCLE));
    getStyleClass().addAll("flat", "no-arrow", "lt-absent-menu");
    setFocusTraversable(false);
    accessibleTextProperty().bind(texts.of("kit.form.say-absent"));
    getItems().setAll(items());
    setOnShowing(event -> getItems().setAll(items()));
  }

  /** What can be said now, made anew. */
  List<MenuItem> items() {
    List<MenuItem> items = new ArrayList<>();
    items.add(head("kit.form.menu-absent"));
    for (Absent absent : Absent.values()) {
      boolean on = model.absent(slot.path()).filter(absent::equals).isPresent();
      items.add(
          item(
              texts.now("absent." + absent.code()),
              on,
              () -> model.put(slot.path(), on ? null : absent.toJson())));
    }
    items.add(new SeparatorMenuItem());
    items.add(head("kit.form.menu-certainty"));
    boolean value = slot.stored() != null && model.absent(slot.path()).isEmpty();
    for (String code : Certainty.VOCABULARY.terms()) {
      boolean on = FieldKeys.certaintyOf(model, slot.path()).filter(code::equals).isPresent();
      MenuItem item =
          item(
              texts.now(Certainty.VOCABULARY.labelKey(code)),
              on,
              () -> FieldKeys.say(model, slot.path(), on ? "" : code));
      item.setDisable(!value);
      items.add(item);
    }
    if (model.type().fields().anyMatch(Common.SOURCES::equals)) {
      items.add(new SeparatorMenuItem());
      items.add(head("kit.form.menu-sources"));
      sources(items);
    }
    items.add(new SeparatorMenuItem());
    MenuItem past = new MenuItem(texts.now("kit.form.past"));
    past.setId("past-" + slot.tailProperty().get());
    past.setOnAction(event -> FieldKeys.askPast(this, slot.path()));
    items.add(past);
    return items;
  }

  private void sources(List<MenuItem> items) {
    FieldSources sources = new FieldSources(slot);
    for (String row : sources.rows()) {
      boolean on = sources.supports(row);
      items.add(item(sources.name(row), on, () -> sources.say(row, !on)));
    }
    MenuItem fresh = new MenuItem(texts.now("kit.form.menu-new-source"));
    fresh.setOnAction(event -> act(sources::add));
    items.add(fresh);
  }

  private MenuItem head(String key) {
    MenuItem head = new MenuItem(texts.now(key));
    head.setDisable(true);
    head.getStyleClass().add("lt-menu-head");
    return head;
  }

  private MenuItem item(String text, boolean on, @Nullable Runnable action) {
    CheckMenuItem item = new CheckMenuItem(text);
    item.setSelected(on);
    item.setOnAction(event -> act(action));
    return item;
  }

  private void act(@Nullable Runnable action) {
    if (action != null) {
      action.run();
      after.run();
    }
  }
}
