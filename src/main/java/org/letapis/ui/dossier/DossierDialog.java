package org.letapis.ui.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.dossier.DossierFile;
import org.letapis.casebook.dossier.DossierFile.Form;
import org.letapis.casebook.dossier.DossierRequest;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Says what a dossier on a disk means, asks what it tells and where it goes, and writes it. Ids:
 * those of {@link DossierChoice}; {@code dossier-pages}, {@code dossier-pdf}, {@code dossier-html}.
 */
public final class DossierDialog {

  private static final FileKind PDF = FileKind.of("dossier.pdf", "*.pdf");
  private static final FileKind HTML = FileKind.of("dossier.html", "*.html");

  private final DossierTools tools;

  public DossierDialog(DossierTools tools) {
    this.tools = tools;
  }

  /** Opens it for a person. */
  public void open(RecordId person) {
    Controls controls = tools.controls();
    DossierChoice choice = new DossierChoice(controls);
    VBox content =
        new VBox(choice, controls.hint("dossier.free-text"), controls.paragraph("dossier.plain"));
    content.getStyleClass().add("lt-list");
    Modal modal = tools.dialogs().modal("dossier.title", content).width(44);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dossier-html",
        "dossier.save-html",
        Modal.Kind.PLAIN,
        () -> save(modal, choice, person, Form.HTML));
    modal.button(
        "dossier-pdf",
        "dossier.save-pdf",
        Modal.Kind.PLAIN,
        () -> save(modal, choice, person, Form.PDF));
    modal
        .button(
            "dossier-pages",
            "dossier.pages",
            Modal.Kind.DEFAULT,
            () -> {
              DossierRequest request = choice.request(person, LocalDate.now());
              tools.papers().show("dossier.title", () -> tools.casebook().dossier().of(request));
            })
        .setGraphic(Controls.icon(Feather.EYE));
    modal.open();
  }

  private void save(Modal modal, DossierChoice choice, RecordId person, Form form) {
    DossierRequest request = choice.request(person, LocalDate.now());
    String suggested = form == Form.PDF ? "letapis.pdf" : "letapis.html";
    tools
        .files()
        .saveFile("dossier.title", suggested, form == Form.PDF ? PDF : HTML)
        .ifPresent(
            to -> {
              modal.close();
              write(request, form, to);
            });
  }

  private void write(DossierRequest request, Form form, Path to) {
    tools
        .background()
        .run(() -> DossierFile.write(tools.casebook().dossier().of(request), form, to))
        .then(
            pages -> {
              if (form == Form.PDF) {
                tools.status().say("dossier.saved", pages);
              } else {
                tools.status().say("dossier.saved-html");
              }
            });
  }
}
