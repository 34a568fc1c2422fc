package org.letapis.casebook.intake.known;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.letapis.casebook.intake.register.row.PlaceKeys;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.names.split.Scripts;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Facility;
import org.letapis.domain.types.Names;
import org.letapis.store.row.Find;
import org.letapis.store.row.RecordRow;

/**
 * Places and offices by their names: found in the casebook, or made once for a whole import. Not
 * for several threads.
 */
public final class PlaceNames {

  private static final int PAGE = 1_000;
  private static final String FACILITY = "facility";
  private static final String ORGANISATION = "organisation";

  private final Map<String, RecordId> known = new HashMap<>();
  private final Function<String, RecordId> ids;

  /**
   * Reads those there are.
   *
   * @param ids makes the id of a new one from its type and name: the same for the same
   */
  public PlaceNames(Ledger ledger, Function<String, RecordId> ids) {
    this.ids = ids;
    Optional<RecordId> last = Optional.empty();
    List<RecordRow> page = page(ledger, last);
    while (!page.isEmpty()) {
      page.forEach(
          row ->
              Names.list(row.state())
                  .forEach(n -> known.putIfAbsent(key(row.state().type(), n.text()), row.id())));
      last = Optional.of(page.getLast().id());
      page = page(ledger, last);
    }
  }

  private static List<RecordRow> page(Ledger ledger, Optional<RecordId> last) {
    return ledger
        .store()
        .find(new Find(Set.of(FACILITY, ORGANISATION), List.of(), true, last, PAGE));
  }

  private static String key(String type, String name) {
    return type + "\n" + PlaceKeys.of(name);
  }

  /**
   * A place or an office.
   *
   * @param record which
   * @param made what makes it; nothing where it was there
   */
  public record Place(RecordId record, Optional<Change> made) {}

  /** The one of that name; nothing where the words are no name. */
  public Optional<Place> of(FieldKind.Reference kind, String name) {
    if (PlaceKeys.of(name).isEmpty()) {
      return Optional.empty();
    }
    for (String type : List.of(FACILITY, ORGANISATION)) {
      RecordId there = kind.types().contains(type) ? known.get(key(type, name)) : null;
      if (there != null) {
        return Optional.of(new Place(there, Optional.empty()));
      }
    }
    boolean place =
        kind.types().contains(FACILITY)
            && (!kind.types().contains(ORGANISATION) || PlaceKeys.kindOf(name).isPresent());
    String type = place ? FACILITY : ORGANISATION;
    RecordId id = ids.apply(key(type, name));
    known.put(key(type, name), id);
    return Optional.of(new Place(id, Optional.of(made(id, type, name))));
  }

  private Change made(RecordId id, String type, String name) {
    String row = ids.apply(key(type, name) + "\nname").toString();
    Change.Builder change =
        Change.of(id, type)
            .set(Facility.NAMES, row, Facility.NAME, name)
            .set(Facility.NAMES, row, Facility.NAME_KIND, Term.of("primary"));
    Scripts.of(name).ifPresent(s -> change.set(Facility.NAMES, row, Facility.SCRIPT, Term.of(s)));
    if (type.equals(FACILITY)) {
      PlaceKeys.kindOf(name).ifPresent(k -> change.set(Facility.KIND, Term.of(k)));
    }
    return change.build();
  }
}
