package org.letapis.ui.settings.custom;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.custom.FieldDefinition;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.settings.SettingsTools;

/** Defines a field, or says something else of one, and shows what the form will be like. */
final class FieldDialog {

  private final SettingsTools tools;
  private final CustomModel model;
  private final RecordId id;
  private final @Nullable RecordView before;
  private final FieldForm form;
  private final FieldPreview preview;

  /**
   * @param field to change; null for a new one
   */
  FieldDialog(
      SettingsTools tools,
      FormServices services,
      CustomModel model,
      @Nullable FieldDefinition field) {
    this.tools = tools;
    this.model = model;
    this.id = field == null ? RecordId.fresh() : field.id();
    this.before = field == null ? null : model.view(field.id()).orElse(null);
    this.form = new FieldForm(tools.controls(), model, this::typed);
    this.preview = new FieldPreview(services, model, id);
    if (before != null && field != null) {
      form.show(field, before);
    }
    form.getChildren().add(preview);
    typed();
  }

  void open() {
    if (before != null) {
      form.names().others(tools.controls(), before).ifPresent(this::tell);
    }
    Modal modal =
        tools
            .dialogs()
            .modal(before == null ? "custom.new-field" : "custom.change-field", form)
            .width(58)
            .focus(form.names().first());
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Button yes =
        modal.button(
            "dialog-yes",
            "custom.keep",
            Modal.Kind.DEFAULT,
            () -> {
              modal.close();
              model.save(List.of(change()), () -> tools.status().say("custom.kept"));
            });
    yes.disableProperty().bind(form.isUnfinished());
    modal.open();
  }

  private void tell(Label hint) {
    form.getChildren().addFirst(hint);
  }

  private Change change() {
    Change.Builder change = Change.of(id, CustomField.CODE);
    form.write(change, before);
    return change.build();
  }

  /** Called while the form is being made, too. */
  private void typed() {
    if (form != null && preview != null) {
      CaseRecord stored =
          Optional.ofNullable(before)
              .map(RecordView::record)
              .orElseGet(() -> CaseRecord.blank(id, CustomField.CODE));
      preview.show(stored.with(change()));
    }
  }
}
