package org.letapis.ui.kit.pages;

import java.util.concurrent.Callable;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.listing.PlainFile;
import org.letapis.print.Paper;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Dialogs;
import org.letapis.ui.kit.dialog.FileDialogs;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.preview.PagesView;
import org.letapis.ui.kit.task.Background;

/**
 * Where papers are looked at before they go anywhere: over whatever screen is in front, page by
 * page, with ways to print them and to write them to a file. Nothing is written meanwhile. Ids:
 * {@code pages}, {@code pages-close}, {@code pages-save}, {@code pages-print}, {@code pages-said}.
 */
public final class Papers implements AutoCloseable {

  private static final FileKind PDF = FileKind.of("pages.file-pdf", "*.pdf");

  private final Controls controls;
  private final Background background;
  private final Dialogs dialogs;
  private final FileDialogs files;
  private final PrintDialog printing;
  private @Nullable Showing shown;
  private boolean closed;

  private record Showing(Modal modal, PaperPages pages, PagesView view) {}

  public Papers(
      Controls controls,
      Background background,
      Dialogs dialogs,
      FileDialogs files,
      Printers printers) {
    this.controls = controls;
    this.background = background;
    this.dialogs = dialogs;
    this.files = files;
    this.printing = new PrintDialog(controls, background, dialogs, printers);
  }

  /**
   * Shows the pages of a paper. Belongs to the JavaFX thread.
   *
   * @param titleKey label of what is shown
   * @param maker makes the paper, in the background
   */
  public void show(String titleKey, Callable<Paper> maker) {
    show(titleKey, maker, true);
  }

  /** The same for what is to be on paper alone: no file of it is offered. */
  public void showSecret(String titleKey, Callable<Paper> maker) {
    show(titleKey, maker, false);
  }

  private void show(String titleKey, Callable<Paper> maker, boolean savable) {
    background
        .run(() -> PaperPages.of(maker.call()))
        .then(
            pages -> {
              if (closed) {
                pages.close();
              } else {
                open(titleKey, pages, savable);
              }
            });
  }

  private void open(String titleKey, PaperPages pages, boolean savable) {
    hide();
    PagesView view = new PagesView(controls, background, pages.workshop(), pages.pages());
    view.setId("pages");
    view.widen();
    Label said = controls.hint("pages.look");
    said.setId("pages-said");
    VBox.setVgrow(view, Priority.ALWAYS);
    VBox content = new VBox(view, said);
    content.getStyleClass().add("lt-pages");
    content.setMinHeight(0);
    Modal modal = dialogs.modal(titleKey, content).large();
    modal.button("pages-close", "kit.close", Modal.Kind.CANCEL, this::hide);
    Button save =
        modal.button(
            "pages-save", "pages.save", Modal.Kind.PLAIN, () -> ask(pages.pdf(), pages, said));
    save.setGraphic(Controls.icon(Feather.DOWNLOAD));
    save.setVisible(savable);
    save.setManaged(savable);
    Button print =
        modal.button(
            "pages-print",
            "pages.print",
            Modal.Kind.DEFAULT,
            () -> printing.open(pages, n -> say(said, "pages.printed", n)));
    print.setGraphic(Controls.icon(Feather.PRINTER));
    shown = new Showing(modal, pages, view);
    modal.focus(view).open();
  }

  private void say(Label said, String key, Object... arguments) {
    said.textProperty().unbind();
    said.textProperty().bind(controls.texts().of(key, arguments));
  }

  private void ask(byte[] pdf, PaperPages pages, Label said) {
    Modal modal = dialogs.modal("pages.save-title", controls.paragraph("pages.plain")).width(34);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dialog-yes",
        "pages.save-where",
        Modal.Kind.PLAIN,
        () ->
            files
                .saveFile("pages.save-title", "letapis.pdf", PDF)
                .ifPresent(
                    to -> {
                      modal.close();
                      background
                          .run(() -> PlainFile.write(to, pdf))
                          .then(done -> say(said, "pages.saved", pages.count()));
                    }));
    modal.open();
  }

  /** Puts away what is shown. */
  public void hide() {
    Showing now = shown;
    if (now != null) {
      shown = null;
      now.view().close();
      now.pages().close();
      now.modal().close();
    }
  }

  /** Whether pages are shown. */
  public boolean isShowing() {
    return shown != null;
  }

  /** The lock: nothing is shown any more. */
  @Override
  public void close() {
    closed = true;
    hide();
  }
}
