package org.letapis.casebook.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.casebook.contact.Contacts;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Alternatives;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Certainty;
import org.letapis.domain.schema.Term;
import org.letapis.merge.Candidate;
import tools.jackson.databind.JsonNode;

/**
 * Values that contradict each other, and how a person settles them. Settling is a change like any
 * other: its entry knows all the values, so it stands everywhere it comes to.
 */
public final class Conflicts {

  private static final Term UNSURE = Term.of("possible");

  private final Ledger ledger;
  private final Contacts contacts;
  private final Records records;

  public Conflicts(Ledger ledger, Contacts contacts, Records records) {
    this.ledger = ledger;
    this.contacts = contacts;
    this.records = records;
  }

  /** Records with conflicts, by id. */
  public List<RecordId> records() {
    return ledger.store().many().conflicted().stream().sorted().toList();
  }

  /** The conflicts of a record, by path. */
  public List<Conflict> of(RecordId record) {
    return ledger.folder().fold(record).map(this::of).orElse(List.of());
  }

  private List<Conflict> of(Standing standing) {
    List<Conflict> conflicts = new ArrayList<>();
    standing
        .standing()
        .conflicts()
        .forEach(
            (path, values) ->
                conflicts.add(
                    new Conflict(
                        standing.standing().state().id(),
                        standing.type(),
                        path,
                        values.stream().map(this::given).toList())));
    return conflicts;
  }

  private Conflict.Given given(Candidate value) {
    return new Conflict.Given(
        value.value(),
        value.entry(),
        value.author(),
        contacts.nameOf(value.author()),
        ledger.isOwn(value.author()),
        value.time());
  }

  /**
   * Settles a conflict for one of the values.
   *
   * @param chosen the entry that gives it
   * @return what settles it; rejected, it settles no longer and the values contradict again
   * @throws Problem when there is no such conflict any more
   */
  public EntryId choose(RecordId record, FieldPath path, EntryId chosen) {
    return settle(
        record,
        path,
        values -> {
          Map<FieldPath, JsonNode> fields = new TreeMap<>();
          fields.put(path, value(values, chosen));
          return fields;
        });
  }

  /**
   * Settles a conflict with a value that a person writes.
   *
   * @param value stored form, or JSON null to clear
   * @return what settles it; rejected, it settles no longer and the values contradict again
   * @throws Problem when there is no such conflict any more, or the value is not of the field's
   *     kind
   */
  public EntryId edit(RecordId record, FieldPath path, JsonNode value) {
    String type = ledger.folder().fold(record).map(Standing::type).orElseThrow(Conflicts::settled);
    SortedMap<FieldPath, JsonNode> only = new TreeMap<>(Map.of(path, value));
    records.check(new Change(record, type, only));
    return settle(record, path, values -> new TreeMap<>(only));
  }

  /**
   * Settles a conflict by keeping all: one value stands and is marked as only possible, the others
   * are kept beside it.
   *
   * @param first the entry that gives the one that stands; must not be one that clears
   * @return what settles it; rejected, it settles no longer and the values contradict again
   * @throws Problem when there is no such conflict any more
   */
  public EntryId keepAll(RecordId record, FieldPath path, EntryId first) {
    return settle(
        record,
        path,
        values -> {
          JsonNode standing = value(values, first);
          List<JsonNode> others =
              values.stream()
                  .map(Candidate::value)
                  .filter(v -> !v.isNull() && !v.equals(standing))
                  .toList();
          Map<FieldPath, JsonNode> fields = new TreeMap<>();
          fields.put(path, standing);
          if (!standing.isNull()) {
            fields.put(Certainty.of(path), Certainty.kind().write(UNSURE));
            if (!others.isEmpty()) {
              fields.put(Alternatives.of(path), Alternatives.toJson(others));
            }
          }
          return fields;
        });
  }

  /** Which values stand once it is settled. */
  private interface Settling {
    Map<FieldPath, JsonNode> by(List<Candidate> values);
  }

  private EntryId settle(RecordId record, FieldPath path, Settling settling) {
    return ledger.commit(
        maker -> {
          Standing standing = ledger.folder().fold(record).orElseThrow(Conflicts::settled);
          List<Candidate> values = standing.standing().conflicts().get(path);
          if (values == null) {
            throw settled();
          }
          Map<FieldPath, JsonNode> fields = settling.by(values);
          // What was kept beside the value before is settled with it.
          FieldPath also = Alternatives.of(path);
          if (standing.standing().state().values().containsKey(also)) {
            fields.putIfAbsent(also, Json.nothing());
          }
          Entry entry =
              maker.make(
                  EntryKind.CHANGE, record, standing.type(), standing.standing().heads(), fields);
          return new Ledger.Commit<>(List.of(entry), List.of(), entry.id());
        });
  }

  private static JsonNode value(List<Candidate> values, EntryId chosen) {
    return values.stream()
        .filter(v -> v.entry().equals(chosen))
        .findFirst()
        .map(Candidate::value)
        .orElseThrow(Conflicts::settled);
  }

  private static Problem settled() {
    return new Problem(CasebookProblem.NO_CONFLICT);
  }
}
