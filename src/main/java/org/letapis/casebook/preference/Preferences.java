package org.letapis.casebook.preference;

import java.util.List;
import java.util.function.UnaryOperator;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.ledger.local.Settings;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and keeps what the owner prefers. Keeping blocks until it is on disk. */
public final class Preferences {

  private final Ledger ledger;

  public Preferences(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All of it. */
  public Preferred all() {
    return ledger
        .locals()
        .get(LocalKeys.PREFERRED)
        .map(Preferred::ofJson)
        .orElseGet(this::asOnceWritten);
  }

  /** Once looks and protection stood apart. */
  private Preferred asOnceWritten() {
    ObjectNode parts = Json.object();
    ledger.locals().get(LocalKeys.LOOKS).ifPresent(looks -> parts.set("looks", looks));
    ledger.locals().get(LocalKeys.PROTECTION).ifPresent(it -> parts.set("protection", it));
    return Preferred.ofJson(parts);
  }

  /** Changes it, with nothing changing in between. */
  public void change(UnaryOperator<Preferred> change) {
    ledger.commit(
        maker -> {
          Preferred before = all();
          Preferred next = change.apply(before);
          List<LocalLine> lines =
              next.equals(before)
                  ? List.of()
                  : List.of(new LocalLine(LocalKeys.PREFERRED, next.toJson()));
          return new Ledger.Commit<>(List.of(), lines, Boolean.TRUE);
        });
  }

  public Protection protection() {
    return all().protection();
  }

  public void keep(Protection protection) {
    change(all -> all.with(protection));
  }

  public Looks looks() {
    return all().looks();
  }

  public void keep(Looks looks) {
    change(all -> all.with(looks));
  }

  /** Which records were opened last. */
  public OpenedLast opened() {
    return new OpenedLast(ledger);
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
