package org.letapis.ui.settings.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SetProperty;
import javafx.beans.property.SimpleSetProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.FileKind;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.ui.settings.keys.page.PagePrinter;
import org.letapis.ui.settings.keys.page.PageProblem;
import org.letapis.ui.settings.keys.page.SharePage;
import org.letapis.ui.settings.keys.page.SharePdf;

/**
 * The pages of the trustees, to be saved or printed one by one: {@code page-<number>-save}, {@code
 * page-<number>-print}, {@code page-<number>-state}; {@code page-language} chooses their language.
 */
final class HandOut extends VBox {

  private static final FileKind PDF = FileKind.of("keys.page.file", "*.pdf");

  private final SettingsTools tools;
  private final SharesPlan plan;
  private final List<String> shares;
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final PageLanguage language;
  private final SetProperty<Integer> out = new SimpleSetProperty<>(FXCollections.observableSet());
  private final ReadOnlyBooleanWrapper allOut = new ReadOnlyBooleanWrapper(false);

  HandOut(SettingsTools tools, SharesPlan plan, List<String> shares) {
    this.tools = tools;
    this.plan = plan;
    this.shares = shares;
    getStyleClass().add("lt-stack");
    Controls controls = tools.controls();
    language = new PageLanguage(controls);
    allOut.bind(Bindings.createBooleanBinding(() -> out.size() == plan.count(), out));
    getChildren()
        .addAll(
            controls.paragraph("keys.shares.hand-out"),
            controls.hint("keys.shares.on-disk"),
            controls.labelled("keys.shares.page-language", language));
    for (int number = 1; number <= plan.count(); number++) {
      getChildren().add(line(number));
    }
    getChildren().add(controls.hint("keys.shares.not-yet"));
  }

  /** Whether each page was saved or printed. */
  ReadOnlyBooleanProperty allOutProperty() {
    return allOut.getReadOnlyProperty();
  }

  private HBox line(int number) {
    Controls controls = tools.controls();
    String name = plan.names().get(number - 1);
    Label who =
        name.isBlank()
            ? controls.label("keys.shares.trustee", number, plan.count())
            : controls.label("keys.shares.trustee-named", number, plan.count(), name);
    Label state = Controls.styled(new Label(), "lt-way-made");
    state.setId("page-" + number + "-state");
    state.setGraphic(Controls.icon(Feather.CHECK));
    state.visibleProperty().bind(Bindings.createBooleanBinding(() -> out.contains(number), out));
    return Controls.row(
        state,
        who,
        Controls.spacer(),
        controls.button(
            "page-" + number + "-save", "keys.page.save", Feather.DOWNLOAD, () -> save(number)),
        controls.button(
            "page-" + number + "-print", "keys.page.print", Feather.PRINTER, () -> print(number)));
  }

  private SharePage page(int number) {
    Language chosen = language.getValue();
    return new SharePage(
        number,
        plan.count(),
        plan.needed(),
        today,
        shares.get(number - 1),
        tools.controls().texts().in(chosen));
  }

  /** The name of the file says nothing of what it is of, nor for whom. */
  private void save(int number) {
    tools
        .files()
        .saveFile("keys.page.save-title", "page-" + number + ".pdf", PDF)
        .ifPresent(file -> write(number, file));
  }

  private void write(int number, Path file) {
    SharePage page = page(number);
    tools
        .background()
        .run(() -> write(file, SharePdf.of(page)))
        .then(saved -> out.add(number))
        .then(saved -> tools.status().say("keys.page.saved"));
  }

  private static Path write(Path file, byte[] pdf) {
    try {
      return Files.write(file, pdf);
    } catch (IOException failed) {
      throw new Problem(PageProblem.UNWRITABLE);
    }
  }

  private void print(int number) {
    PagePrinter.Outcome outcome =
        PagePrinter.print(page(number), getScene().getWindow(), tools.theme());
    switch (outcome) {
      case PRINTED -> out.add(number);
      case GIVEN_UP -> {}
      case NO_PRINTER -> tools.dialogs().info("keys.page.print", "keys.page.no-printer");
    }
  }
}
