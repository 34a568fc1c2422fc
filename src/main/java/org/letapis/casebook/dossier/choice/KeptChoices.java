package org.letapis.casebook.dossier.choice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.MalformedJson;

/** The templates that a casebook keeps of its own. They travel in no bundle. */
public final class KeptChoices {

  private final Ledger ledger;

  public KeptChoices(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All, by name; those that a later build kept and this one cannot read are not offered. */
  public List<KeptChoice> all() {
    List<KeptChoice> choices = new ArrayList<>();
    ledger
        .locals()
        .all(LocalKeys.DOSSIERS)
        .forEach(
            (id, json) -> {
              try {
                choices.add(KeptChoice.ofJson(id, json));
              } catch (MalformedJson | IllegalArgumentException other) {
                choices.removeIf(choice -> choice.id().equals(id));
              }
            });
    choices.sort(Comparator.comparing(KeptChoice::name).thenComparing(KeptChoice::id));
    return choices;
  }

  /** The one of that name. */
  public Optional<KeptChoice> named(String name) {
    return all().stream().filter(choice -> choice.name().equals(name)).findFirst();
  }

  /** Keeps a choice. On disk when this returns. */
  public void keep(KeptChoice choice) {
    write(new LocalLine(LocalKeys.DOSSIERS + choice.id(), choice.toJson()));
  }

  /** Keeps it no longer. */
  public void delete(String id) {
    write(LocalLine.removing(LocalKeys.DOSSIERS + id));
  }

  private void write(LocalLine line) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE));
  }
}
