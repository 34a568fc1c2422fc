package org.letapis.ui.settings.custom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Field;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.custom.Wording;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.LanguageMenu;
import tools.jackson.databind.JsonNode;

/** Words in each language, one under the other: {@code <id>-be}, {@code -ru}, {@code -en}. */
final class NameFields extends GridPane {

  private final Map<Language, Field<String>> fields;
  private final int longest;
  private final Map<Language, TextField> inputs = new LinkedHashMap<>();

  /**
   * @param fields where the words are stored
   * @param longest in characters
   */
  NameFields(Controls controls, String id, Map<Language, Field<String>> fields, int longest) {
    this.fields = fields;
    this.longest = longest;
    getStyleClass().add("lt-form-grid");
    int row = 0;
    for (Language language : order(controls.texts().language())) {
      TextField input = new TextField();
      input.setId(id + "-" + language.tag());
      input.textProperty().addListener((o, before, now) -> cut(input, now));
      Label label = Controls.styled(new Label(LanguageMenu.name(language)), "lt-field-label");
      label.setLabelFor(input);
      label.setMinWidth(USE_PREF_SIZE);
      input.setAccessibleText(LanguageMenu.name(language));
      GridPane.setHgrow(input, Priority.ALWAYS);
      addRow(row++, label, input);
      inputs.put(language, input);
    }
  }

  /** The language on screen comes first: its name is the one that is typed. */
  private static List<Language> order(Language first) {
    return Stream.concat(Stream.of(first), Language.all().stream()).distinct().toList();
  }

  private void cut(TextField input, String now) {
    if (now.length() > longest) {
      input.setText(now.substring(0, longest));
    }
  }

  private Field<String> field(Language language) {
    return Objects.requireNonNull(fields.get(language));
  }

  /** Shows what is stored. */
  void show(RecordView view) {
    inputs.forEach(
        (language, input) ->
            input.setText(
                view.record()
                    .get(field(language))
                    .map(words -> Wording.tamed(words, longest))
                    .orElse("")));
  }

  /**
   * Says what else this is called by somebody at the same time: {@code custom-others}; nothing
   * where all agree.
   */
  Optional<Label> others(Controls controls, RecordView view) {
    String others = others(view);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Label hint = Controls.styled(controls.paragraph("custom.others", others), "lt-caution");
    hint.setId("custom-others");
    return Optional.of(hint);
  }

  private String others(RecordView view) {
    return fields.values().stream()
        .map(Field::path)
        .flatMap(path -> view.contested(path).stream())
        .filter(JsonNode::isString)
        .map(value -> "«" + Wording.tamed(value.stringValue(), longest) + "»")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Adds what is typed to a change; words that stand there already only to settle a conflict. */
  void write(Change.Builder change, @org.jspecify.annotations.Nullable RecordView view) {
    inputs.forEach(
        (language, input) -> {
          Field<String> field = field(language);
          String words = Wording.tamed(input.getText(), longest);
          FieldPath path = field.path();
          String before = view == null ? "" : view.record().get(field).orElse("");
          boolean contested = view != null && !view.contested(path).isEmpty();
          if (words.isEmpty() && (!before.isEmpty() || contested)) {
            change.clear(field);
          } else if (!words.isEmpty() && (contested || !words.equals(before))) {
            change.set(field, words);
          }
        });
  }

  /** Whether nothing is typed in any language. */
  BooleanBinding isBlank() {
    ObservableValue<?>[] texts =
        inputs.values().stream().map(TextField::textProperty).toArray(ObservableValue<?>[]::new);
    return Bindings.createBooleanBinding(
        () -> inputs.values().stream().allMatch(input -> input.getText().isBlank()), texts);
  }

  /** Runs whenever something is typed. */
  void onTyped(Runnable listener) {
    inputs.values().forEach(i -> i.textProperty().subscribe((before, now) -> listener.run()));
  }

  TextField first() {
    return inputs.values().stream()
        .filter(input -> GridPane.getRowIndex(input) == 0)
        .findFirst()
        .orElseThrow();
  }
}
