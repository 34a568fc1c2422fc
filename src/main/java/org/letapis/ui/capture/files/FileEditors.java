package org.letapis.ui.capture.files;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.schema.Common;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;

/**
 * The usual editors, with a way to look through a folder under the files of a record: {@code
 * files-scan}.
 */
public final class FileEditors implements EditorFactory {

  private final EditorFactory usual;
  private final FileTaking taking;

  public FileEditors(EditorFactory usual, FileTaking taking) {
    this.usual = usual;
    this.taking = taking;
  }

  @Override
  public <T> FieldEditor editor(Slot<T> slot) {
    FieldEditor editor = usual.editor(slot);
    return slot.field().equals(Common.FILES) ? new Aided(editor, box(editor)) : editor;
  }

  private VBox box(FieldEditor editor) {
    Controls controls = taking.services().controls();
    Button scan =
        controls.button(
            "files-scan", "files.scan", Feather.FOLDER, () -> new FolderDialog(taking).ask());
    scan.getStyleClass().addAll("flat", "lt-add-row");
    FlowPane line =
        new FlowPane(scan, Controls.styled(controls.label("files.paste-hint"), "lt-hint"));
    line.getStyleClass().add("lt-filters");
    line.setPrefWrapLength(200);
    line.setMinWidth(0);
    line.setRowValignment(javafx.geometry.VPos.CENTER);
    VBox box = new VBox(editor.node(), line, taking.queue());
    box.getStyleClass().add("lt-rows");
    box.setMinWidth(0);
    return box;
  }

  private record Aided(FieldEditor editor, VBox box) implements FieldEditor {

    @Override
    public Node node() {
      return box;
    }

    @Override
    public Node target() {
      return editor.target();
    }

    @Override
    public Subscription subscription() {
      return editor.subscription();
    }
  }
}
