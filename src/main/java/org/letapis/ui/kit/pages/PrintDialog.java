package org.letapis.ui.kit.pages;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.JobBar;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Job;

/**
 * Asks where, which pages and how often, and prints. Ids: {@code print-printer}, {@code
 * print-pages}, {@code print-copies}, {@code print-go}; {@code print-none} where there is no
 * printer.
 */
final class PrintDialog {

  private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
  private static final int MOST_COPIES = 99;

  private final Controls controls;
  private final Background background;
  private final Dialogs dialogs;
  private final Printers printers;
  private @Nullable Job<Integer> printing;

  PrintDialog(Controls controls, Background background, Dialogs dialogs, Printers printers) {
    this.controls = controls;
    this.background = background;
    this.dialogs = dialogs;
    this.printers = printers;
  }

  /**
   * Opens it.
   *
   * @param then told how many pages went to the printer
   */
  void open(PaperPages pages, IntConsumer then) {
    background.run(printers::all).then(names -> open(names, pages, then));
  }

  private void open(List<String> names, PaperPages pages, IntConsumer then) {
    if (names.isEmpty()) {
      Label none = controls.paragraph("pages.no-printer");
      none.setId("print-none");
      Modal modal = dialogs.modal("pages.no-printer-title", none);
      modal.button("dialog-yes", "kit.understood", Modal.Kind.DEFAULT, modal::close);
      Button escape = modal.button("dialog-escape", "kit.close", Modal.Kind.CANCEL, modal::close);
      escape.setVisible(false);
      escape.setManaged(false);
      modal.open();
      return;
    }
    ComboBox<String> printer = new ComboBox<>();
    printer.setId("print-printer");
    printer.getItems().setAll(names);
    printer.setValue(names.getFirst());
    printer.setMaxWidth(Double.MAX_VALUE);
    TextField which = controls.field("print-pages", "pages.which-all");
    Label wrong = controls.hint("pages.which-hint", pages.count());
    Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    copies.setId("print-copies");
    copies.setEditable(true);
    JobBar bar = new JobBar(controls);
    VBox whichBox = controls.labelled("pages.which", which);
    HBox.setHgrow(whichBox, Priority.ALWAYS);
    HBox beside = Controls.row(whichBox, controls.labelled("pages.copies", copies));
    VBox content =
        new VBox(
            controls.labelled("pages.printer", printer),
            beside,
            wrong,
            controls.paragraph("pages.print-plain"),
            bar);
    content.getStyleClass().add("lt-list");
    Modal modal = dialogs.modal("pages.print-title", content).width(34);
    modal.button(
        "dialog-no",
        "kit.cancel",
        Modal.Kind.CANCEL,
        () -> {
          stop();
          modal.close();
        });
    Button[] go = new Button[1];
    go[0] =
        modal.button(
            "print-go",
            "pages.print-go",
            Modal.Kind.DEFAULT,
            () ->
                PageRanges.read(text(which), pages.count())
                    .ifPresent(
                        chosen -> {
                          go[0].setDisable(true);
                          Printers.Order order =
                              new Printers.Order(printer.getValue(), chosen, copies.getValue());
                          print(order, pages, bar, modal, go[0], then);
                        }));
    go[0].setGraphic(Controls.icon(Feather.PRINTER));
    which
        .textProperty()
        .subscribe(
            () -> {
              Optional<List<Integer>> read = PageRanges.read(text(which), pages.count());
              which.pseudoClassStateChanged(INVALID, read.isEmpty());
              go[0].setDisable(read.isEmpty());
            });
    modal.focus(go[0]).open();
  }

  private static String text(TextField field) {
    return field.getText() == null ? "" : field.getText();
  }

  private void print(
      Printers.Order order,
      PaperPages pages,
      JobBar bar,
      Modal modal,
      Button again,
      IntConsumer then) {
    Job<Integer> job =
        background.run(
            progress -> {
              printers.print(order, pages.sheets(progress::cancelled), progress);
              return order.pages().size();
            });
    printing = job;
    bar.show(job, true);
    job.then(
            printed -> {
              modal.close();
              then.accept(printed);
            })
        .always(
            () -> {
              printing = null;
              again.setDisable(false);
            });
  }

  private void stop() {
    if (printing != null) {
      printing.cancel();
      printing = null;
    }
  }
}
