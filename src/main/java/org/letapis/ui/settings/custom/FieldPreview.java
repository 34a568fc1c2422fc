package org.letapis.ui.settings.custom;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.custom.Definitions;
import org.letapis.domain.custom.FieldDefinition;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.FormView;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.text.Texts;

/**
 * The part of the form a field would stand in, to be looked at: {@code custom-preview}. It has
 * words of its own, since the field has no name anywhere else yet.
 */
final class FieldPreview extends VBox {

  private final FormServices services;
  private final Texts texts;
  private final CustomModel model;
  private final RecordId field;
  private final StackPane place = new StackPane();
  private List<Object> shown = List.of();

  /**
   * @param field the record that defines it
   */
  FieldPreview(FormServices services, CustomModel model, RecordId field) {
    this.model = model;
    this.field = field;
    this.texts = new Texts(services.texts().language());
    this.services = services.with(new Controls(texts));
    setId("custom-preview");
    getStyleClass().add("lt-labelled");
    place.setMouseTransparent(true);
    getChildren()
        .addAll(
            Controls.styled(services.controls().label("custom.preview"), "lt-field-label"), place);
    managedProperty().bind(visibleProperty());
  }

  /** Shows it as defined so far; nothing while it makes no sense yet. */
  void show(CaseRecord definition) {
    CasebookSchema schema = schema(definition);
    Optional<FieldDefinition> defined =
        schema.definitions().fields().stream().filter(f -> f.id().equals(field)).findFirst();
    setVisible(defined.isPresent());
    defined.ifPresent(f -> show(schema, f));
  }

  private CasebookSchema schema(CaseRecord definition) {
    Definitions.Builder builder = new Definitions.Builder();
    builder.add(definition);
    model.stateProperty().get().views().values().stream()
        .map(RecordView::record)
        .forEach(builder::add);
    return new CasebookSchema(builder.build());
  }

  private void show(CasebookSchema schema, FieldDefinition defined) {
    texts.own(schema);
    RecordType type = schema.type(defined.targets().iterator().next()).orElseThrow();
    FieldGroup group =
        type.allGroups().stream()
            .filter(g -> g.fields().stream().anyMatch(f -> f.code().equals(OwnCode.of(field))))
            .findFirst()
            .orElseThrow();
    List<Object> now = List.of(type.code(), group);
    if (!Objects.equals(shown, now)) {
      shown = now;
      boolean common = type.common().contains(group);
      RecordType part =
          type.with(
              common ? List.of() : List.of(open(group)),
              common ? List.of(open(group)) : List.of(),
              Set.of());
      FormModel form =
          new FormModel(part, CaseRecord.blank(RecordId.fresh(), type.code()), Check.NONE);
      Node looked = FormView.part(form, services);
      unreachable(looked);
      place.getChildren().setAll(looked);
    }
  }

  private static FieldGroup open(FieldGroup group) {
    return new FieldGroup(group.code(), false, group.fields());
  }

  /** It is there to be seen, not to be filled in. */
  private static void unreachable(Node node) {
    node.setFocusTraversable(false);
    node.idProperty().unbind();
    node.setId(null);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(FieldPreview::unreachable);
    }
  }
}
