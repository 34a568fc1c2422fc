package org.letapis.ui.due;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.calendar.DueCalendar;
import org.letapis.casebook.listing.PlainFile;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Says what a calendar outside the casebook means, asks where, writes it. Ids: {@code due-neutral}
 * for the box that leaves names out, ticked to begin with.
 */
final class ExportDialog {

  private static final FileKind ICS = FileKind.of("due.file-ics", "*.ics");

  private final DueTools tools;

  ExportDialog(DueTools tools) {
    this.tools = tools;
  }

  void open(List<DueItem> items) {
    Controls controls = tools.controls();
    CheckBox neutral = new CheckBox();
    neutral.setId("due-neutral");
    neutral.setSelected(true);
    neutral.textProperty().bind(tools.texts().of("due.neutral"));
    neutral.setWrapText(true);
    List<DueItem> chosen = List.copyOf(items);
    VBox content =
        new VBox(
            controls.paragraph("due.export-count", DueCalendar.dated(chosen)),
            controls.paragraph("due.export-warning"),
            neutral,
            controls.hint("due.neutral-hint"));
    content.getStyleClass().add("lt-list");
    Modal modal = tools.services().dialogs().modal("due.export", content).width(36);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "due.export-where",
        Modal.Kind.PLAIN,
        () ->
            tools
                .services()
                .files()
                .saveFile("due.export", "calendar.ics", ICS)
                .ifPresent(
                    to -> {
                      modal.close();
                      write(chosen, to, neutral.isSelected());
                    }));
    modal.open();
  }

  private void write(List<DueItem> items, java.nio.file.Path to, boolean neutral) {
    Labels labels = tools.texts().labels();
    String key = tools.casebook().contacts().myId().toString();
    DueCalendar calendar = new DueCalendar(labels, neutral, key);
    tools
        .services()
        .background()
        .run(() -> PlainFile.write(to, calendar.write(items, tools.clock().instant())))
        .then(done -> tools.status().say("due.exported"));
  }
}
