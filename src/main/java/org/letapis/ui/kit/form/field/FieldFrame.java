package org.letapis.ui.kit.form.field;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.FieldPath;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.form.grid.MeasuredBox;
import org.letapis.ui.kit.form.guide.FieldHint;
import org.letapis.ui.kit.form.model.Finding;
import org.letapis.ui.kit.text.Texts;

/**
 * An editor with what belongs around it: the label above, what was understood and what is the
 * matter below. Ids: the line that says back is {@code echo-<tail>}, the one that says what is the
 * matter {@code finding-<tail>}.
 */
public final class FieldFrame extends MeasuredBox {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("finding-error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("finding-warning");

  private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");

  private final Slot<?> slot;
  private final AbsentPane pane;
  private final FieldEditor editor;
  private final Label finding = new Label();
  private final SimpleBooleanProperty unsure = new SimpleBooleanProperty();
  private final Subscription subscription;
  private Subscription marksFollow = Subscription.EMPTY;
  private @Nullable HBox head;

  /** A field with its label above. */
  public static FieldFrame labelled(Slot<?> slot, FieldEditor editor, boolean required) {
    FieldFrame frame = new FieldFrame(slot, editor);
    HBox head = frame.head(required);
    frame.head = head;
    frame.getChildren().addFirst(head);
    return frame;
  }

  private FieldFrame(Slot<?> slot, FieldEditor editor) {
    this.slot = slot;
    this.editor = editor;
    this.pane = new AbsentPane(slot, editor);
    getStyleClass().add("lt-field");
    FieldHint.belongs(this, slot.path());
    setMinWidth(0);
    getChildren().add(pane);
    if (editor.echo() != null) {
      getChildren().add(echo());
    }
    finding.getStyleClass().add("lt-finding");
    finding.setWrapText(true);
    finding.setMinHeight(Region.USE_PREF_SIZE);
    slot.identify(finding, "finding");
    getChildren().addAll(finding, unsure());
    subscription =
        slot.listen(this::show)
            .and(pane.subscription())
            .and(slot.services().texts().languageProperty().subscribe((before, now) -> show()));
    show();
  }

  private HBox head(boolean required) {
    Texts texts = slot.services().texts();
    Label label = slot.services().controls().label(slot.labelKey());
    label.getStyleClass().add("lt-field-label");
    label.setLabelFor(editor.target());
    label.setMinWidth(0);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    FieldHint.belongs(label, slot.path());
    MenuButton menu = pane.menu();
    HBox head = new HBox(label);
    head.getStyleClass().add("lt-field-head");
    if (required) {
      Label mark = new Label("•");
      mark.getStyleClass().add("lt-required");
      mark.accessibleTextProperty().bind(texts.of("kit.form.required"));
      head.getChildren().add(mark);
    }
    FieldMarks marks = new FieldMarks(slot);
    marksFollow = marks.subscription();
    head.getChildren().addAll(marks, Controls.spacer(), menu);
    return head;
  }

  private Label echo() {
    Label echo = new Label();
    if (editor.echo() != null) {
      echo.textProperty().bind(editor.echo());
    }
    echo.getStyleClass().add("lt-echo");
    echo.setWrapText(true);
    echo.setMinHeight(Region.USE_PREF_SIZE);
    echo.visibleProperty().bind(echo.textProperty().isNotEmpty());
    echo.managedProperty().bind(echo.visibleProperty());
    slot.identify(echo, "echo");
    return echo;
  }

  /** Says that a value was put in by a reading. */
  private Label unsure() {
    Label label = slot.services().controls().label("kit.form.unsure");
    label.getStyleClass().add("lt-unsure");
    label.setWrapText(true);
    slot.identify(label, "unsure");
    label.visibleProperty().bind(unsure);
    label.managedProperty().bind(unsure);
    return label;
  }

  /** Which value it shows. */
  public FieldPath path() {
    return slot.path();
  }

  private void show() {
    boolean unlooked = slot.model().unsure().contains(slot.path());
    unsure.set(unlooked);
    pseudoClassStateChanged(UNSURE, unlooked);
    @Nullable Finding found = slot.model().shownFinding(slot.path()).orElse(null);
    String text =
        found == null ? "" : slot.services().texts().now(found.key(), found.arguments().toArray());
    finding.setText(text);
    // Readers of the screen say it with the field itself.
    editor.target().setAccessibleHelp(text.isEmpty() ? null : text);
    boolean visible = found != null;
    finding.setVisible(visible);
    finding.setManaged(visible);
    pseudoClassStateChanged(ERROR, found != null && found.isError());
    pseudoClassStateChanged(WARNING, found != null && !found.isError());
  }

  /** Shows the label above, or leaves it to the frame above this one. */
  public void showHead(boolean shown) {
    HBox label = head;
    if (label != null) {
      label.setVisible(shown);
      label.setManaged(shown);
    }
  }

  /** What takes the keyboard. */
  public Node target() {
    return editor.target();
  }

  /** Gives the keyboard to the editor. */
  public void focus() {
    editor.target().requestFocus();
  }

  /** Stops following the form, when its row is gone. */
  public void dispose() {
    subscription.unsubscribe();
    marksFollow.unsubscribe();
  }
}
