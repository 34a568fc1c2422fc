package org.letapis.ui.kit.bulk;

import java.util.List;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.casebook.bulk.GroupChange;
import org.letapis.casebook.bulk.GroupChange.What;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.RecordType;
import org.letapis.ui.kit.control.Controls;

/**
 * What can be done with the chosen lines of a table, and taking back what was done last. Ids:
 * {@code bulk-field}, {@code bulk-tag}, {@code bulk-proceeding}, {@code bulk-take-back}.
 */
public final class BulkBar extends FlowPane {

  private final BulkTools tools;
  private final TakingBack takingBack;
  private final Runnable changed;
  private List<RecordId> chosen = List.of();
  private List<RecordType> types = List.of();

  /**
   * @param changed runs when records were changed, or changed back
   */
  public BulkBar(BulkTools tools, Runnable changed) {
    this.tools = tools;
    this.takingBack = new TakingBack(tools);
    this.changed = changed;
    setId("bulk");
    getStyleClass().add("lt-filters");
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  /** Says which lines are chosen, and codes of what types of record they are. */
  public void choose(Set<String> codes, List<RecordId> ids) {
    if (ids.equals(chosen)) {
      return;
    }
    CasebookSchema schema = tools.casebook().records().custom().schema();
    tools.services().texts().own(schema);
    types = codes.stream().sorted().flatMap(code -> schema.type(code).stream()).toList();
    chosen = List.copyOf(ids);
    if (chosen.size() > 1 && !types.isEmpty()) {
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
    if (Chosen.mayBeLinked(types)) {
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
    if (chosen.size() > 1 && (what != What.PROCEEDING || Chosen.mayBeLinked(types))) {
      new BulkDialog(tools, new Chosen(types, chosen), what, this::done).open();
    }
  }

  private void done(GroupChange saved) {
    Controls controls = tools.services().controls();
    Label words = controls.label("bulk.done", saved.touched());
    words.setId("bulk-done");
    Button back =
        controls.button(
            "bulk-take-back",
            "bulk.take-back",
            Feather.ROTATE_CCW,
            () -> takingBack.ask(saved, this::taken));
    getChildren().setAll(Controls.icon(Feather.CHECK), words, back);
    setVisible(true);
    changed.run();
    back.requestFocus();
  }

  private void taken() {
    Label words = tools.services().controls().label("bulk.taken-back");
    words.setId("bulk-taken-back");
    getChildren().setAll(words);
    changed.run();
  }
}
