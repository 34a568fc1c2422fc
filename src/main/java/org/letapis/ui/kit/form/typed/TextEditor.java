package org.letapis.ui.kit.form.typed;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.util.Subscription;
import org.letapis.ui.kit.form.field.FieldEditor;
import org.letapis.ui.kit.form.field.Slot;

/** Words: one line, or an area that grows with what is written. */
public final class TextEditor implements FieldEditor {

  private static final int FEWEST_LINES = 2;
  private static final int MOST_LINES = 18;

  private final Slot<String> slot;
  private final TextInputControl control;
  private final Subscription subscription;
  private boolean typing;

  public TextEditor(Slot<String> slot, boolean lines) {
    this.slot = slot;
    control = lines ? area() : new TextField();
    slot.own(control);
    control.textProperty().addListener((o, before, now) -> typed(now == null ? "" : now));
    subscription = slot.listen(this::show);
    show();
  }

  private void typed(String text) {
    if (!typing) {
      typing = true;
      slot.set(text.isBlank() ? null : text);
      typing = false;
    }
  }

  private void show() {
    String stored = slot.get().orElse("");
    if (!typing && !stored.equals(control.getText())) {
      typing = true;
      control.setText(stored);
      typing = false;
    }
  }

  private static TextArea area() {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(FEWEST_LINES);
    area.textProperty().addListener((o, before, now) -> grow(area));
    area.widthProperty().addListener((o, before, now) -> grow(area));
    // Tab goes on to the next field, as everywhere else in a form.
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
            event.consume();
            area.fireEvent(
                new KeyEvent(
                    KeyEvent.KEY_PRESSED,
                    "",
                    "",
                    KeyCode.TAB,
                    event.isShiftDown(),
                    true,
                    false,
                    false));
          }
        });
    return area;
  }

  private static void grow(TextArea area) {
    Text measure = new Text(area.getText());
    measure.setFont(area.getFont());
    double em = area.getFont().getSize();
    measure.setWrappingWidth(Math.max(10 * em, area.getWidth() - 2.5 * em));
    int lines = (int) Math.ceil(measure.getLayoutBounds().getHeight() / (1.21 * em));
    area.setPrefRowCount(Math.clamp(lines, FEWEST_LINES, MOST_LINES));
  }

  @Override
  public Node node() {
    return control;
  }

  @Override
  public Node target() {
    return control;
  }

  @Override
  public Subscription subscription() {
    return subscription;
  }
}
