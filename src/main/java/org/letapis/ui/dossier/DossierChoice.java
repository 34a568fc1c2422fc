package org.letapis.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.letapis.casebook.dossier.DossierRequest;
import org.letapis.casebook.dossier.Template;
import org.letapis.casebook.dossier.Templates;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;

/**
 * What a dossier tells. Ids: {@code dossier-template}, {@code dossier-language}, {@code
 * dossier-highest}, {@code dossier-use}, {@code dossier-sources}, {@code dossier-section-<code>}.
 */
final class DossierChoice extends VBox {

  private final Controls controls;
  private final ComboBox<Template> template;
  private final ComboBox<Language> language;
  private final ComboBox<Level> highest;
  private final ComboBox<Use> use;
  private final CheckBox sources;
  private final VBox sections = new VBox();

  DossierChoice(Controls controls) {
    this.controls = controls;
    getStyleClass().add("lt-list");
    template =
        combo("dossier-template", Templates.all(), t -> words("dossier.template." + t.code()));
    language = combo("dossier-language", List.of(Language.values()), LanguageMenu::name);
    highest =
        combo("dossier-highest", List.of(Level.values()), l -> words("exchange.level." + l.code()));
    use = combo("dossier-use", List.of(Use.values()), u -> words("exchange.use." + u.code()));
    sources = box("dossier-sources", "dossier.show-sources");
    sections.getStyleClass().add("lt-list");
    ScrollPane scroll = new ScrollPane(sections);
    scroll.setFitToWidth(true);
    scroll.setPrefViewportHeight(120);
    scroll.getStyleClass().addAll("edge-to-edge", "lt-scroll");
    template.valueProperty().subscribe(this::offer);
    language.setValue(controls.texts().language());
    highest.setValue(Level.PARTNERS);
    template.setValue(template.getItems().getFirst());
    getChildren()
        .addAll(
            controls.labelled("dossier.template", template),
            beside(
                controls.labelled("dossier.language", language),
                controls.labelled("dossier.use", use)),
            controls.labelled("dossier.ceiling", highest),
            sources,
            controls.labelled("dossier.fields", scroll));
  }

  private static HBox beside(VBox left, VBox right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    return Controls.row(left, right);
  }

  private void offer(Template chosen) {
    if (chosen == null) {
      return;
    }
    use.setValue(chosen.use());
    sections.getChildren().clear();
    for (Template.Section section : chosen.sections()) {
      CheckBox told = box("dossier-section-" + section.code(), "dossier.section." + section.code());
      told.setUserData(section.code());
      sections.getChildren().add(told);
    }
  }

  private CheckBox box(String id, String key) {
    CheckBox box = new CheckBox();
    box.setId(id);
    box.setSelected(true);
    box.setWrapText(true);
    box.textProperty().bind(controls.texts().of(key));
    return box;
  }

  /** What was chosen. */
  DossierRequest request(RecordId person, LocalDate day) {
    Set<String> leftOut = new TreeSet<>();
    sections
        .getChildren()
        .forEach(
            node -> {
              if (node instanceof CheckBox box && !box.isSelected()) {
                leftOut.add((String) box.getUserData());
              }
            });
    return new DossierRequest(
        person,
        template.getValue(),
        highest.getValue(),
        use.getValue(),
        sources.isSelected(),
        language.getValue(),
        leftOut,
        day);
  }

  private String words(String key) {
    return controls.texts().now(key);
  }

  private <T> ComboBox<T> combo(String id, List<T> values, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.getItems().setAll(values);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(T value) {
            return value == null ? "" : words.apply(value);
          }

          @Override
          public T fromString(String text) {
            return box.getValue();
          }
        });
    return box;
  }
}
