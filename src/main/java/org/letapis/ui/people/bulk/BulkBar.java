package org.letapis.ui.people.bulk;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.records.Together;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.control.Controls;

/**
 * What can be done with the chosen lines of a table, and taking back what was done last. Ids:
 * {@code bulk-field}, {@code bulk-tag}, {@code bulk-proceeding}, {@code bulk-take-back}.
 */
public final class BulkBar extends FlowPane {

  private final BulkTools tools;
  private final Runnable changed;
  private List<RecordId> chosen = List.of();
  private RecordType type = Schema.types().getFirst();

  /**
   * @param changed runs when records were changed, or changed back
   */
  public BulkBar(BulkTools tools, Runnable changed) {
    this.tools = tools;
    this.changed = changed;
    setId("bulk");
    getStyleClass().add("lt-filters");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Says which lines are chosen. */
  public void choose(String typeCode, List<RecordId> ids) {
    CasebookSchema schema = tools.casebook().records().custom().schema();
    tools.services().texts().own(schema);
    type = schema.type(typeCode).orElseThrow();
    if (ids.equals(chosen)) {
      return;
    }
    chosen = List.copyOf(ids);
    if (chosen.size() > 1) {
      showActions();
    } else if (lookup("#bulk-take-back") == null) {
      setVisible(false);
    }
  }

  private void showActions() {
    Controls controls = tools.services().controls();
    Label count = Controls.styled(controls.label("bulk.chosen", chosen.size()), "lt-strong");
    count.setId("bulk-chosen");
    getChildren()
        .setAll(
            count,
            action("bulk-field", "bulk.field", Feather.EDIT_2, What.FIELD),
            action("bulk-tag", "bulk.tag", Feather.TAG, What.TAG));
    if (type.category() == RecordType.Category.PERSON) {
      getChildren()
          .add(action("bulk-proceeding", "bulk.proceeding", Feather.BRIEFCASE, What.PROCEEDING));
    }
    setVisible(true);
  }

  private Button action(String id, String key, Feather icon, What what) {
    return tools.services().controls().button(id, key, icon, () -> begin(what));
  }

  /** Opens the dialog for the chosen lines, if there are several. */
  public void begin(What what) {
    if (chosen.size() > 1) {
      new BulkDialog(tools, type, chosen, what, this::done).open();
    }
  }

  private void done(Together saved, int touched) {
    Controls controls = tools.services().controls();
    Label words = controls.label("bulk.done", touched);
    words.setId("bulk-done");
    Button back =
        controls.button("bulk-take-back", "bulk.take-back", Feather.ROTATE_CCW, () -> back(saved));
    getChildren().setAll(Controls.icon(Feather.CHECK), words, back);
    setVisible(true);
    changed.run();
    back.requestFocus();
  }

  private void back(Together saved) {
    tools
        .services()
        .background()
        .run(saved::takeBack)
        .then(
            count -> {
              Label words = tools.services().controls().label("bulk.taken-back");
              words.setId("bulk-taken-back");
              getChildren().setAll(words);
              changed.run();
            });
  }
}
