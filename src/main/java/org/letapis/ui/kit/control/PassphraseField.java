package org.letapis.ui.kit.control;

import atlantafx.base.controls.PasswordTextField;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.crypto.Secret;

/**
 * A field for a passphrase: hidden unless the eye is pressed, a word when Caps Lock is on. What was
 * typed leaves it as a {@link Secret}, and the field is empty afterwards. The field has the given
 * id, the eye {@code <id>-show}.
 */
public final class PassphraseField extends VBox {

  private final PasswordTextField field = new PasswordTextField();
  private final Label caps;

  public PassphraseField(String id, String labelKey, Controls controls) {
    getStyleClass().add("lt-labelled");
    field.setId(id);
    Button eye =
        controls.iconButton(id + "-show", "kit.passphrase.show", Feather.EYE, this::toggle);
    eye.setFocusTraversable(false);
    field.setRight(eye);
    caps = Controls.styled(controls.label("kit.passphrase.caps"), "lt-finding");
    caps.setVisible(false);
    caps.managedProperty().bind(caps.visibleProperty());
    field.addEventHandler(KeyEvent.KEY_RELEASED, e -> lookAtCaps());
    field.focusedProperty().addListener((o, before, now) -> lookAtCaps());
    getChildren().addAll(controls.labelled(labelKey, field), caps);
  }

  private void toggle() {
    field.setRevealPassword(!field.getRevealPassword());
  }

  private void lookAtCaps() {
    boolean on = Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
    caps.setVisible(on && field.isFocused());
  }

  /** Tells what is typed, each time it changes; nothing of it must be kept. */
  public void onTyped(Consumer<String> then) {
    field.passwordProperty().addListener((o, before, now) -> then.accept(now == null ? "" : now));
  }

  /** What is typed now. */
  public String typed() {
    String typed = field.getPassword();
    return typed == null ? "" : typed;
  }

  /** Puts words into it that are there to be read. */
  public void show(String words) {
    field.setRevealPassword(false);
    field.setText(words);
    field.setRevealPassword(true);
  }

  /** Whether nothing is typed. */
  public boolean isEmpty() {
    return typed().isEmpty();
  }

  /** Whether both hold the same. */
  public boolean sameAs(PassphraseField other) {
    return java.util.Objects.equals(field.getPassword(), other.field.getPassword());
  }

  /** What was typed; the field is empty afterwards. To be closed by the caller. */
  public Secret take() {
    char[] typed = field.getPassword() == null ? new char[0] : field.getPassword().toCharArray();
    try {
      return Secret.ofPassphrase(typed);
    } finally {
      Arrays.fill(typed, '\0');
      clear();
    }
  }

  /** Empties it. What was typed is written over first, as the field works on one buffer. */
  public void clear() {
    field.setText("-".repeat(field.getLength()));
    field.clear();
    field.setRevealPassword(false);
  }

  /** What Enter does. */
  public void onEnter(Runnable action) {
    field.setOnAction(e -> action.run());
  }

  /** What gets the keyboard. */
  public Node field() {
    return field;
  }

  /** Gives it the keyboard. */
  public void focus() {
    field.requestFocus();
  }
}
