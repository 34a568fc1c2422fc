package org.letapis.casebook.intake.register.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.letapis.casebook.intake.cell.Column;
import org.letapis.casebook.intake.cell.IssueReason;
import org.letapis.casebook.intake.cell.Pieces;
import org.letapis.casebook.names.split.Scripts;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Facility;

/** The institutions a register names: found in the casebook, or made once for the whole import. */
final class Places {

  private final KnownRecords known;
  private final Supplier<RecordId> ids;
  private final Map<String, RecordId> byKey = new HashMap<>();

  Places(KnownRecords known, Supplier<RecordId> ids) {
    this.known = known;
    this.ids = ids;
  }

  /** The places of a row, in the order named; those not known yet are made in {@code changes}. */
  List<RecordId> of(RowCells cells, List<Change> changes) {
    List<RecordId> places = new ArrayList<>();
    Optional<String> words = cells.words(Column.PRISON);
    if (words.isEmpty()) {
      return places;
    }
    if (Scripts.mixesInWord(words.get())) {
      cells.issue(Column.PRISON, IssueReason.MIXED_ALPHABETS);
    }
    for (String name : Pieces.places(words.get())) {
      String key = PlaceKeys.of(name);
      if (key.isEmpty()) {
        cells.issue(Column.PRISON, IssueReason.TERM_UNREADABLE);
        cells.keep(Column.PRISON, name);
      } else {
        places.add(byKey.computeIfAbsent(key, k -> found(k, name, changes)));
      }
    }
    return places;
  }

  private RecordId found(String key, String name, List<Change> changes) {
    return known.facility(key).orElseGet(() -> made(name, changes));
  }

  private RecordId made(String name, List<Change> changes) {
    RecordId id = ids.get();
    String row = ids.get().toString();
    Change.Builder change =
        Change.of(id, Facility.TYPE.code())
            .set(Facility.NAMES, row, Facility.NAME, name)
            .set(Facility.NAMES, row, Facility.NAME_KIND, Term.of("primary"));
    Scripts.of(name).ifPresent(s -> change.set(Facility.NAMES, row, Facility.SCRIPT, Term.of(s)));
    PlaceKeys.kindOf(name).ifPresent(k -> change.set(Facility.KIND, Term.of(k)));
    changes.add(change.build());
    return id;
  }
}
