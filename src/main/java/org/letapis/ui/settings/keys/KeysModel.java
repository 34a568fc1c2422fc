package org.letapis.ui.settings.keys;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Keys;
import org.letapis.casebook.preference.TrusteeNames;
import org.letapis.crypto.Secret;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.settings.SettingsTools;
import org.letapis.vault.share.NewShares;
import org.letapis.vault.slot.SlotKind;
import org.letapis.vault.slot.SlotView;
import org.letapis.vault.words.RecoveryWords;

/** What opens the casebook, and the changes to it. Knows no control. */
final class KeysModel {

  private final SettingsTools tools;
  private final Keys keys;
  private final ReadOnlyObjectWrapper<List<SlotView>> slots =
      new ReadOnlyObjectWrapper<>(List.of());

  KeysModel(SettingsTools tools) {
    this.tools = tools;
    this.keys = tools.casebook().keys();
  }

  /** What opens it, as last read. */
  ReadOnlyObjectProperty<List<SlotView>> slotsProperty() {
    return slots.getReadOnlyProperty();
  }

  /** Reads again what opens it. */
  void reload() {
    tools.background().run(keys::slots).then(slots::set);
  }

  Optional<SlotView> slot(SlotKind kind) {
    return slots.get().stream().filter(slot -> slot.kind() == kind).findFirst();
  }

  /** The day a way in was made, in words. */
  static String day(SlotView slot, Language language) {
    return slot.made().map(day -> DatePrinter.print(PartialDate.day(day), language)).orElse("");
  }

  /** Whether the passphrase of now must be known to set another. */
  boolean asksForCurrent() {
    return keys.openedBy() == SlotKind.PASSPHRASE;
  }

  /** Names that whoever guesses a passphrase may know. */
  List<String> about() {
    return List.of(tools.casebook().settings().displayName(), tools.casebook().folder().toString());
  }

  /**
   * Makes another passphrase open it. Both are closed in the end.
   *
   * @param current null where {@link #asksForCurrent} says it is not asked for
   */
  Job<Boolean> change(@Nullable Secret current, Secret next) {
    return tools
        .background()
        .run(
            () -> {
              try (current;
                  next) {
                if (current == null) {
                  keys.setPassphrase(next, tools.cost().get());
                } else {
                  keys.changePassphrase(current, next, tools.cost().get());
                }
              }
            })
        .always(this::reload);
  }

  /** Makes words open it that were typed in again. They are closed in the end. */
  Job<Boolean> setWords(RecoveryWords words) {
    return tools
        .background()
        .run(
            () -> {
              try (words) {
                keys.setRecoveryWords(words);
              }
            })
        .always(this::reload);
  }

  /** Makes shares that open nothing yet. The passphrases are closed in the end. */
  Job<NewShares> newShares(int threshold, List<Secret> passphrases) {
    return tools
        .background()
        .run(
            () -> {
              try {
                return keys.newShares(threshold, passphrases, tools.cost().get());
              } finally {
                passphrases.forEach(Secret::close);
              }
            });
  }

  /** Makes shares that were handed out open it, and keeps who has them. */
  Job<Boolean> setShares(NewShares shares, List<String> names) {
    return tools
        .background()
        .run(
            () -> {
              try (shares) {
                keys.setShares(shares);
              }
              for (SlotView slot : keys.slots()) {
                if (slot.kind() == SlotKind.SHARES) {
                  tools.casebook().preferences().keep(new TrusteeNames(slot.id(), names));
                }
              }
            })
        .always(this::reload);
  }

  /** Who keeps the shares there are; empty where nobody was named. */
  List<String> trustees() {
    TrusteeNames names = tools.casebook().preferences().trustees();
    return slot(SlotKind.SHARES).filter(slot -> slot.id().equals(names.set())).stream()
        .flatMap(slot -> names.names().stream())
        .filter(name -> !name.isBlank())
        .toList();
  }

  /** Takes words or shares away. */
  Job<Boolean> remove(SlotKind kind) {
    String id = slot(kind).map(SlotView::id).orElse("");
    return tools
        .background()
        .run(
            () -> {
              keys.remove(id);
              if (kind == SlotKind.SHARES) {
                tools.casebook().preferences().keep(TrusteeNames.NONE);
              }
            })
        .always(this::reload);
  }
}
