package org.letapis.casebook.bulk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.records.Records;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.record.Change;
import org.letapis.domain.record.Row;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.Term;
import org.letapis.domain.types.Proceeding;
import tools.jackson.databind.JsonNode;

/**
 * What a change of many records would do, before it is done.
 *
 * @param changes what would be saved; none for records that stay as they are
 * @param fresh how many would get a value where nothing stands
 * @param replaced how many would get it in place of another
 * @param kept how many keep another value, since only blank ones are to be filled
 * @param same how many have it already
 */
public record BulkPlan(List<Change> changes, int fresh, int replaced, int kept, int same) {

  public BulkPlan {
    changes = List.copyOf(changes);
  }

  /** How many records would be changed, or linked. */
  public int touched() {
    return fresh + replaced;
  }

  /**
   * Sets a field of many records. To terms of which a record may have several, as tags, they are
   * added.
   *
   * @param onlyBlank whether another value stays where one stands
   */
  public static BulkPlan set(
      Records records, List<RecordId> ids, Field<?> field, JsonNode value, boolean onlyBlank) {
    Counting counting = new Counting();
    for (RecordId id : ids) {
      Optional<CaseRecord> record = records.view(id).map(RecordView::record);
      record.ifPresent(r -> counting.set(r, field, value, onlyBlank));
    }
    return counting.plan();
  }

  /**
   * Makes people parties of a proceeding, those who are not. Who is one without a role gets the
   * role; who has another role has both from then on.
   *
   * @param role in what role; nothing to leave that open
   */
  public static BulkPlan link(
      Records records, List<RecordId> people, RecordId proceeding, Optional<Term> role) {
    Counting counting = new Counting();
    records
        .view(proceeding)
        .map(RecordView::record)
        .ifPresent(file -> counting.link(file, people, role));
    return counting.plan();
  }

  private static final class Counting {

    private final List<Change> changes = new ArrayList<>();
    private int fresh;
    private int replaced;
    private int kept;
    private int same;

    void set(CaseRecord record, Field<?> field, JsonNode value, boolean onlyBlank) {
      JsonNode stands = record.values().get(field.path());
      boolean adds = field.kind() instanceof FieldKind.Choices;
      JsonNode next = adds && stands != null ? union(field, stands, value) : value;
      if (next.equals(stands)) {
        same++;
        return;
      }
      if (stands == null || adds) {
        fresh++;
      } else if (onlyBlank) {
        kept++;
        return;
      } else {
        replaced++;
      }
      changes.add(Change.of(record.id(), record.type()).put(field.path(), next).build());
    }

    private static JsonNode union(Field<?> field, JsonNode stands, JsonNode more) {
      if (!(field.kind() instanceof FieldKind.Choices choices) || !stands.isArray()) {
        return more;
      }
      Set<Term> all = new LinkedHashSet<>(choices.read(stands));
      all.addAll(choices.read(more));
      return choices.write(List.copyOf(all));
    }

    void link(CaseRecord file, List<RecordId> people, Optional<Term> role) {
      Change.Builder change = Change.of(file.id(), file.type());
      for (RecordId person : new LinkedHashSet<>(people)) {
        List<Row> rows =
            file.rows(Proceeding.PARTIES).stream()
                .filter(row -> row.get(Proceeding.PARTY).filter(person::equals).isPresent())
                .toList();
        Optional<String> open =
            rows.stream()
                .filter(row -> row.get(Proceeding.PARTY_ROLE).isEmpty())
                .map(Row::id)
                .findFirst();
        boolean has =
            role.isEmpty()
                ? !rows.isEmpty()
                : rows.stream().anyMatch(row -> row.get(Proceeding.PARTY_ROLE).equals(role));
        if (has) {
          same++;
          continue;
        }
        String row = open.orElseGet(() -> RecordId.fresh().toString());
        if (open.isEmpty()) {
          change.set(Proceeding.PARTIES, row, Proceeding.PARTY, person);
        }
        role.ifPresent(term -> change.set(Proceeding.PARTIES, row, Proceeding.PARTY_ROLE, term));
        fresh++;
      }
      if (fresh > 0) {
        changes.add(change.build());
      }
    }

    BulkPlan plan() {
      return new BulkPlan(changes, fresh, replaced, kept, same);
    }
  }
}
