package org.letapis.ui.capture;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.letapis.ui.capture.files.FileEditors;
import org.letapis.ui.capture.files.FileTaking;
import org.letapis.ui.capture.names.NameEditors;
import org.letapis.ui.capture.past.FieldPast;
import org.letapis.ui.kit.form.Editors;
import org.letapis.ui.kit.form.FormView;
import org.letapis.ui.kit.form.field.PastAsked;
import org.letapis.ui.kit.form.model.FormModel;

/**
 * The form of a record with what an open casebook adds to it: help with names, the past of a field,
 * and files dropped on it or pasted anywhere in it.
 */
final class RecordForm {

  private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

  private RecordForm() {}

  static FormView of(CaptureTools tools, FormModel form) {
    FileTaking files = new FileTaking(form, tools.services(), tools.casebook());
    NameEditors names = new NameEditors(new Editors(), tools.casebook());
    FormView view = new FormView(form, tools.services(), new FileEditors(names, files));
    FieldPast past = new FieldPast(tools.casebook(), tools.services(), form);
    view.addEventHandler(PastAsked.TYPE, asked -> past.show(asked.path()));
    view.addEventFilter(KeyEvent.KEY_PRESSED, event -> paste(event, files));
    view.addEventHandler(DragEvent.DRAG_OVER, RecordForm::over);
    view.addEventHandler(DragEvent.DRAG_DROPPED, event -> drop(event, files));
    return view;
  }

  /** In a field for words, words are pasted as words. */
  private static void paste(KeyEvent event, FileTaking files) {
    if (PASTE.match(event)) {
      Clipboard clipboard = Clipboard.getSystemClipboard();
      boolean words = event.getTarget() instanceof TextInputControl && clipboard.hasString();
      if (!words && files.paste(clipboard)) {
        event.consume();
      }
    }
  }

  private static void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private static void drop(DragEvent event, FileTaking files) {
    if (event.getDragboard().hasFiles()) {
      files.take(event.getDragboard().getFiles().stream().map(f -> f.toPath()).toList());
      event.setDropCompleted(true);
      event.consume();
    }
  }
}
