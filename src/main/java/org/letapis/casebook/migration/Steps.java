package org.letapis.casebook.migration;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.vault.Vault;

/** All steps there are, in order. One that was released is never changed. */
final class Steps {

  private static final List<Step> ALL =
      List.of(
          new Step(
              1,
              "The header gains a second slot of the kind passphrase, a filler.",
              Steps::addSpareSlot),
          new Step(
              2,
              "Own state, the keys with it, is written into the journal a second time.",
              Steps::copyState));

  private Steps() {}

  static List<Step> all() {
    return ALL;
  }

  private static List<LocalLine> addSpareSlot(Vault vault, Ledger ledger) {
    vault.keys().addSpare();
    return List.of();
  }

  private static List<LocalLine> copyState(Vault vault, Ledger ledger) {
    List<LocalLine> lines = new ArrayList<>();
    ledger
        .locals()
        .all("")
        .forEach(
            (key, value) -> {
              if (!key.equals(LocalKeys.KEPT)) {
                lines.add(new LocalLine(key, value));
              }
            });
    return lines;
  }
}
