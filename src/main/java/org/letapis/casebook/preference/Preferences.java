package org.letapis.casebook.preference;

import java.util.List;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.LocalKeys;
import org.letapis.casebook.ledger.LocalLine;
import org.letapis.casebook.ledger.Settings;
import org.letapis.domain.text.Language;
import tools.jackson.databind.JsonNode;

/** Reads and keeps what the owner prefers. Keeping blocks until it is on disk. */
public final class Preferences {

  private final Ledger ledger;

  public Preferences(Ledger ledger) {
    this.ledger = ledger;
  }

  public Protection protection() {
    return ledger
        .locals()
        .get(LocalKeys.PROTECTION)
        .map(Protection::ofJson)
        .orElse(Protection.STANDARD);
  }

  public void keep(Protection protection) {
    keep(LocalKeys.PROTECTION, protection.toJson());
  }

  public Looks looks() {
    return ledger.locals().get(LocalKeys.LOOKS).map(Looks::ofJson).orElse(Looks.STANDARD);
  }

  public void keep(Looks looks) {
    keep(LocalKeys.LOOKS, looks.toJson());
  }

  /** Changes desk and language. */
  public void use(String desk, Language language) {
    Settings now = ledger.locals().get(LocalKeys.SETTINGS).map(Settings::ofJson).orElseThrow();
    keep(
        LocalKeys.SETTINGS,
        new Settings(desk, now.displayName(), language, now.created()).toJson());
  }

  /** Who keeps the shares of the key. */
  public TrusteeNames trustees() {
    return ledger
        .locals()
        .get(LocalKeys.TRUSTEES)
        .map(TrusteeNames::ofJson)
        .orElse(TrusteeNames.NONE);
  }

  public void keep(TrusteeNames names) {
    keep(LocalKeys.TRUSTEES, names.toJson());
  }

  private void keep(String key, JsonNode value) {
    List<LocalLine> lines = List.of(new LocalLine(key, value));
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), lines, Boolean.TRUE));
  }
}
