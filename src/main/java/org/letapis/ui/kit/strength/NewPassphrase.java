package org.letapis.ui.kit.strength;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Secret;
import org.letapis.crypto.passphrase.RandomWords;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.control.PassphraseField;
import org.letapis.ui.kit.task.Background;

/**
 * A new passphrase, typed twice, with its strength, the minimum enforced, and random words offered.
 * Ids: {@code <id>} and {@code <id>-again}, {@code <id>-suggest}, those of the meter {@code
 * <id>-strength-…}.
 */
public final class NewPassphrase extends VBox {

  private final PassphraseField first;
  private final PassphraseField second;
  private final StrengthModel model;
  private final Controls controls;
  private final Label suggested;

  /**
   * @param labelKey what it opens
   * @param cost of a guess; asked for once, in the background, as soon as something is typed
   * @param about names that whoever guesses may know, asked for anew each time
   */
  public NewPassphrase(
      String id,
      String labelKey,
      Controls controls,
      Background background,
      Supplier<Argon2Cost> cost,
      Supplier<List<String>> about) {
    this.controls = controls;
    model = new StrengthModel(background, cost, about);
    first = new PassphraseField(id, labelKey, controls);
    second = new PassphraseField(id + "-again", "kit.passphrase.again", controls);
    first.onTyped(this::look);
    Button suggest =
        controls.button(id + "-suggest", "kit.passphrase.suggest", Feather.SHUFFLE, this::suggest);
    suggest.getStyleClass().addAll("flat", "lt-suggest");
    suggested = controls.hint("kit.passphrase.suggested");
    suggested.setVisible(false);
    suggested.managedProperty().bind(suggested.visibleProperty());
    getStyleClass().add("lt-new-passphrase");
    getChildren()
        .addAll(
            first,
            new StrengthMeter(id + "-strength", model, controls),
            new HBox(suggest),
            suggested,
            second);
  }

  /** What is said of drawn words holds only while they stand there as they were drawn. */
  private void look(String typed) {
    suggested.setVisible(false);
    model.look(typed);
  }

  /** Words drawn in the language on screen, shown, to be typed once more below. */
  private void suggest() {
    char[] words = RandomWords.draw(language(), RandomWords.WORDS, new SecureRandom());
    first.show(new String(words));
    Arrays.fill(words, '\0');
    second.clear();
    suggested.setVisible(true);
    second.focus();
  }

  /** The language on screen, or the one that stands in for it where there are no lists of words. */
  private String language() {
    return controls
        .texts()
        .language()
        .orStandIn()
        .map(Language::tag)
        .filter(RandomWords.LANGUAGES::contains)
        .findFirst()
        .orElseThrow();
  }

  /** Label key of what is wrong with what is typed; empty when it may be taken. */
  public Optional<String> trouble() {
    if (!model.now(first.typed()).accepted()) {
      first.focus();
      return Optional.of(first.isEmpty() ? "kit.passphrase.missing" : "kit.passphrase.refused");
    }
    if (!first.sameAs(second)) {
      second.focus();
      return Optional.of("kit.passphrase.differ");
    }
    return Optional.empty();
  }

  /** What was typed; the fields are empty afterwards. To be closed by the caller. */
  public Secret take() {
    Secret taken = first.take();
    clear();
    return taken;
  }

  public void clear() {
    first.clear();
    second.clear();
    suggested.setVisible(false);
  }

  /** What Enter in the second field does. */
  public void onEnter(Runnable action) {
    first.onEnter(second::focus);
    second.onEnter(action);
  }

  /** What gets the keyboard first. */
  public Node firstField() {
    return first.field();
  }

  /** Gives it the keyboard. */
  public void focus() {
    first.focus();
  }
}
