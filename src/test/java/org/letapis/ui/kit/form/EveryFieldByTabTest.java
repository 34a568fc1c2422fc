package org.letapis.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Schema;
import org.letapis.ui.kit.OnScreen;
import org.letapis.ui.kit.Stand;
import org.letapis.ui.kit.form.field.FieldFrame;
import org.letapis.ui.kit.form.model.Check;
import org.letapis.ui.kit.form.model.FormModel;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/**
 * Tab, and the space bar on what is folded, lead to every field of every form, and back to where
 * they began.
 */
@OnScreen
class EveryFieldByTabTest {

  /** More stops than any form has. */
  private static final int FARTHEST = 1_000;

  private final KnownPeople people = new KnownPeople();
  private Stand stand;

  @Start
  void start(Stage stage) {
    stand = new Stand();
    stand.show(stage, new javafx.scene.layout.StackPane());
  }

  @Stop
  void stop() {
    stand.background.close();
  }

  @Test
  void tabLeadsToEveryFieldOfEveryForm(FxRobot robot) {
    Schema.types().forEach(type -> leads(type, robot));
  }

  private void leads(RecordType type, FxRobot robot) {
    Set<String> reached = new LinkedHashSet<>();
    robot.interact(
        () -> {
          CaseRecord blank = CaseRecord.blank(RecordId.fresh(), type.code());
          FormModel model = new FormModel(type, blank, Check.ofSchema(type));
          FormView form = new FormView(model, FormParts.services(stand, people));
          stand.overlay.setContent(form);
          stand.overlay.applyCss();
          stand.overlay.layout();
          form.focusFirst();
        });
    stand.settle();
    robot.interact(() -> walk(reached));
    assertThat(reached)
        .as(type.code())
        .containsAll(
            type.fields().map(Field::code).filter(code -> !type.retired().contains(code)).toList());
  }

  private void walk(Set<String> reached) {
    Node first = owner();
    for (int stop = 0; stop < FARTHEST; stop++) {
      Node here = owner();
      if (here instanceof Button head && head.getStyleClass().contains("lt-group-head")) {
        open(head);
      }
      for (Node n = here; n != null; n = n.getParent()) {
        if (n instanceof FieldFrame frame) {
          reached.add(frame.path().field());
        }
      }
      here.requestFocusTraversal(TraversalDirection.NEXT);
      if (owner() == first) {
        return;
      }
    }
    throw new AssertionError("Tab does not come round");
  }

  private static void open(Button head) {
    Node fields = ((GroupPane) head.getParent()).getChildren().getLast();
    if (!fields.isVisible()) {
      head.fire();
    }
  }

  private Node owner() {
    return stand.overlay.getScene().getFocusOwner();
  }
}
