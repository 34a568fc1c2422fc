package org.letapis.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
import org.letapis.ui.kit.nav.KeyNames;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.task.Background;

/** Whose casebook it is, the way back, the language, and the lock. */
final class TopBar extends HBox {

  TopBar(ShellContent content, Controls controls, ScreenStack stack, Background background) {
    getStyleClass().add("lt-top");
    setAlignment(Pos.CENTER_LEFT);
    Button back = controls.iconButton("back", "shell.back", Feather.ARROW_LEFT, stack::back);
    back.visibleProperty().bind(stack.canGoBackProperty());
    back.managedProperty().bind(back.visibleProperty());
    Label name = new Label(content.name());
    name.setId("casebook-name");
    name.getStyleClass().add("lt-casebook-name");
    name.setMinWidth(0);
    ProgressBar busy = new ProgressBar();
    busy.getStyleClass().add("lt-busy");
    busy.visibleProperty().bind(background.slowProperty());
    busy.accessibleTextProperty().bind(controls.texts().of("shell.busy"));
    Button lock = controls.button("lock", "shell.lock", Feather.LOCK, content.lock());
    lock.setFocusTraversable(false);
    tip(lock, Keys.LOCK, controls);
    Button find = controls.iconButton("find", "palette.title", Feather.COMPASS, content.find());
    tip(find, Keys.ANYWHERE, controls);
    tip(back, Keys.BACK, controls);
    Button help = controls.iconButton("help", "shell.help", Feather.HELP_CIRCLE, content.help());
    tip(help, Keys.HELP, controls);
    getChildren()
        .addAll(
            back,
            name,
            controls.badge(content.desk(), "accent"),
            Controls.spacer(),
            busy,
            find,
            new LanguageMenu(controls.texts()),
            help,
            lock);
  }

  /** Shows the keys that do the same. */
  private static void tip(Button button, Keys keys, Controls controls) {
    Tooltip tooltip = new Tooltip();
    tooltip
        .textProperty()
        .bind(
            controls
                .texts()
                .of(keys.label())
                .map(name -> KeyNames.beside(name, keys.keys(), controls.texts())));
    button.setTooltip(tooltip);
  }
}
