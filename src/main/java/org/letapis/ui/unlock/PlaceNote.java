package org.letapis.ui.unlock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.place.PlaceCheck;
import org.letapis.casebook.place.PlaceFinding;
import org.letapis.casebook.place.SystemStores;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.FolderField;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.Latest;

/**
 * What is to be known of the folder that is typed: a network share, a sync folder, a medium that
 * cannot be written to. Takes no room while there is nothing to say.
 */
final class PlaceNote extends VBox {

  private final UnlockModel model;
  private final Controls controls;
  private final Latest looking;

  PlaceNote(UnlockModel model, UnlockTools tools) {
    this.model = model;
    this.controls = tools.controls();
    this.looking = new Latest(tools.background());
    getStyleClass().add("lt-list");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    Debounce look = new Debounce(Duration.millis(400), this::look);
    model.folderProperty().subscribe(look::poke);
    look.poke();
  }

  private void look() {
    Optional<Path> folder = FolderField.path(model.folderProperty().get());
    if (folder.isEmpty()) {
      looking.cancel();
      show(List.of());
    } else {
      looking
          .run(() -> new PlaceCheck(new SystemStores()).ofCasebook(folder.get()))
          .then(this::show);
    }
  }

  private void show(List<PlaceFinding> findings) {
    getChildren().clear();
    for (PlaceFinding finding : findings) {
      Label line = controls.paragraph(finding.casebookKey(), finding.detail());
      line.setGraphic(Controls.icon(Feather.ALERT_TRIANGLE));
      line.getStyleClass().addAll("lt-care", "lt-place");
      getChildren().add(line);
    }
    setVisible(!findings.isEmpty());
  }
}
