package org.letapis.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
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
    getChildren()
        .addAll(
            back,
            name,
            controls.badge(content.desk(), "accent"),
            Controls.spacer(),
            busy,
            controls.iconButton("find", "palette.title", Feather.COMPASS, content.find()),
            new LanguageMenu(controls.texts()),
            controls.iconButton("help", "shell.help", Feather.HELP_CIRCLE, content.help()),
            lock);
  }
}
