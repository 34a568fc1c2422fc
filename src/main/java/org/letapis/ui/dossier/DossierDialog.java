package org.letapis.ui.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.dossier.Dossier;
import org.letapis.casebook.dossier.DossierFile;
import org.letapis.casebook.dossier.DossierFile.Form;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.KeptChoice;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.casebook.dossier.choice.Templates;
import org.letapis.domain.entry.RecordId;
import org.letapis.print.Paper;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.kit.dialog.Modal;

/**
 * Asks what a dossier tells, shows its pages, and writes it; says what a dossier on a disk means,
 * and whom its free text may name. Ids: those of {@link DossierChoice}; {@code dossier-keep},
 * {@code dossier-drop}, {@code dossier-pages}, {@code dossier-pdf}, {@code dossier-html}.
 */
public final class DossierDialog {

  private static final FileKind PDF = FileKind.of("dossier.pdf", "*.pdf");
  private static final FileKind HTML = FileKind.of("dossier.html", "*.html");

  private final DossierTools tools;

  public DossierDialog(DossierTools tools) {
    this.tools = tools;
  }

  private record Asked(List<Template> templates, List<KeptChoice> kept) {

    List<Offer> offers() {
      List<Offer> offers = new ArrayList<>(templates.stream().map(Offer::of).toList());
      for (KeptChoice choice : kept) {
        templates.stream()
            .filter(template -> template.code().equals(choice.template()))
            .findFirst()
            .ifPresent(template -> offers.add(new Offer(template, java.util.Optional.of(choice))));
      }
      return offers;
    }
  }

  /** Opens it for a person, or for a proceeding with all whom it concerns. */
  public void open(RecordId about) {
    tools.background().run(() -> asked(about)).then(asked -> open(about, asked));
  }

  private Asked asked(RecordId about) {
    boolean proceeding =
        tools
            .casebook()
            .records()
            .view(about)
            .filter(view -> view.record().type().equals("proceeding"))
            .isPresent();
    return new Asked(
        proceeding ? Templates.ofCases() : Templates.all(),
        tools.casebook().dossier().kept().all());
  }

  private void open(RecordId about, Asked asked) {
    Controls controls = tools.controls();
    DossierChoice choice =
        new DossierChoice(controls, asked.offers(), tools.casebook().dossier()::fields);
    Button keep =
        controls.button(
            "dossier-keep", "dossier.keep", Feather.BOOKMARK, () -> keep(about, choice));
    Button drop =
        controls.button("dossier-drop", "dossier.drop", Feather.TRASH_2, () -> drop(about, choice));
    FlowPane keeping = Controls.styled(new FlowPane(keep, drop), "lt-filters");
    VBox content =
        new VBox(
            choice, keeping, controls.hint("dossier.free-text"), controls.hint("dossier.plain"));
    content.getStyleClass().add("lt-list");
    Modal modal = tools.dialogs().modal("dossier.title", content).width(50);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dossier-html",
        "dossier.save-html",
        Modal.Kind.PLAIN,
        () -> save(modal, choice, about, Form.HTML));
    modal.button(
        "dossier-pdf",
        "dossier.save-pdf",
        Modal.Kind.PLAIN,
        () -> save(modal, choice, about, Form.PDF));
    modal
        .button(
            "dossier-pages",
            "dossier.pages",
            Modal.Kind.DEFAULT,
            () ->
                make(
                    choice.request(about, LocalDate.now()),
                    paper -> tools.papers().show("dossier.title", () -> paper)))
        .setGraphic(Controls.icon(Feather.EYE));
    modal.focus(choice.first()).open();
  }

  /** Makes it, and asks where its free text may name somebody who is kept back. */
  private void make(DossierRequest request, Consumer<Paper> then) {
    tools
        .background()
        .run(() -> tools.casebook().dossier().make(request))
        .then(
            made -> {
              if (made.named().isEmpty()) {
                then.accept(made.paper());
              } else {
                warn(made, then);
              }
            });
  }

  private void warn(Dossier made, Consumer<Paper> then) {
    Controls controls = tools.controls();
    VBox content = new VBox(controls.paragraph("dossier.named"));
    content.getStyleClass().add("lt-list");
    for (Dossier.Named one : made.named()) {
      content
          .getChildren()
          .add(
              controls.paragraph(
                  "dossier.named-where", one.name(), String.join(", ", one.where())));
    }
    Modal modal = tools.dialogs().modal("dossier.named-title", content).width(36);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    modal.button(
        "dossier-named-go",
        "dossier.named-go",
        Modal.Kind.GRAVE,
        () -> {
          modal.close();
          then.accept(made.paper());
        });
    modal.open();
  }

  private void keep(RecordId about, DossierChoice choice) {
    DossierRequest chosen = choice.request(about, LocalDate.now());
    tools
        .dialogs()
        .input(
            "dossier.keep-title",
            "dossier.keep-name",
            "dossier.keep-yes",
            "",
            name -> {
              String called =
                  name.length() > KeptChoice.MAX_NAME
                      ? name.substring(0, KeptChoice.MAX_NAME)
                      : name;
              KeptChoice kept = KeptChoice.of(UUID.randomUUID().toString(), called, chosen);
              again(about, choice, kept.id(), () -> tools.casebook().dossier().kept().keep(kept));
            });
  }

  private void drop(RecordId about, DossierChoice choice) {
    choice
        .offer()
        .kept()
        .ifPresentOrElse(
            kept ->
                again(about, choice, "", () -> tools.casebook().dossier().kept().delete(kept.id())),
            () -> tools.dialogs().info("dossier.drop", "dossier.drop-none"));
  }

  private void again(
      RecordId about, DossierChoice choice, String chosen, org.letapis.ui.kit.task.Action change) {
    tools
        .background()
        .run(
            () -> {
              change.run();
              return asked(about).offers();
            })
        .then(
            offers ->
                choice.offer(
                    offers,
                    offers.stream()
                        .filter(o -> o.kept().filter(k -> k.id().equals(chosen)).isPresent())
                        .findFirst()
                        .orElse(offers.getFirst())));
  }

  private void save(Modal modal, DossierChoice choice, RecordId about, Form form) {
    DossierRequest request = choice.request(about, LocalDate.now());
    make(
        request,
        paper -> {
          String suggested = form == Form.PDF ? "letapis.pdf" : "letapis.html";
          tools
              .files()
              .saveFile("dossier.title", suggested, form == Form.PDF ? PDF : HTML)
              .ifPresent(
                  to -> {
                    modal.close();
                    write(paper, form, to);
                  });
        });
  }

  private void write(Paper paper, Form form, Path to) {
    tools
        .background()
        .run(() -> DossierFile.write(paper, form, to))
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
