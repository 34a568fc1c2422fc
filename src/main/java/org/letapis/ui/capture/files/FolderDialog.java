package org.letapis.ui.capture.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.form.field.FormServices;

/**
 * Asks for a folder, lists its files with their sizes, and attaches the chosen ones. Ids: {@code
 * scan-all}, {@code scan-file-<n>}.
 */
final class FolderDialog {

  private static final double WIDTH = 44;

  private final FileTaking taking;
  private final FormServices services;

  FolderDialog(FileTaking taking) {
    this.taking = taking;
    this.services = taking.services();
  }

  void ask() {
    Path home = Path.of(System.getProperty("user.home", "."));
    services
        .files()
        .chooseFolder("files.scan", home)
        .ifPresent(
            folder -> services.background().run(() -> FolderFiles.of(folder)).then(this::show));
  }

  private void show(FolderFiles found) {
    Controls controls = services.controls();
    VBox list = new VBox();
    list.getStyleClass().add("lt-list");
    List<CheckBox> boxes = new ArrayList<>();
    for (int i = 0; i < found.files().size(); i++) {
      FolderFiles.Found file = found.files().get(i);
      CheckBox box = new CheckBox(file.name() + "  ·  " + size(file.size()));
      box.setId("scan-file-" + i);
      box.setWrapText(true);
      boxes.add(box);
    }
    if (boxes.isEmpty()) {
      list.getChildren().add(controls.hint("files.scan-empty"));
    } else {
      CheckBox all = new CheckBox();
      all.setId("scan-all");
      all.textProperty().bind(services.texts().of("files.scan-all", boxes.size()));
      all.setOnAction(e -> boxes.forEach(box -> box.setSelected(all.isSelected())));
      list.getChildren().add(all);
      list.getChildren().addAll(boxes);
    }
    if (found.more()) {
      list.getChildren().add(controls.hint("files.scan-more", FolderFiles.MOST));
    }
    Modal modal = services.dialogs().modal("files.scan", list).width(WIDTH);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Button attach =
        modal.button(
            "dialog-yes",
            "files.attach",
            Modal.Kind.DEFAULT,
            () -> {
              modal.close();
              taking.take(chosen(found, boxes));
            });
    attach.setDisable(boxes.isEmpty());
    list.getChildren().stream().findFirst().ifPresent(modal::focus);
    modal.open();
  }

  private static List<Path> chosen(FolderFiles found, List<CheckBox> boxes) {
    List<Path> chosen = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      if (boxes.get(i).isSelected()) {
        chosen.add(found.files().get(i).path());
      }
    }
    return chosen;
  }

  private String size(long bytes) {
    if (bytes < 1024) {
      return services.texts().now("kit.form.size-bytes", bytes);
    }
    return bytes < 1024 * 1024
        ? services.texts().now("kit.form.size-kib", (bytes + 512) / 1024)
        : services.texts().now("kit.form.size-mib", bytes / 1048576.0);
  }
}
