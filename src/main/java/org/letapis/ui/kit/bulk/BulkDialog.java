package org.letapis.ui.kit.bulk;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.bulk.BulkPlan;
import org.letapis.casebook.bulk.GroupChange;
import org.letapis.casebook.bulk.GroupChange.What;
import org.letapis.casebook.bulk.GroupChanges;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Detention;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.form.Editors;
import org.letapis.ui.kit.form.field.FieldFrame;
import org.letapis.ui.kit.form.field.FormServices;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.task.Latest;
import tools.jackson.databind.JsonNode;

/**
 * Asks what to say of many records, and shows with counts what that would do. Ids: {@code
 * bulk-which}, the editor {@code field-<code>}, {@code bulk-only-blank}, {@code bulk-preview}.
 */
final class BulkDialog {

  private static final double WIDTH = 42;

  private final BulkTools tools;
  private final FormServices services;
  private final Chosen chosen;
  private final What what;
  private final Consumer<GroupChange> done;
  private final ComboBox<Field<?>> which = new ComboBox<>();
  private final StackPane place = new StackPane();
  private final CheckBox onlyBlank = new CheckBox();
  private final Label preview = new Label();
  private final Latest latest;
  private final RoleChoice role;
  private FormModel form;
  private Field<?> field;
  private @Nullable BulkPlan plan;

  BulkDialog(BulkTools tools, Chosen chosen, What what, Consumer<GroupChange> done) {
    this.tools = tools;
    this.services = tools.services();
    this.chosen = chosen;
    this.what = what;
    this.role = new RoleChoice(tools, this::look);
    this.done = done;
    this.latest = new Latest(services.background());
    this.field = what == What.PROCEEDING ? EventFields.PROCEEDING : Common.TAGS;
    this.form = form();
  }

  private FormModel form() {
    RecordType of = what == What.PROCEEDING ? Detention.TYPE : chosen.type();
    return new FormModel(of, CaseRecord.blank(RecordId.fresh(), of.code()), Check.NONE);
  }

  void open() {
    Controls controls = services.controls();
    VBox content = new VBox();
    if (what == What.FIELD) {
      fields();
      content.getChildren().add(controls.labelled("bulk.which", which));
    }
    onlyBlank.setId("bulk-only-blank");
    onlyBlank.textProperty().bind(services.texts().of("bulk.only-blank"));
    onlyBlank.setSelected(true);
    onlyBlank.selectedProperty().addListener((o, before, now) -> look());
    preview.setId("bulk-preview");
    preview.setWrapText(true);
    preview.getStyleClass().add("lt-hint");
    content.getChildren().add(place);
    if (links()) {
      content.getChildren().add(role.node());
    } else if (what != What.TAG) {
      content.getChildren().add(onlyBlank);
    }
    content.getChildren().add(preview);
    String title =
        switch (what) {
          case FIELD -> "bulk.field";
          case TAG -> "bulk.tag";
          case PROCEEDING -> "bulk.proceeding";
          case GROUP -> throw new IllegalStateException("that has a screen of its own");
        };
    Modal modal = services.dialogs().modal(title, content).width(WIDTH);
    modal.button("dialog-no", "kit.cancel", Modal.Kind.CANCEL, modal::close);
    Button yes = modal.button("dialog-yes", "bulk.apply", Modal.Kind.DEFAULT, () -> apply(modal));
    yes.disableProperty().bind(preview.textProperty().isEmpty());
    edit();
    var first = org.letapis.ui.kit.dialog.Focus.first(content);
    first.ifPresent(modal::focus);
    modal.open();
  }

  private void fields() {
    which.setId("bulk-which");
    which.setMaxWidth(Double.MAX_VALUE);
    which.getItems().setAll(chosen.fields().toList());
    which.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Field<?> shown) {
            return shown == null ? "" : services.texts().now(chosen.type().labelKey(shown.path()));
          }

          @Override
          public @Nullable Field<?> fromString(String text) {
            return null;
          }
        });
    which.getSelectionModel().selectFirst();
    field = which.getValue();
    which
        .valueProperty()
        .addListener(
            (o, before, now) -> {
              field = now;
              edit();
            });
  }

  /** Whether people become parties: the proceeding is changed, not they. */
  private boolean links() {
    return what == What.PROCEEDING && chosen.people();
  }

  private void edit() {
    form = form();
    form.listen(this::look);
    place.getChildren().setAll(frame(Slot.of(form, field, services)));
    look();
  }

  private static <T> FieldFrame frame(Slot<T> slot) {
    return FieldFrame.labelled(slot, new Editors().editor(slot), false);
  }

  private void look() {
    JsonNode value = form.get(field).isPresent() ? form.stored(field.path()) : null;
    plan = null;
    if (value == null || !form.savable()) {
      latest.cancel();
      preview.textProperty().unbind();
      preview.setText("");
      return;
    }
    Field<?> set = field;
    boolean blank = onlyBlank.isSelected();
    Optional<Term> as = role.chosen();
    latest.run(() -> planned(set, value, blank, as)).then(this::show);
  }

  private BulkPlan planned(Field<?> set, JsonNode value, boolean blank, Optional<Term> as) {
    Records records = tools.casebook().records();
    return links()
        ? BulkPlan.link(records, chosen.ids(), EventFields.PROCEEDING.kind().read(value), as)
        : BulkPlan.set(records, chosen.ids(), set, value, blank);
  }

  private void show(BulkPlan made) {
    plan = made;
    preview
        .textProperty()
        .bind(
            services
                .texts()
                .of("bulk.preview", made.fresh(), made.replaced(), made.kept(), made.same()));
  }

  private void apply(Modal modal) {
    BulkPlan now = plan;
    if (now == null || now.changes().isEmpty()) {
      return;
    }
    modal.close();
    services
        .background()
        .run(
            () ->
                new GroupChanges(tools.casebook().records())
                    .save(
                        what,
                        chosen.type().code(),
                        field.path().toString(),
                        now.touched(),
                        now.changes()))
        .then(done::accept);
  }
}
