package org.letapis.casebook.custom;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.custom.Definitions;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.OwnCode;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.types.custom.CustomTerm;
import org.letapis.domain.types.custom.CustomWords;
import org.letapis.store.row.EntryStatus;
import tools.jackson.databind.JsonNode;

/**
 * Says others' definitions again when something is written by them, so that they travel with it: a
 * bundle holds its author's own entries, and others' only when somebody chooses so. What is said
 * again is a record of one's own that stands for the other's definition, so it can contradict
 * nothing its author says of it later.
 */
final class Repeating {

  /** A value may name more terms than anybody chooses. */
  private static final int MOST = 200;

  private final Ledger ledger;
  private final Map<String, CaseRecord> originals = new HashMap<>();
  private final List<CaseRecord> repeated = new ArrayList<>();

  /**
   * @param states of all definitions here
   */
  Repeating(Ledger ledger, Collection<CaseRecord> states) {
    this.ledger = ledger;
    for (CaseRecord state : states) {
      if (Definitions.repeats(state)) {
        repeated.add(state);
      } else {
        originals.put(OwnCode.of(state.id()), state);
      }
    }
  }

  /** Whether this casebook's own author made a record, and so sends all of it. */
  static boolean isOwn(Ledger ledger, RecordId record) {
    return ledger.reader().ofRecord(record).known().stream()
        .filter(known -> known.status() == EntryStatus.OWN)
        .map(known -> known.entry().body())
        .anyMatch(body -> body.kind().equals(EntryKind.CHANGE) && body.parents().isEmpty());
  }

  /** What is to be said before those changes; nothing where all definitions are one's own. */
  List<Change> due(List<Change> changes) {
    List<Change> due = new ArrayList<>();
    for (String code : used(changes)) {
      CaseRecord original = originals.get(code);
      if (original != null && !isOwn(ledger, original.id())) {
        Change said = again(original, code);
        if (!said.isEmpty()) {
          due.add(said);
        }
      }
    }
    return due;
  }

  private Change again(CaseRecord original, String code) {
    CaseRecord before =
        repeated.stream()
            .filter(state -> Definitions.code(state).equals(code) && isOwn(ledger, state.id()))
            .findFirst()
            .orElseGet(() -> CaseRecord.blank(RecordId.fresh(), original.type()));
    CaseRecord after =
        new CaseRecord(before.id(), original.type(), original.values())
            .with(
                Change.of(before.id(), original.type()).set(CustomWords.STANDS_FOR, code).build());
    return Change.between(before, after);
  }

  /** Codes of fields and terms that are written, and of the vocabularies these belong to. */
  private Set<String> used(List<Change> changes) {
    Set<String> used = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>();
    for (Change change : changes) {
      change
          .fields()
          .forEach(
              (path, value) -> {
                open.add(path.field());
                terms(value, open);
                vocabulary(path, value).ifPresent(open::add);
              });
    }
    while (!open.isEmpty() && used.size() < MOST) {
      String code = open.poll();
      if (OwnCode.is(code) && used.add(code)) {
        Optional.ofNullable(originals.get(code))
            .flatMap(state -> state.get(CustomTerm.VOCABULARY))
            .ifPresent(open::add);
      }
    }
    // A vocabulary is said before what belongs to it.
    return new LinkedHashSet<>(List.copyOf(used).reversed());
  }

  private static void terms(JsonNode value, Deque<String> codes) {
    if (value.isArray()) {
      value.values().forEach(item -> terms(item, codes));
    } else if (value.path("term").isString()) {
      codes.add(value.path("term").stringValue());
    }
  }

  /** Fields and terms name their vocabulary under the same code. */
  private static Optional<String> vocabulary(FieldPath path, JsonNode value) {
    return path.equals(CustomTerm.VOCABULARY.path()) && value.isString()
        ? Optional.of(value.stringValue())
        : Optional.empty();
  }
}
