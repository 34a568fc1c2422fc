package org.letapis.ui.kit.bulk;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.bulk.GroupChange;
import org.letapis.casebook.bulk.GroupChanges;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.dialog.Modal;
import org.letapis.ui.kit.text.Texts;

/**
 * The changes of several records that were made last, each with a button that takes it back. Ids:
 * {@code together-<n>}, {@code together-back-<n>}, {@code together-done-<n>}, from 0.
 */
public final class RecentChanges {

  private static final double WIDTH = 44;
  private static final int SHOWN = 20;

  private final BulkTools tools;
  private final Runnable changed;
  private final VBox lines = new VBox();

  /**
   * @param changed runs when something was taken back
   */
  public RecentChanges(BulkTools tools, Runnable changed) {
    this.tools = tools;
    this.changed = changed;
    lines.setId("together");
    lines.getStyleClass().add("lt-list");
  }

  /** Reads them and shows them. */
  public void open() {
    read(
        () -> {
          VBox content = new VBox(tools.services().controls().hint("bulk.recent-hint"), lines);
          content.getStyleClass().add("lt-column");
          Modal modal = tools.services().dialogs().modal("bulk.recent", content).width(WIDTH);
          modal.button("dialog-no", "kit.close", Modal.Kind.CANCEL, modal::close);
          modal.open();
        });
  }

  private void read(Runnable then) {
    tools
        .services()
        .background()
        .run(() -> new GroupChanges(tools.casebook().records()).recent())
        .then(
            recent -> {
              show(recent);
              then.run();
            });
  }

  private void show(List<GroupChange> recent) {
    lines.getChildren().clear();
    for (int i = 0; i < Math.min(SHOWN, recent.size()); i++) {
      lines.getChildren().add(line(i, recent.get(i)));
    }
    if (recent.isEmpty()) {
      lines.getChildren().add(tools.services().controls().label("bulk.recent-none"));
    }
  }

  private Node line(int number, GroupChange change) {
    Controls controls = tools.services().controls();
    Label what = Controls.styled(new Label(words(change)), "lt-strong");
    what.setWrapText(true);
    Label when =
        Controls.styled(
            new Label(
                time(change) + " · " + controls.texts().now("bulk.records", change.touched())),
            "lt-hint");
    VBox told = new VBox(what, when);
    told.setId("together-" + number);
    Node end;
    if (change.takenBack().isPresent()) {
      end = Controls.styled(controls.label("bulk.is-taken-back"), "lt-hint");
      end.setId("together-done-" + number);
    } else {
      Button back =
          controls.button(
              "together-back-" + number,
              "bulk.take-back-this",
              Feather.ROTATE_CCW,
              () -> new TakingBack(tools).ask(change, this::taken));
      end = back;
    }
    return Controls.row(told, Controls.spacer(), end);
  }

  private void taken() {
    read(changed);
  }

  private String time(GroupChange change) {
    return DatePrinter.print(change.when(), tools.services().texts().language());
  }

  private String words(GroupChange change) {
    Texts texts = tools.services().texts();
    CasebookSchema schema = tools.casebook().records().custom().schema();
    String type = texts.labels().find("type." + change.type()).orElse(change.type());
    return switch (change.what()) {
      case FIELD -> texts.now("bulk.was-field", field(schema, change));
      case TAG -> texts.now("bulk.was-tag");
      case PROCEEDING -> texts.now("bulk.was-proceeding");
      case GROUP -> texts.now("bulk.was-group", type);
    };
  }

  private String field(CasebookSchema schema, GroupChange change) {
    RecordType type = schema.type(change.type()).orElse(null);
    return type == null || change.field().isEmpty()
        ? change.field()
        : tools
            .services()
            .texts()
            .labels()
            .find(type.labelKey(FieldPath.of(change.field())))
            .orElse(change.field());
  }
}
