package org.letapis.ui.capture.past;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.Casebook;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.text.Labels;
import org.letapis.domain.words.ValueWords;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.model.FormModel;

/**
 * A dialog with all that was ever said of a field. What stood there can be put back into the form;
 * saved, that is a new entry. Ids: {@code past-value-<n>}, {@code past-back-<n>}.
 */
public final class FieldPast {

  private static final double WIDTH = 42;
  private static final int MOST = 100;

  private final Casebook casebook;
  private final FormServices services;
  private final FormModel form;

  public FieldPast(Casebook casebook, FormServices services, FormModel form) {
    this.casebook = casebook;
    this.services = services;
    this.form = form;
  }

  /** Shows the past of a field, or of a cell. */
  public void show(FieldPath path) {
    Labels labels = services.texts().labels();
    ValueWords words =
        casebook.records().custom().schema().words(labels, casebook.records()::title);
    services
        .background()
        .run(() -> PastValue.of(casebook, form.record(), form.type().code(), path, words))
        .then(past -> open(path, past));
  }

  private void open(FieldPath path, List<PastValue> past) {
    VBox list = new VBox();
    Controls controls = services.controls();
    Modal modal = services.dialogs().modal("past.title", list).width(WIDTH);
    list.getStyleClass().add("lt-list");
    list.getChildren().add(controls.heading(form.type().labelKey(path)));
    if (past.isEmpty()) {
      list.getChildren().add(controls.hint("past.nothing"));
    }
    for (int i = 0; i < Math.min(MOST, past.size()); i++) {
      list.getChildren().add(line(past.get(i), i, path, modal));
    }
    modal.button("dialog-no", "kit.close", Modal.Kind.CANCEL, modal::close);
    modal.open();
  }

  private VBox line(PastValue value, int number, FieldPath asked, Modal modal) {
    Controls controls = services.controls();
    String when = DatePrinter.print(value.time(), services.texts().language());
    String who = value.who().isEmpty() ? services.texts().now("past.unknown") : value.who();
    Label head = Controls.styled(new Label(when + " · " + who), "lt-hint");
    head.setMinWidth(0);
    String column =
        asked.row() == null && value.path().column() != null
            ? services.texts().now(form.type().labelKey(value.path())) + ": "
            : "";
    Label words =
        new Label(
            value.words().isEmpty()
                ? services.texts().now("past.cleared")
                : column + value.words());
    words.setId("past-value-" + number);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    Button back =
        controls.button(
            "past-back-" + number,
            "past.back",
            Feather.CORNER_UP_LEFT,
            () -> {
              modal.close();
              form.put(value.path(), value.value().isNull() ? null : value.value());
            });
    back.getStyleClass().addAll("flat", "lt-suggest");
    var now = form.stored(value.path());
    boolean same = now == null ? value.value().isNull() : now.equals(value.value());
    back.setVisible(!same);
    VBox line = new VBox(Controls.row(head, Controls.spacer(), back), words);
    if (value.waits()) {
      line.getChildren().add(Controls.styled(controls.label("past.waits"), "lt-care"));
    }
    line.getStyleClass().add("lt-line");
    return line;
  }
}
