package org.letapis.ui.kit.form.sheet;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.FieldKind;
import org.letapis.ui.kit.form.field.EditorFactory;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.FieldKeys;
import org.letapis.ui.kit.form.field.Slot;
import org.letapis.ui.kit.form.guide.FieldHint;
import org.letapis.ui.kit.form.model.Finding;
import tools.jackson.databind.JsonNode;

/**
 * One cell: a label with its value, or while it is being edited the editor of its column in place
 * of the label. Either has the id {@code field-<tail>}.
 */
final class SheetCell extends StackPane {

  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("finding-error");
  private static final PseudoClass WARNING = PseudoClass.getPseudoClass("finding-warning");
  private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
  private static final PseudoClass UNSURE = PseudoClass.getPseudoClass("unsure");
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  private final Slot<?> slot;
  private final CellWords words;
  private final Label label = new Label();
  private final Tooltip tooltip = new Tooltip();
  private final Subscription subscription;
  private @Nullable FieldEditor editor;
  private @Nullable JsonNode before;

  SheetCell(Slot<?> slot, CellWords words) {
    this.slot = slot;
    this.words = words;
    getStyleClass().add("lt-sheet-cell");
    setMinWidth(0);
    FieldHint.belongs(this, slot.path());
    label.getStyleClass().add("lt-sheet-label");
    label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    label.setMinWidth(0);
    slot.identify(label, "field");
    getChildren().add(label);
    subscription =
        slot.listen(this::show)
            .and(slot.model().listen(Certainty.of(slot.path()), this::show))
            .and(slot.services().texts().languageProperty().subscribe((was, now) -> show()));
    show();
  }

  Slot<?> slot() {
    return slot;
  }

  /** What the cell says, for the clipboard and for readers of the screen. */
  String text() {
    return words.of(slot.path(), slot.field().kind());
  }

  boolean isBlank() {
    return slot.stored() == null;
  }

  void show() {
    FieldKind<?> kind = slot.field().kind();
    if (kind instanceof FieldKind.Reference) {
      slot.get()
          .filter(RecordId.class::isInstance)
          .map(RecordId.class::cast)
          .ifPresent(record -> words.find(record, this::show));
    }
    String text = text();
    label.setText(text.replaceAll("\\s*\\R\\s*", " "));
    String name = slot.services().texts().now(slot.labelKey());
    label.setAccessibleText(text.isEmpty() ? name : name + ": " + text);
    Optional<Finding> found = slot.model().shownFinding(slot.path());
    Optional<String> sure = FieldKeys.certaintyOf(slot.model(), slot.path());
    pseudoClassStateChanged(ERROR, found.filter(Finding::isError).isPresent());
    pseudoClassStateChanged(WARNING, found.filter(f -> !f.isError()).isPresent());
    pseudoClassStateChanged(ABSENT, slot.model().absent(slot.path()).isPresent());
    pseudoClassStateChanged(UNSURE, sure.filter(code -> !code.equals("certain")).isPresent());
    String said =
        found
            .map(f -> slot.services().texts().now(f.key(), f.arguments().toArray()))
            .or(
                () ->
                    sure.map(
                        code -> slot.services().texts().now(Certainty.VOCABULARY.labelKey(code))))
            .orElse("");
    tooltip.setText(said);
    label.setTooltip(said.isEmpty() ? null : tooltip);
  }

  void select(boolean selected) {
    pseudoClassStateChanged(SELECTED, selected);
  }

  /** Gives the keyboard to the cell as a whole. */
  void focusLabel() {
    if (getParent() != null) {
      // A row far from what is in sight is hidden, and could not take the keyboard.
      getParent().setVisible(true);
    }
    label.requestFocus();
  }

  boolean isLive() {
    return editor != null;
  }

  /** Puts the editor in place of the label and gives it the keyboard. */
  void open(EditorFactory factory, boolean emptied) {
    if (editor == null) {
      before = slot.stored();
      if (slot.model().absent(slot.path()).isPresent()) {
        slot.set(null);
      }
      FieldEditor made = factory.editor(slot);
      editor = made;
      getChildren().setAll(made.node());
      // A control takes keys only once it has its skin.
      applyCss();
    }
    FieldEditor live = editor;
    if (live != null) {
      live.target().requestFocus();
      if (live.target() instanceof TextInputControl input) {
        if (emptied) {
          input.clear();
        } else {
          input.end();
        }
      }
    }
  }

  /** Gives a key to the editor, as the first letter that opened it. */
  void pass(KeyEvent event) {
    FieldEditor live = editor;
    if (live != null) {
      Node target = live.target();
      Event.fireEvent(target, event.copyFor(target, target));
    }
  }

  /** Puts the label back. */
  void close() {
    FieldEditor live = editor;
    if (live != null) {
      editor = null;
      live.subscription().unsubscribe();
      getChildren().setAll(label);
      show();
    }
  }

  /** Puts back what stood here before it was opened. */
  void restore() {
    slot.model().put(slot.path(), before);
  }

  /** A handler of what is typed while the label has the keyboard. */
  void onTyped(javafx.event.EventHandler<KeyEvent> handler) {
    label.addEventHandler(KeyEvent.KEY_TYPED, handler);
  }

  /** Runs when the label gets the keyboard, by whatever way. */
  void onFocus(Runnable action) {
    label
        .focusedProperty()
        .subscribe(
            focused -> {
              if (focused) {
                action.run();
              }
            });
  }

  void dispose() {
    close();
    subscription.unsubscribe();
  }
}
