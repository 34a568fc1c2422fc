package org.letapis.ui.settings.care;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.letapis.casebook.check.Notice;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.nav.Status;

/**
 * Tells what was noticed on opening, and leads to where something can be done about it. Ids: {@code
 * notice-go}, {@code notice-later}.
 */
public final class CareNotice {

  private static final Set<Notice> REPAIRABLE =
      Set.of(Notice.JOURNAL_OLDER, Notice.JOURNAL_DAMAGED);

  private CareNotice() {}

  /**
   * Shows what there is to show.
   *
   * @param notices shown in one dialog; what is of no consequence, in the status line
   * @param care brings the section to the front
   */
  public static void show(
      List<Notice> notices, Controls controls, Dialogs dialogs, Status status, Runnable care) {
    if (notices.contains(Notice.TORN)) {
      status.say(Notice.TORN.code());
    }
    List<Notice> grave = notices.stream().filter(n -> n != Notice.TORN).toList();
    if (grave.isEmpty()) {
      return;
    }
    VBox words = new VBox();
    words.getStyleClass().add("lt-list");
    for (Notice notice : grave) {
      Label label = controls.paragraph(notice.code());
      label.setId("notice-" + notice.name().toLowerCase(java.util.Locale.ROOT));
      label.getStyleClass().add("lt-dialog-text");
      words.getChildren().add(label);
    }
    Modal modal = dialogs.modal("care.notice", words);
    boolean repairable = grave.stream().anyMatch(REPAIRABLE::contains);
    if (repairable) {
      modal.button("notice-later", "care.later", Modal.Kind.CANCEL, modal::close);
      modal.button(
          "notice-go",
          "care.go",
          Modal.Kind.DEFAULT,
          () -> {
            modal.close();
            care.run();
          });
    } else {
      modal.button("notice-later", "kit.understood", Modal.Kind.DEFAULT, modal::close);
    }
    modal.open();
  }
}
