package org.letapis.ui.settings.custom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.ui.kit.control.Controls;

/** Some of the types of record, one press each: {@code <id>-<type>}. */
final class TypeToggles extends FlowPane {

  private final Map<String, ToggleButton> buttons = new LinkedHashMap<>();

  TypeToggles(Controls controls, String id, Runnable changed) {
    getStyleClass().add("lt-toggles");
    setPrefWrapLength(400);
    setMinHeight(Region.USE_PREF_SIZE);
    for (RecordType type : CustomModel.targets()) {
      ToggleButton button = new ToggleButton();
      button.setId(id + "-" + type.code());
      button.textProperty().bind(controls.texts().of("type." + type.code()));
      button.getStyleClass().add("lt-toggle");
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.selectedProperty().subscribe((before, now) -> changed.run());
      buttons.put(type.code(), button);
      getChildren().add(button);
    }
  }

  void select(Set<String> types) {
    buttons.forEach((code, button) -> button.setSelected(types.contains(code)));
  }

  /** In the order they are offered. */
  List<Term> terms() {
    return buttons.entrySet().stream()
        .filter(e -> e.getValue().isSelected())
        .map(e -> Term.of(e.getKey()))
        .toList();
  }

  Set<String> codes() {
    return terms().stream().map(Term::text).collect(Collectors.toSet());
  }
}
