package org.letapis.ui.settings.custom;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.domain.custom.FieldDefinition;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.settings.SettingsTools;

/** The casebook's own fields in their order: {@code custom-field-<place>}. */
final class FieldsCard extends VBox {

  private final SettingsTools tools;
  private final FormServices services;
  private final CustomModel model;
  private final VBox lines = new VBox();

  FieldsCard(SettingsTools tools, FormServices services, CustomModel model) {
    this.tools = tools;
    this.services = services;
    this.model = model;
    Controls controls = tools.controls();
    getStyleClass().add("lt-card");
    lines.getStyleClass().add("lt-list");
    getChildren()
        .addAll(
            controls.heading("custom.fields"),
            lines,
            controls.button(
                "custom-add-field", "custom.add-field", Feather.PLUS, () -> edit(null)));
    model.stateProperty().subscribe(now -> show());
    controls.texts().languageProperty().subscribe(now -> show());
  }

  private void show() {
    List<FieldDefinition> fields = model.schema().definitions().fields();
    lines.getChildren().clear();
    if (fields.isEmpty()) {
      lines.getChildren().add(tools.controls().hint("custom.no-fields"));
    }
    for (int i = 0; i < fields.size(); i++) {
      lines.getChildren().add(line(fields, i));
    }
  }

  private HBox line(List<FieldDefinition> fields, int at) {
    FieldDefinition field = fields.get(at);
    String tail = "field-" + at;
    return new Line(tools.controls(), tail)
        .moving(at, fields.size(), by -> move(fields, at, by))
        .build(
            new Line.Told(
                field.label().in(tools.controls().texts().language()).orElse(field.code()),
                detail(field),
                field.deprecated(),
                model.stateProperty().get().isContested(field.id())),
            new Line.Acts() {
              @Override
              public void edit() {
                FieldsCard.this.edit(field);
              }

              @Override
              public void retire(boolean retired) {
                model.retire(field.id(), CustomField.CODE, retired, () -> back("retire", tail));
              }
            });
  }

  private void move(List<FieldDefinition> fields, int at, int by) {
    String act = by < 0 ? "up" : "down";
    model.move(
        fields,
        at,
        by,
        FieldDefinition::id,
        FieldDefinition::order,
        CustomField.CODE,
        () -> back(act, "field-" + (at + by)));
  }

  private void back(String act, String tail) {
    Line.focus(this, act, tail);
  }

  private String detail(FieldDefinition field) {
    Labels labels = tools.controls().texts().labels();
    List<String> told = new ArrayList<>();
    told.add(labels.text("term.custom-kind." + field.kind().code()));
    if (field.kind().chooses()) {
      told.add(new ListNames(tools.controls().texts()).of(field.vocabulary()));
    }
    told.add(
        field.targets().stream()
            .map(type -> labels.text("type." + type))
            .collect(Collectors.joining(", ")));
    return String.join(" · ", told);
  }

  private void edit(@org.jspecify.annotations.Nullable FieldDefinition field) {
    new FieldDialog(tools, services, model, field).open();
  }
}
