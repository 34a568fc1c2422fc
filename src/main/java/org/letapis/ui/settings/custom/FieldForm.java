package org.letapis.ui.settings.custom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.custom.FieldDefinition;
import org.letapis.domain.custom.OwnKind;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.FieldGroup;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.types.Schema;
import org.letapis.domain.types.custom.CustomField;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.domain.types.custom.Wording;
import org.letapis.ui.kit.control.Controls;

/**
 * What a field is called, holds, and where it stands. Ids: {@code custom-name-<language>}, {@code
 * custom-kind}, {@code custom-list}, {@code custom-refer-<type>}, {@code custom-target-<type>},
 * {@code custom-group}, {@code custom-help-<language>}.
 */
final class FieldForm extends VBox {

  private final Controls controls;
  private final CustomModel model;
  private final Runnable changed;
  private final NameFields names;
  private final NameFields helps;
  private final Choice kind;
  private final Choice list;
  private final Choice group;
  private final TypeToggles targets;
  private final TypeToggles refers;
  private final SimpleBooleanProperty unfinished = new SimpleBooleanProperty(true);
  private boolean ready;

  /**
   * @param changed runs whenever something is typed or chosen
   */
  FieldForm(Controls controls, CustomModel model, Runnable changed) {
    this.controls = controls;
    this.model = model;
    this.changed = changed;
    getStyleClass().add("lt-stack");
    names = new NameFields(controls, "custom-name", CustomWords.LABELS, Wording.LABEL);
    helps = new NameFields(controls, "custom-help", CustomWords.HELPS, Wording.HELP);
    kind = new Choice("custom-kind", code -> controls.texts().now("term.custom-kind." + code));
    kind.offer(Arrays.stream(OwnKind.values()).map(OwnKind::code).toList());
    ListNames listNames = new ListNames(controls.texts());
    list = new Choice("custom-list", listNames::of);
    list.offer(model.schema().vocabularies().offered().stream().map(Vocabulary::code).toList());
    group = new Choice("custom-group", this::groupName);
    targets = new TypeToggles(controls, "custom-target", this::look);
    refers = new TypeToggles(controls, "custom-refer", this::look);
    getChildren()
        .addAll(
            controls.labelled("custom.name", names),
            controls.hint("custom.name-hint"),
            controls.labelled("custom.kind", kind),
            shown(controls.labelled("custom.list", list), this::chooses),
            shown(controls.labelled("custom.refers", refers), this::refers),
            controls.labelled("custom.targets", targets),
            controls.labelled("custom.group", group),
            explaining());
    names.onTyped(this::look);
    helps.onTyped(this::look);
    kind.valueProperty().subscribe((before, now) -> look());
    list.valueProperty().subscribe((before, now) -> look());
    group.valueProperty().subscribe((before, now) -> look());
    ready = true;
    look();
  }

  private final List<Runnable> showing = new ArrayList<>();

  private Node shown(Node node, java.util.function.BooleanSupplier when) {
    node.managedProperty().bind(node.visibleProperty());
    showing.add(() -> node.setVisible(when.getAsBoolean()));
    return node;
  }

  private Node explaining() {
    VBox box = new VBox();
    box.getStyleClass().add("lt-labelled");
    Button more =
        controls.button(
            "custom-explain", "custom.explain", Feather.MESSAGE_CIRCLE, () -> explain(box));
    more.getStyleClass().add("flat");
    box.getChildren().add(more);
    return box;
  }

  private void explain(VBox box) {
    box.getChildren().setAll(controls.labelled("custom.help", helps));
    helps.first().requestFocus();
  }

  NameFields names() {
    return names;
  }

  /** Whether it says too little to be kept. */
  BooleanExpression isUnfinished() {
    return unfinished;
  }

  /** Shows what is defined. What it holds cannot be changed any more. */
  void show(FieldDefinition field, RecordView view) {
    names.show(view);
    helps.show(view);
    kind.setValue(field.kind().code());
    kind.setDisable(true);
    if (field.kind().chooses()) {
      if (!list.getItems().contains(field.vocabulary())) {
        list.getItems().add(field.vocabulary());
      }
      list.setValue(field.vocabulary());
      list.setDisable(true);
    }
    targets.select(field.targets());
    refers.select(field.refers());
    if (group.getItems().contains(field.group())) {
      group.setValue(field.group());
    }
  }

  private OwnKind ownKind() {
    return OwnKind.ofCode(kind.code()).orElse(OwnKind.TEXT);
  }

  private boolean chooses() {
    return ownKind().chooses();
  }

  private boolean refers() {
    return ownKind() == OwnKind.REFERENCE;
  }

  private void look() {
    if (!ready) {
      return;
    }
    ready = false;
    showing.forEach(Runnable::run);
    group.offer(groups());
    ready = true;
    unfinished.set(
        names.isBlank().get()
            || targets.codes().isEmpty()
            || chooses() && list.code().isEmpty()
            || refers() && refers.codes().isEmpty());
    changed.run();
  }

  /** Groups of the types it is asked of, in their order; first the one for what fits nowhere. */
  private List<String> groups() {
    Set<String> codes = new LinkedHashSet<>(List.of(CasebookSchema.OWN_GROUP));
    types().forEach(type -> type.allGroups().forEach(g -> codes.add(g.code())));
    return List.copyOf(codes);
  }

  private List<RecordType> types() {
    return targets.terms().stream()
        .map(Term::text)
        .flatMap(code -> Schema.type(code).stream())
        .toList();
  }

  private String groupName(String code) {
    for (RecordType type : types()) {
      for (FieldGroup g : type.allGroups()) {
        if (g.code().equals(code)) {
          return controls.texts().now(type.labelKey(g));
        }
      }
    }
    return controls.texts().now("group.common." + CasebookSchema.OWN_GROUP);
  }

  /** Adds what is said to a change, as far as it differs from what stands there. */
  void write(Change.Builder change, @Nullable RecordView before) {
    names.write(change, before);
    helps.write(change, before);
    Change.Builder rest =
        Change.of(org.letapis.domain.entry.RecordId.fresh(), CustomField.CODE)
            .set(CustomField.KIND, Term.of(kind.code()))
            .set(Schema.OWN_TARGETS, targets.terms())
            .set(CustomField.GROUP, group.code());
    if (chooses()) {
      rest.set(CustomField.VOCABULARY, list.code());
    }
    if (refers()) {
      rest.set(Schema.OWN_REFERS, refers.terms());
    }
    if (before == null) {
      rest.set(
          CustomWords.ORDER,
          CustomModel.last(model.schema().definitions().fields(), FieldDefinition::order));
    }
    var stored = before == null ? Map.of() : before.record().values();
    rest.build()
        .fields()
        .forEach(
            (path, value) -> {
              if (!Objects.equals(stored.get(path), value)) {
                change.put(path, value);
              }
            });
  }
}
