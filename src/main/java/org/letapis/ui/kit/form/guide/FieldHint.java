package org.letapis.ui.kit.form.guide;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.guidance.FieldHelp;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.text.Texts;

/**
 * Help on a field beside it, never above what is typed: asked for by key, or by resting on the
 * label. A part of the form that belongs to a field says so by {@link #belongs}. The text's id is
 * {@code field-help}.
 */
public final class FieldHint {

  private static final Duration REST = Duration.millis(600);
  private static final double GAP = 4;

  private final RecordType type;
  private final Texts texts;
  private final Popup popup = new Popup();
  private final Label name = new Label();
  private final Label text = new Label();
  private final VBox bubble = new VBox(name, text);
  private final PauseTransition rest = new PauseTransition(REST);
  private final ChangeListener<Node> elsewhere = (o, before, now) -> popup.hide();
  private @Nullable Scene scene;

  public FieldHint(RecordType type, Texts texts) {
    this.type = type;
    this.texts = texts;
    text.setId("field-help");
    text.setWrapText(true);
    text.setMinHeight(Region.USE_PREF_SIZE);
    name.setWrapText(true);
    name.getStyleClass().add("lt-help-name");
    bubble.getStyleClass().add("lt-help-bubble");
    popup.setAutoHide(true);
    popup.setConsumeAutoHidingEvents(false);
    popup.setOnHidden(e -> forget());
  }

  /** Marks a part of a form as a field's: its label, its editor with all around it. */
  public static void belongs(Node part, FieldPath path) {
    part.setUserData(path);
  }

  /** Shows help when the pointer rests on a label in a form. */
  public void watch(Node form) {
    form.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this::entered);
    form.addEventFilter(MouseEvent.MOUSE_EXITED_TARGET, this::exited);
  }

  private void entered(MouseEvent event) {
    if (event.getTarget() instanceof Label label && label.getUserData() instanceof FieldPath path) {
      rest.setOnFinished(e -> show(label, path));
      rest.playFromStart();
    }
  }

  private void exited(MouseEvent event) {
    if (event.getTarget() instanceof Label label && label.getUserData() instanceof FieldPath) {
      rest.stop();
      popup.hide();
    }
  }

  /** Shows help on the field a node lies in, or hides what is shown; tells whether there is any. */
  public boolean toggle(@Nullable Node node) {
    rest.stop();
    if (popup.isShowing()) {
      popup.hide();
      return true;
    }
    for (Node part = node; part != null; part = part.getParent()) {
      if (part.getUserData() instanceof FieldPath path) {
        return show(part, path);
      }
    }
    return false;
  }

  private boolean show(Node part, FieldPath path) {
    Labels labels = texts.labels();
    Optional<String> help = FieldHelp.text(labels, type, path);
    Scene on = part.getScene();
    Window window = on == null ? null : on.getWindow();
    if (help.isEmpty() || on == null || window == null || !window.isShowing()) {
      return false;
    }
    name.setText(labels.find(type.labelKey(path)).orElse(""));
    text.setText(help.get());
    bubble.setStyle(on.getRoot().getStyle());
    Bounds at = part.localToScreen(part.getBoundsInLocal());
    if (popup.getContent().isEmpty()) {
      popup.getContent().add(bubble);
    }
    popup.show(part, at.getMinX(), at.getMaxY() + GAP);
    place(at, path, new Rectangle2D(window.getX(), window.getY(), window.getWidth(), 1));
    scene = on;
    on.focusOwnerProperty().addListener(elsewhere);
    return true;
  }

  /** Above a field where there is room, so that what is typed stays seen; below a cell. */
  private void place(Bounds at, FieldPath path, Rectangle2D top) {
    double height = bubble.getHeight();
    boolean above = path.row() == null && at.getMinY() - height - GAP > top.getMinY();
    popup.setX(Math.min(at.getMinX(), Math.max(top.getMinX(), top.getMaxX() - bubble.getWidth())));
    popup.setY(above ? at.getMinY() - height - GAP : at.getMaxY() + GAP);
  }

  private void forget() {
    if (scene != null) {
      scene.focusOwnerProperty().removeListener(elsewhere);
      scene = null;
    }
  }
}
