package org.letapis.casebook.bulk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.letapis.casebook.ledger.local.LocalKeys;
import org.letapis.casebook.ledger.local.LocalLine;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.Records;
import org.letapis.casebook.records.Saved;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import tools.jackson.databind.JsonNode;

/**
 * Changes of several records saved in one go, remembered so that they can be taken back in one go,
 * also when the casebook was closed meanwhile. Taking back says anew what stood before; nothing
 * that was said is removed.
 */
public final class GroupChanges {

  /** So many are remembered; of older ones only what they wrote is left. */
  static final int KEPT = 50;

  private final Records records;

  public GroupChanges(Records records) {
    this.records = records;
  }

  /**
   * What taking one back would do.
   *
   * @param free how many records would stand again as they stood before
   * @param overtaken how many stay as they are, since something was said on top of it
   */
  public record Outlook(int free, int overtaken) {}

  /**
   * Saves changes, all or none of them; on disk and remembered when this returns.
   *
   * @param type code of the type of the records that are meant
   * @param field path of the field that is set; empty where several are
   * @param touched how many records it is done to, as the person counts them
   */
  public GroupChange save(
      GroupChange.What what, String type, String field, int touched, List<Change> changes) {
    List<GroupChange> made = new ArrayList<>();
    String id = RecordId.fresh().toString();
    Instant now = now();
    List<String> old = tooOld();
    records.saveAll(
        changes,
        saved -> {
          GroupChange change =
              new GroupChange(
                  id,
                  now,
                  what,
                  type,
                  field,
                  touched,
                  saved.stream().map(GroupChanges::said).toList(),
                  Optional.empty());
          made.add(change);
          List<LocalLine> lines = new ArrayList<>();
          old.forEach(key -> lines.add(LocalLine.removing(key)));
          lines.add(line(change));
          return lines;
        });
    return made.getLast();
  }

  private static GroupChange.Said said(Saved saved) {
    return new GroupChange.Said(saved.record(), saved.entry());
  }

  private static LocalLine line(GroupChange change) {
    return new LocalLine(LocalKeys.TOGETHER + change.id(), change.toJson());
  }

  private List<String> tooOld() {
    List<String> keys = records.locals().keys(LocalKeys.TOGETHER).stream().sorted().toList();
    return keys.subList(0, Math.max(0, keys.size() - KEPT + 1));
  }

  /** Those remembered, the last first. */
  public List<GroupChange> recent() {
    SortedMap<String, JsonNode> all = records.locals().all(LocalKeys.TOGETHER);
    return all.entrySet().stream()
        .flatMap(line -> GroupChange.ofJson(line.getKey(), line.getValue()).stream())
        .sorted(Comparator.comparing(GroupChange::id).reversed())
        .toList();
  }

  /** What taking it back would do now. */
  public Outlook outlook(GroupChange change) {
    Set<RecordId> group = group(change);
    int overtaken = 0;
    for (GroupChange.Said said : change.said()) {
      overtaken += Before.of(records, said, group).overtaken() ? 1 : 0;
    }
    return new Outlook(change.said().size() - overtaken, overtaken);
  }

  /**
   * Puts back what stood before.
   *
   * @param change one that was not taken back yet
   * @param partly whether records are left as they are of which something was said on top of it
   * @return how many records were put back
   * @throws Problem {@link CasebookProblem#OVERTAKEN} when there are such and {@code partly} is not
   *     given; then nothing is changed
   */
  public int takeBack(GroupChange change, boolean partly) {
    Set<RecordId> group = group(change);
    List<Change> back = new ArrayList<>();
    int overtaken = 0;
    for (GroupChange.Said said : change.said().reversed()) {
      Before before = Before.of(records, said, group);
      if (before.overtaken()) {
        overtaken++;
      } else {
        before.change().filter(c -> !c.isEmpty()).ifPresent(back::add);
      }
    }
    if (overtaken > 0 && (!partly || back.isEmpty())) {
      throw new Problem(CasebookProblem.OVERTAKEN, overtaken, change.said().size());
    }
    if (!back.isEmpty()) {
      records.saveAll(back, saved -> List.of(line(change.backAt(now()))));
    }
    return back.size();
  }

  private static Set<RecordId> group(GroupChange change) {
    return change.said().stream().map(GroupChange.Said::record).collect(Collectors.toSet());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
