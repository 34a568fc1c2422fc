package org.letapis.ui.capture;

import java.util.Optional;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.record.Asking;
import org.letapis.domain.words.ValueWords;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.model.FormModel;
import tools.jackson.databind.JsonNode;

/**
 * Values of fields that are not defined here, to be read only: {@code kept}. They stay as they are
 * whatever else is saved.
 */
final class KeptValues extends VBox {

  private static final int LONGEST = 300;

  private KeptValues(
      Controls controls, String type, SortedMap<FieldPath, JsonNode> kept, ValueWords words) {
    setId("kept");
    getStyleClass().add("lt-card");
    getChildren().addAll(controls.heading("capture.kept"), controls.hint("capture.kept-hint"));
    kept.forEach(
        (path, value) -> {
          Label name = Controls.styled(new Label(words.field(type, path)), "lt-field-label");
          String said = words.value(type, path, value);
          Label line =
              new Label(said.length() <= LONGEST ? said : said.substring(0, LONGEST) + "…");
          line.setWrapText(true);
          line.setMinHeight(Region.USE_PREF_SIZE);
          name.setLabelFor(line);
          getChildren().add(new VBox(name, line));
        });
  }

  /** The card; nothing where every value has its field. */
  static Optional<Node> of(FormModel form, CaptureTools tools) {
    SortedMap<FieldPath, JsonNode> kept = Asking.kept(form.type(), form.current());
    CasebookSchema schema = tools.casebook().records().custom().schema();
    Controls controls = tools.services().controls();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KeptValues(
                controls,
                form.type().code(),
                kept,
                schema.words(controls.texts().labels(), record -> "")));
  }
}
