package org.letapis.ui.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.letapis.casebook.dossier.choice.DossierRequest;
import org.letapis.casebook.dossier.choice.KeptChoice;
import org.letapis.casebook.dossier.choice.SectionFields;
import org.letapis.casebook.dossier.choice.Template;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
import org.letapis.ui.kit.control.WordedBox;

/**
 * What a dossier tells. Ids: {@code dossier-template}, {@code dossier-language}, {@code
 * dossier-highest}, {@code dossier-use}, {@code dossier-sources}, {@code dossier-fields}.
 */
final class DossierChoice extends VBox {

  private final Controls controls;
  private final BiFunction<Template, Language, List<SectionFields>> reader;
  private final ComboBox<Offer> template;
  private final ComboBox<Language> language;
  private final ComboBox<Level> highest;
  private final ComboBox<Use> use;
  private final CheckBox sources;
  private final FieldTree fields;

  /**
   * @param reader tells what can be left out of a template
   */
  DossierChoice(
      Controls controls,
      List<Offer> offers,
      BiFunction<Template, Language, List<SectionFields>> reader) {
    this.controls = controls;
    this.reader = reader;
    getStyleClass().add("lt-list");
    template = combo("dossier-template", offers, this::name);
    language = combo("dossier-language", Language.all(), LanguageMenu::name);
    highest =
        combo("dossier-highest", List.of(Level.values()), l -> words("exchange.level." + l.code()));
    use = combo("dossier-use", List.of(Use.values()), u -> words("exchange.use." + u.code()));
    sources = box("dossier-sources", "dossier.show-sources");
    fields = new FieldTree(controls);
    TitledPane folded = new TitledPane();
    folded.textProperty().bind(controls.texts().of("dossier.fields"));
    folded.setContent(fields);
    language.setValue(controls.texts().language());
    highest.setValue(Level.PARTNERS);
    template.valueProperty().subscribe(now -> offer(now));
    language.valueProperty().subscribe(now -> read(fields.leftOut()));
    template.setValue(offers.getFirst());
    getChildren()
        .addAll(
            controls.labelled("dossier.template", template),
            beside(
                controls.labelled("dossier.language", language),
                controls.labelled("dossier.use", use)),
            controls.labelled("dossier.ceiling", highest),
            sources,
            folded);
  }

  private static HBox beside(VBox left, VBox right) {
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    return Controls.row(left, right);
  }

  private String name(Offer offer) {
    return offer
        .kept()
        .map(KeptChoice::name)
        .orElseGet(() -> words("dossier.template." + offer.template().code()));
  }

  private void offer(Offer chosen) {
    if (chosen == null) {
      return;
    }
    Optional<KeptChoice> kept = chosen.kept();
    use.setValue(kept.map(KeptChoice::use).orElse(chosen.template().use()));
    kept.ifPresent(
        choice -> {
          highest.setValue(choice.highest());
          sources.setSelected(choice.sources());
        });
    read(kept.map(KeptChoice::leftOut).orElse(Set.of()));
  }

  private void read(Set<String> leftOut) {
    Offer chosen = template.getValue();
    if (chosen != null && language.getValue() != null) {
      fields.show(reader.apply(chosen.template(), language.getValue()), leftOut);
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

  /** What is chosen first. */
  Node first() {
    return template;
  }

  /** What is chosen to begin with now. */
  Offer offer() {
    return template.getValue();
  }

  /** Offers others from now on, one of which is chosen. */
  void offer(List<Offer> offers, Offer chosen) {
    template.getItems().setAll(offers);
    template.setValue(chosen);
  }

  /** What was chosen. */
  DossierRequest request(RecordId about, LocalDate day) {
    return new DossierRequest(
        about,
        template.getValue().template(),
        highest.getValue(),
        use.getValue(),
        sources.isSelected(),
        language.getValue(),
        fields.leftOut(),
        day);
  }

  private String words(String key) {
    return controls.texts().now(key);
  }

  private <T> ComboBox<T> combo(String id, List<T> values, Function<T, String> words) {
    return new WordedBox<>(id, controls.texts(), values, words);
  }
}
