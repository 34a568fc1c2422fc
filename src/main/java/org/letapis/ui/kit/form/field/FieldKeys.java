package org.letapis.ui.kit.form.field;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Term;
import org.letapis.ui.kit.form.model.FormModel;
import org.letapis.ui.kit.nav.Keys;
import tools.jackson.databind.JsonNode;

/**
 * Keys that work in every field and every cell: F4 (or Ctrl+U) says why there is no value, F6 how
 * sure it is; each press goes on to the next word, and at last back to none. F8 opens all that can
 * be said; Ctrl+H asks what stood there before.
 */
public final class FieldKeys {

  private static final KeyCombination CYCLE = Keys.RECORD_ABSENT.keys();
  private static final KeyCombination PAST = Keys.RECORD_PAST.keys();

  private FieldKeys() {}

  /** Whether a key goes on to the next reason why there is no value. */
  public static boolean absent(KeyEvent event) {
    return CYCLE.match(event) || plain(event, KeyCode.F4);
  }

  /** Whether a key goes on to the next degree of certainty. */
  public static boolean certainty(KeyEvent event) {
    return plain(event, KeyCode.F6);
  }

  /** Whether a key opens what can be said about a field. */
  public static boolean menu(KeyEvent event) {
    return plain(event, KeyCode.F8);
  }

  /**
   * Opens what can be said about the value of a cell, which has no label for it to stand beside.
   *
   * @param after runs when something was said
   */
  public static void openMenu(Slot<?> slot, Node cell, Runnable after) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(new FieldMenu(slot, after).items());
    menu.show(cell, Side.BOTTOM, 0, 0);
  }

  /** Whether a key asks what stood in a field before. */
  public static boolean past(KeyEvent event) {
    return PAST.match(event);
  }

  /** Asks whoever holds the form what stood in a field before. */
  public static void askPast(Node from, FieldPath value) {
    from.fireEvent(new PastAsked(value));
  }

  private static boolean plain(KeyEvent event, KeyCode code) {
    return event.getCode() == code
        && !event.isShiftDown()
        && !event.isAltDown()
        && !event.isControlDown()
        && !event.isMetaDown();
  }

  /** Blank, then unknown, not asked, refused, and blank again. */
  public static void cycleAbsent(FormModel model, FieldPath value) {
    Absent[] all = Absent.values();
    int next = model.absent(value).map(a -> a.ordinal() + 1).orElse(0);
    model.put(value, next < all.length ? all[next].toJson() : null);
  }

  /** How sure a value is, where somebody said so. */
  public static Optional<String> certaintyOf(FormModel model, FieldPath value) {
    JsonNode stored = model.stored(Certainty.of(value));
    return Optional.ofNullable(stored).map(node -> node.path("term").asString(""));
  }

  /** Says how sure a value is; an empty code takes that back. Nothing happens without a value. */
  public static void say(FormModel model, FieldPath value, String code) {
    if (model.stored(value) != null && model.absent(value).isEmpty()) {
      model.put(Certainty.of(value), code.isEmpty() ? null : Certainty.kind().write(Term.of(code)));
    }
  }

  /** Certain, likely, possible, doubtful, and nothing said again. */
  public static void cycleCertainty(FormModel model, FieldPath value) {
    List<String> codes = Certainty.VOCABULARY.terms();
    int next = certaintyOf(model, value).map(code -> codes.indexOf(code) + 1).orElse(0);
    say(model, value, next < codes.size() ? codes.get(next) : "");
  }
}
