package org.letapis.ui.settings.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.letapis.crypto.Secret;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.strength.NewPassphrase;
import org.letapis.ui.settings.SettingsTools;

/**
 * Asks one trustee for the passphrase of the share: {@code share-passphrase} and what belongs to
 * it; {@code share-trouble} says what is wrong.
 */
final class TrusteeForm extends VBox {

  private final Controls controls;
  private final NewPassphrase passphrase;
  private final Label trouble = new Label();

  TrusteeForm(SettingsTools tools, SharesPlan plan, int index, Supplier<List<String>> about) {
    controls = tools.controls();
    getStyleClass().add("lt-stack");
    String name = plan.names().get(index);
    passphrase =
        new NewPassphrase(
            "share-passphrase",
            "keys.shares.passphrase",
            controls,
            tools.background(),
            tools.cost(),
            () -> Stream.concat(about.get().stream(), Stream.of(name)).toList());
    trouble.setId("share-trouble");
    trouble.getStyleClass().add("lt-trouble");
    trouble.setWrapText(true);
    trouble.setMinHeight(Region.USE_PREF_SIZE);
    trouble.setVisible(false);
    trouble.managedProperty().bind(trouble.visibleProperty());
    Label who =
        name.isBlank()
            ? controls.heading("keys.shares.trustee", index + 1, plan.count())
            : controls.heading("keys.shares.trustee-named", index + 1, plan.count(), name);
    who.setId("share-trustee");
    getChildren()
        .addAll(who, controls.paragraph("keys.shares.passphrase-hint"), passphrase, trouble);
  }

  /** What was typed, if it may be taken; else says what is wrong. To be closed by the caller. */
  Optional<Secret> take() {
    Optional<String> wrong = passphrase.trouble();
    if (wrong.isEmpty()) {
      return Optional.of(passphrase.take());
    }
    trouble.textProperty().unbind();
    trouble.textProperty().bind(controls.texts().of(wrong.get()));
    trouble.setVisible(true);
    return Optional.empty();
  }

  void onEnter(Runnable action) {
    passphrase.onEnter(action);
  }

  /** What gets the keyboard. */
  Node first() {
    return passphrase.firstField();
  }
}
