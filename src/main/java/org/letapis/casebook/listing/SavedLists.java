package org.letapis.casebook.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.domain.json.MalformedJson;

/** The lists kept in a casebook. They are its own and travel in no bundle. */
public final class SavedLists {

  private final Ledger ledger;

  SavedLists(Ledger ledger) {
    this.ledger = ledger;
  }

  /** All, by name. */
  public List<SavedList> all() {
    List<SavedList> lists = new ArrayList<>();
    ledger
        .locals()
        .all(LocalKeys.LISTS)
        .forEach(
            (id, json) -> {
              try {
                lists.add(SavedList.ofJson(id, json));
              } catch (MalformedJson | IllegalArgumentException other) {
                lists.removeIf(list -> list.id().equals(id)); // Of a later build: not offered.
              }
            });
    lists.sort(Comparator.comparing(SavedList::name).thenComparing(SavedList::id));
    return lists;
  }

  /** The one of that name. */
  public Optional<SavedList> named(String name) {
    return all().stream().filter(list -> list.name().equals(name)).findFirst();
  }

  /** Keeps a list. On disk when this returns. */
  public void keep(SavedList list) {
    write(new LocalLine(LocalKeys.LISTS + list.id(), list.toJson()));
  }

  /** Keeps it no longer; no record is touched. */
  public void delete(String id) {
    write(LocalLine.removing(LocalKeys.LISTS + id));
  }

  private void write(LocalLine line) {
    ledger.commit(maker -> new Ledger.Commit<>(List.of(), List.of(line), Boolean.TRUE));
  }
}
