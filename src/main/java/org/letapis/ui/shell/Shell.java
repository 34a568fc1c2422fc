package org.letapis.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.nav.ScreenStack;
import org.letapis.ui.kit.nav.Status;
import org.letapis.ui.kit.task.Background;

/**
 * The window's content while a casebook is open. It is made anew for every opening and thrown away
 * by the lock, so nothing of a locked casebook stays in it.
 */
public final class Shell extends BorderPane {

  public Shell(
      ShellContent content,
      Controls controls,
      ScreenStack stack,
      Status status,
      Background background) {
    setId("shell");
    getStyleClass().add("lt-shell");
    setTop(new TopBar(content, controls, stack, background));
    setLeft(new SideBar(content.screens(), content.last(), stack, controls.texts()));
    ScreenPlace middle = new ScreenPlace();
    stack.frontProperty().subscribe(middle::show);
    setCenter(middle);
    setBottom(foot(content, status));
  }

  private static HBox foot(ShellContent content, Status status) {
    Label said = new Label();
    said.setId("status");
    said.textProperty().bind(status.textProperty());
    said.setGraphic(Controls.icon(Feather.CHECK));
    said.visibleProperty().bind(status.textProperty().isNotEmpty());
    Label where = new Label(content.where());
    where.setId("where");
    where.getStyleClass().add("lt-hint");
    where.setMinWidth(0);
    // Of a long path the end tells more; what was just done tells most.
    where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    said.setMinWidth(Region.USE_PREF_SIZE);
    HBox foot = Controls.row(said, Controls.spacer(), where);
    foot.getStyleClass().add("lt-foot");
    return foot;
  }
}
