package org.letapis.ui.kit.strength;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.passphrase.Estimate;
import org.letapis.crypto.passphrase.GuessingTime;
import org.letapis.crypto.passphrase.PassphraseEstimator;
import org.letapis.crypto.passphrase.Weakness;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Latest;

/** What can be said of a passphrase while it is typed. Knows no control, keeps no passphrase. */
final class StrengthModel {

  /** More than these nobody reads. */
  private static final int MOST_HINTS = 2;

  private static final int KIB = 1024;

  private final Background background;
  private final Supplier<Argon2Cost> measured;
  private final ReadOnlyObjectWrapper<@Nullable Argon2Cost> cost = new ReadOnlyObjectWrapper<>();
  private boolean measuring;
  private final Latest latest;
  private final Supplier<List<String>> about;
  private final ReadOnlyObjectWrapper<Estimate> estimate =
      new ReadOnlyObjectWrapper<>(Estimate.NOTHING);

  /**
   * @param measured what a guess costs; asked for once, in the background
   * @param about names that whoever guesses may know, asked for anew each time
   */
  StrengthModel(
      Background background, Supplier<Argon2Cost> measured, Supplier<List<String>> about) {
    this.background = background;
    this.measured = measured;
    this.latest = new Latest(background);
    this.about = about;
  }

  /** What is known of what was typed last; {@link Estimate#NOTHING} to begin with. */
  ReadOnlyObjectProperty<Estimate> estimateProperty() {
    return estimate.getReadOnlyProperty();
  }

  /** What a guess costs; null until that is known. */
  ReadOnlyObjectProperty<@Nullable Argon2Cost> costProperty() {
    return cost.getReadOnlyProperty();
  }

  /** Something else is typed: it is looked at in the background. */
  void look(String typed) {
    if (typed.isEmpty()) {
      latest.cancel();
      estimate.set(Estimate.NOTHING);
      return;
    }
    if (!measuring) {
      measuring = true;
      background.run(measured::get).then(cost::set);
    }
    List<String> names = about.get();
    latest.run(() -> PassphraseEstimator.shared().of(typed, names)).then(estimate::set);
  }

  /** Looks at it now, before it is used. */
  Estimate now(String typed) {
    latest.cancel();
    estimate.set(PassphraseEstimator.shared().of(typed, about.get()));
    return estimate.get();
  }

  /** Label key of one word for a strength. */
  static String word(Estimate estimate) {
    return "kit.strength." + code(estimate.strength());
  }

  /** How long it withstands at that cost of a guess, in words, and what the cost is. */
  static String time(Estimate estimate, Argon2Cost cost, Labels labels) {
    GuessingTime time = GuessingTime.of(estimate.guesses(), cost);
    return labels.text("kit.strength.time." + code(time.unit()), time.amount(), GuessingTime.CARDS)
        + " "
        + labels.text("kit.strength.cost", Math.max(1, cost.memoryKiB() / KIB), cost.iterations());
  }

  /** What makes it weak and what would help, in sentences. */
  static String hints(Estimate estimate, Labels labels) {
    List<Weakness> weaknesses = estimate.weaknesses();
    StringBuilder hints = new StringBuilder();
    for (Weakness weakness : weaknesses.subList(0, Math.min(MOST_HINTS, weaknesses.size()))) {
      hints.append(labels.text("kit.strength.hint." + code(weakness))).append(' ');
    }
    if (!estimate.accepted()) {
      hints.append(labels.text("kit.strength.advice"));
    }
    return hints.toString().strip();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
