package org.letapis.ui.people.bulk;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.bulk.BulkPlan;
import org.letapis.casebook.records.Together;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
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

  private static final double WIDTH = 40;

  private final BulkTools tools;
  private final FormServices services;
  private final RecordType type;
  private final List<RecordId> ids;
  private final What what;
  private final BiConsumer<Together, Integer> done;
  private final ComboBox<Field<?>> which = new ComboBox<>();
  private final StackPane place = new StackPane();
  private final CheckBox onlyBlank = new CheckBox();
  private final Label preview = new Label();
  private final Latest latest;
  private FormModel form;
  private Field<?> field;
  private @Nullable BulkPlan plan;

  BulkDialog(
      BulkTools tools,
      RecordType type,
      List<RecordId> ids,
      What what,
      BiConsumer<Together, Integer> done) {
    this.tools = tools;
    this.services = tools.services();
    this.type = type;
    this.ids = ids;
    this.what = what;
    this.done = done;
    this.latest = new Latest(services.background());
    this.field = what == What.PROCEEDING ? EventFields.PROCEEDING : Common.TAGS;
    this.form = form();
  }

  private FormModel form() {
    RecordType of = what == What.PROCEEDING ? Detention.TYPE : type;
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
    if (what == What.FIELD) {
      content.getChildren().add(onlyBlank);
    }
    content.getChildren().add(preview);
    String title =
        switch (what) {
          case FIELD -> "bulk.field";
          case TAG -> "bulk.tag";
          case PROCEEDING -> "bulk.proceeding";
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
    which.getItems().setAll(type.fields().filter(BulkDialog::settable).toList());
    which.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Field<?> shown) {
            return shown == null ? "" : services.texts().now(type.labelKey(shown.path()));
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

  private static boolean settable(Field<?> field) {
    return switch (field.kind()) {
      case FieldKind.Rows rows -> false;
      case FieldKind.Attachment attachment -> false;
      case FieldKind.Supports supports -> false;
      default -> true;
    };
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
      preview.setText("");
      return;
    }
    Field<?> set = field;
    boolean blank = onlyBlank.isSelected();
    latest.run(() -> planned(set, value, blank)).then(this::show);
  }

  private BulkPlan planned(Field<?> set, JsonNode value, boolean blank) {
    return what == What.PROCEEDING
        ? BulkPlan.link(tools.casebook().records(), ids, EventFields.PROCEEDING.kind().read(value))
        : BulkPlan.set(tools.casebook().records(), ids, set, value, blank);
  }

  private void show(BulkPlan made) {
    plan = made;
    preview.setText(
        services
            .texts()
            .now("bulk.preview", made.fresh(), made.replaced(), made.kept(), made.same()));
  }

  private void apply(Modal modal) {
    BulkPlan now = plan;
    if (now == null || now.changes().isEmpty()) {
      return;
    }
    modal.close();
    services
        .background()
        .run(() -> Together.save(tools.casebook().records(), now.changes()))
        .then(saved -> done.accept(saved, now.touched()));
  }
}
