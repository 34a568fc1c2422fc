package org.letapis.app.given;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.app.check.SelfCheck.Finding;
import org.letapis.ui.kit.control.Controls;

/**
 * Calm lines below the first screen: what waits to be opened ({@code note-given}), and what the
 * self-check found ({@code note-check}). Gone where there is nothing to say.
 */
public final class DoorNotes extends VBox {

  private final Controls controls;

  public DoorNotes(Controls controls) {
    this.controls = controls;
    setId("door-notes");
    getStyleClass().addAll("lt-stack", "lt-unlock-top");
    visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(getChildren()));
    managedProperty().bind(visibleProperty());
  }

  /** Says what becomes of a file that was given. */
  public void given(String key) {
    getChildren().removeIf(note -> "note-given".equals(note.getId()));
    getChildren().addFirst(note("note-given", Feather.FILE, key));
  }

  /** Says what was found. */
  public void found(List<Finding> findings) {
    findings.forEach(
        finding ->
            getChildren()
                .add(note("note-check", Feather.INFO, finding.key(), finding.details().toArray())));
  }

  private Label note(String id, Feather icon, String key, Object... details) {
    Label note = controls.label(key, details);
    note.setId(id);
    note.setGraphic(Controls.icon(icon));
    note.setWrapText(true);
    note.setMinHeight(Region.USE_PREF_SIZE);
    return note;
  }
}
