package org.letapis.ui.kit.strength;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.passphrase.Estimate;
import org.letapis.crypto.passphrase.Strength;
import org.letapis.ui.kit.control.Controls;
import org.letapis.ui.kit.text.Texts;

/**
 * Five bars, a word, how long guessing would take, and what would help. Ids: {@code <id>-word},
 * {@code <id>-time}, {@code <id>-hints}.
 */
final class StrengthMeter extends VBox {

  private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
  private static final PseudoClass STRONG = PseudoClass.getPseudoClass("strong");

  private final HBox bars = new HBox();
  private final Texts texts;
  private final ReadOnlyObjectProperty<@Nullable Argon2Cost> cost;

  StrengthMeter(String id, StrengthModel model, Controls controls) {
    texts = controls.texts();
    cost = model.costProperty();
    ReadOnlyObjectProperty<Estimate> estimate = model.estimateProperty();
    getStyleClass().add("lt-strength");
    bars.getStyleClass().add("lt-strength-bars");
    for (Strength strength : Strength.values()) {
      Region bar = Controls.styled(new Region(), "lt-strength-bar");
      HBox.setHgrow(bar, Priority.ALWAYS);
      estimate.subscribe(
          now -> bar.setVisible(!isNothing(now) && strength.compareTo(now.strength()) <= 0));
      bars.getChildren().add(new TrackedBar(bar));
    }
    Label word = label(id + "-word", "lt-strength-word", estimate, this::word);
    word.setMinWidth(Region.USE_PREF_SIZE);
    Label time = label(id + "-time", "lt-hint", estimate, this::time);
    Label hints = label(id + "-hints", "lt-hint", estimate, this::hints);
    for (Label sentence : new Label[] {time, hints}) {
      sentence.setWrapText(true);
      sentence.setMinHeight(Region.USE_PREF_SIZE);
    }
    estimate.subscribe(
        now -> {
          pseudoClassStateChanged(REFUSED, !isNothing(now) && !now.accepted());
          pseudoClassStateChanged(STRONG, now.strength().compareTo(Strength.GOOD) >= 0);
        });
    HBox.setHgrow(bars, Priority.ALWAYS);
    getChildren().addAll(Controls.row(bars, word), time, hints);
  }

  private Label label(
      String id,
      String style,
      ReadOnlyObjectProperty<Estimate> estimate,
      java.util.function.Function<Estimate, String> says) {
    Label label = Controls.styled(new Label(), style);
    label.setId(id);
    label
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> says.apply(estimate.get()), estimate, cost, texts.languageProperty()));
    label.visibleProperty().bind(label.textProperty().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private static boolean isNothing(Estimate estimate) {
    return estimate.equals(Estimate.NOTHING);
  }

  private String word(Estimate now) {
    return isNothing(now) ? "" : texts.now(StrengthModel.word(now));
  }

  private String time(Estimate now) {
    Argon2Cost guess = cost.get();
    return isNothing(now) || guess == null ? "" : StrengthModel.time(now, guess, texts.labels());
  }

  private String hints(Estimate now) {
    return isNothing(now)
        ? texts.now("kit.strength.advice")
        : StrengthModel.hints(now, texts.labels());
  }

  /** The place of a bar, which is seen also where the bar is not. */
  private static final class TrackedBar extends HBox {
    TrackedBar(Region bar) {
      super(bar);
      getStyleClass().add("lt-strength-track");
      HBox.setHgrow(this, Priority.ALWAYS);
    }
  }
}
