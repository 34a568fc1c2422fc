package org.letapis.ui.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.casebook.publication.PublicationRequest;
import org.letapis.casebook.publication.PublicationWriter;
import org.letapis.casebook.publication.anonymous.Anonymity;
import org.letapis.casebook.publication.write.Formats;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
import org.letapis.ui.kit.control.WordedBox;
import org.letapis.ui.kit.selection.SelectionPane;

/**
 * What is published and how. Ids: {@code publish-as-<format>}, {@code publish-language}, {@code
 * publish-level}, {@code publish-use}, {@code publish-sources}, {@code publish-files}, {@code
 * publish-anonymised}, {@code publish-fewest}, {@code publish-free-text}.
 */
final class PublicationChoice extends VBox {

  private static final List<Integer> FEWEST = List.of(3, 5, 10, 20);

  private final Controls controls;
  private final Map<PublicationWriter, CheckBox> formats = new LinkedHashMap<>();
  private final SelectionPane whom;
  private final WordedBox<Language> language;
  private final WordedBox<Level> level;
  private final WordedBox<Use> use;
  private final WordedBox<Integer> fewest;
  private final CheckBox sources;
  private final CheckBox files;
  private final CheckBox anonymised;
  private final CheckBox freeText;

  PublicationChoice(PublicationTools tools) {
    controls = tools.controls();
    getStyleClass().add("lt-column");
    VBox as = Controls.styled(new VBox(), "lt-list");
    for (PublicationWriter format : Formats.ALL) {
      CheckBox box = box("publish-as-" + format.code(), "publication.format." + format.code());
      box.setSelected(formats.isEmpty());
      formats.put(format, box);
      Label cannot = controls.hint("publication.cannot." + format.code());
      as.getChildren().add(Controls.styled(new VBox(box, cannot), "lt-labelled"));
    }
    language = combo("publish-language", Language.all(), LanguageMenu::name);
    language.setValue(controls.texts().language());
    level =
        combo(
            "publish-level",
            List.of(Level.values()),
            l -> controls.texts().now("exchange.level." + l.code()));
    level.setValue(Level.PUBLIC);
    use =
        combo(
            "publish-use",
            List.of(Use.values()),
            u -> controls.texts().now("exchange.use." + u.code()));
    use.setValue(Use.PUBLICATION);
    fewest = combo("publish-fewest", FEWEST, String::valueOf);
    fewest.setValue(Anonymity.USUAL.fewest());
    sources = box("publish-sources", "exchange.with-sources");
    files = box("publish-files", "publication.files");
    anonymised = box("publish-anonymised", "publication.anonymised");
    freeText = box("publish-free-text", "publication.free-text");
    sources.disableProperty().bind(anonymised.selectedProperty());
    VBox hidden =
        Controls.styled(
            new VBox(
                controls.hint("publication.anonymised-hint"),
                controls.labelled("publication.fewest", fewest),
                freeText),
            "lt-list");
    hidden.visibleProperty().bind(anonymised.selectedProperty());
    hidden.managedProperty().bind(anonymised.selectedProperty());
    whom = new SelectionPane("publish", tools.casebook(), controls, tools.background());
    VBox left =
        Controls.styled(
            new VBox(
                controls.labelled("publication.as", as),
                controls.labelled("publication.language", language)),
            "lt-column");
    VBox right =
        Controls.styled(
            new VBox(
                controls.labelled("exchange.how-confidential", level),
                controls.labelled("exchange.what-for", use),
                sources,
                files,
                anonymised,
                hidden,
                whom),
            "lt-column");
    getChildren().add(Controls.halves(left, right));
  }

  private <T> WordedBox<T> combo(String id, List<T> values, Function<T, String> words) {
    return new WordedBox<>(id, controls.texts(), values, words);
  }

  private CheckBox box(String id, String key) {
    CheckBox box = new CheckBox();
    box.setId(id);
    box.setWrapText(true);
    box.textProperty().bind(controls.texts().of(key));
    return box;
  }

  /** Whether no format is chosen. */
  BooleanBinding isFormless() {
    return Bindings.createBooleanBinding(
        () -> writers().isEmpty(),
        formats.values().stream()
            .map(CheckBox::selectedProperty)
            .toArray(javafx.beans.Observable[]::new));
  }

  List<PublicationWriter> writers() {
    List<PublicationWriter> chosen = new ArrayList<>();
    formats.forEach(
        (format, box) -> {
          if (box.isSelected()) {
            chosen.add(format);
          }
        });
    return chosen;
  }

  /** What is asked for; nothing while it is not clear which records are meant. */
  Optional<PublicationRequest> request() {
    return whom.selection()
        .map(
            which ->
                new PublicationRequest(
                    which,
                    level.getValue(),
                    use.getValue(),
                    sources.isSelected(),
                    language.getValue(),
                    files.isSelected(),
                    anonymised.isSelected()
                        ? Optional.of(new Anonymity(freeText.isSelected(), fewest.getValue()))
                        : Optional.empty()));
  }
}
