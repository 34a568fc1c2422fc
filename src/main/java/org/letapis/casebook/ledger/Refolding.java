package org.letapis.casebook.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.together.RecordRows;
import org.letapis.casebook.together.Role;
import org.letapis.casebook.together.Web;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Likeness.Word;
import org.letapis.domain.entry.statement.Pair;
import org.letapis.domain.log.Position;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.Schema;
import org.letapis.merge.Clusters;
import org.letapis.merge.Likenesses;
import org.letapis.store.Ready;
import org.letapis.store.Store;
import org.letapis.store.row.EntryRow;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.RecordRow;
import org.letapis.store.row.Tie;

/**
 * Puts records into the store as they stand, with what their entries count for, and with those they
 * are shown as one with.
 */
final class Refolding {

  private static final int PAGE = 1_000;
  private static final int TOGETHER = 256;

  private final Store store;
  private final EntryReader reader;
  private final RecordFolder folder;
  private final RecordRows rows = new RecordRows();

  Refolding(Store store, EntryReader reader, RecordFolder folder) {
    this.store = store;
    this.reader = reader;
    this.folder = folder;
  }

  /**
   * A great many, some at a time.
   *
   * @return those of them that define something
   */
  List<RecordRow> ofAll(Collection<RecordId> records) {
    // Made one after another, they lie one after another.
    List<RecordId> all = records.stream().sorted().toList();
    List<RecordRow> defining = new ArrayList<>();
    for (int from = 0; from < all.size(); from += TOGETHER) {
      of(all.subList(from, Math.min(all.size(), from + TOGETHER)), Map.of(), null).stream()
          .filter(row -> Schema.isDefinition(row.state().type()))
          .forEach(defining::add);
    }
    return defining;
  }

  /** Everything an author said something of: that author's word counts for something else now. */
  void ofAuthor(AuthorId author) {
    Set<RecordId> records = new LinkedHashSet<>();
    List<EntryRow> page = store.entries(author, 0, PAGE);
    while (!page.isEmpty()) {
      for (EntryRow row : page) {
        RecordId record = row.record();
        if (record != null) {
          records.add(record);
        }
      }
      page = store.entries(author, page.getLast().seq(), PAGE);
    }
    var ignored = ofAll(records);
  }

  /**
   * A record as it stands if nobody says anything of it together with others.
   *
   * @param tied all of which something is said together with others by what stands of it
   * @param ready its row as it is put
   */
  record Alone(Standing standing, Set<RecordId> tied, RecordRow row, Ready ready) {}

  /** The same of entries at hand: on any thread, as the store is not looked into. */
  Optional<Alone> alone(RecordId record, EntryReader.OfRecord of) {
    return folder
        .fold(record, of)
        .map(
            standing -> {
              int waiting = standing.waiting().size();
              RecordRow row =
                  rows.row(standing.standing(), standing.visible(), waiting, Role.ALONE, List.of());
              return new Alone(standing, tied(standing), row, Ready.of(row));
            });
  }

  private static Set<RecordId> tied(Standing standing) {
    Set<RecordId> tied = new HashSet<>();
    if (Web.isJoinable(standing.type())) {
      Map<Pair, Word> words = new TreeMap<>();
      var ignored = ties(standing, words);
      words.keySet().forEach(pair -> tied.addAll(List.of(pair.first(), pair.second())));
    }
    return tied;
  }

  /**
   * Some records.
   *
   * @param links what of their entries is at hand
   * @param reached the frame of the journal that is applied with this; null if none
   */
  List<RecordRow> of(
      Collection<RecordId> touched, Map<EntryId, ChainLink> links, @Nullable Position reached) {
    Map<EntryId, EntryStatus> changed = new LinkedHashMap<>();
    Map<RecordId, Standing> standings = new LinkedHashMap<>();
    read(touched, links, standings, changed);
    List<RecordRow> folded = rows(standings, links, changed);
    store.apply(
        writer -> {
          changed.forEach(writer::setStatus);
          writer.putRecords(folded);
          if (reached != null) {
            writer.position(reached);
          }
        });
    folder.tell(folded);
    return folded;
  }

  private void read(
      Collection<RecordId> records,
      Map<EntryId, ChainLink> links,
      Map<RecordId, Standing> standings,
      Map<EntryId, EntryStatus> changed) {
    if (records.isEmpty()) {
      return;
    }
    Map<RecordId, List<EntryRow>> entries = store.many().entriesOf(records);
    for (RecordId record : records) {
      List<EntryRow> of = entries.getOrDefault(record, List.of());
      Optional<Standing> standing = folder.fold(record, reader.ofRows(of, links));
      standing.ifPresent(
          found -> {
            standings.put(record, found);
            note(of, found, changed);
          });
    }
  }

  private static void note(
      List<EntryRow> rows, Standing standing, Map<EntryId, EntryStatus> changed) {
    Map<EntryId, EntryStatus> before = new HashMap<>();
    rows.forEach(row -> before.put(row.id(), row.status()));
    for (Known known : standing.known()) {
      if (before.get(known.entry().id()) != known.status()) {
        changed.put(known.entry().id(), known.status());
      }
    }
  }

  private List<RecordRow> rows(
      Map<RecordId, Standing> standings,
      Map<EntryId, ChainLink> links,
      Map<EntryId, EntryStatus> changed) {
    Map<RecordId, List<Tie>> ties = new HashMap<>();
    Map<Pair, Word> words = new TreeMap<>();
    Set<RecordId> joinable = new HashSet<>();
    standings.forEach(
        (id, standing) -> {
          if (Web.isJoinable(standing.type())) {
            joinable.add(id);
            ties.put(id, ties(standing, words));
          }
        });
    Web web = Web.of(store.many(), joinable, joinable, words);
    Clusters clusters = web.clusters();
    SortedSet<RecordId> more = web.reached();
    more.removeAll(standings.keySet());
    read(more, links, standings, changed);
    more.forEach(
        id ->
            Optional.ofNullable(standings.get(id))
                .ifPresent(standing -> ties.put(id, ties(standing, new TreeMap<>()))));
    List<RecordRow> folded = new ArrayList<>();
    standings.forEach(
        (id, standing) ->
            folded.add(
                rows.row(
                    standing.standing(),
                    standing.visible(),
                    standing.waiting().size(),
                    role(id, clusters, standings),
                    ties.getOrDefault(id, List.of()))));
    return folded;
  }

  private static List<Tie> ties(Standing standing, Map<Pair, Word> words) {
    List<Entry> entries = standing.known().stream().map(Known::entry).toList();
    List<Tie> ties = new ArrayList<>();
    Likenesses.of(entries, standing.panel())
        .forEach(
            (pair, said) -> {
              words.put(pair, said.word());
              if (said.disputed()) {
                ties.add(new Tie(pair.first(), pair.second(), Web.DISPUTED));
              } else if (said.word() != Word.OPEN) {
                ties.add(new Tie(pair.first(), pair.second(), said.word().code()));
              } else if (!said.elsewhere().isEmpty() && said.standing().isEmpty()) {
                ties.add(new Tie(pair.first(), pair.second(), Web.PROPOSED));
              }
            });
    return ties;
  }

  /** The first of them that there is anything to show of stands for all. */
  static Role role(RecordId id, Clusters clusters, Map<RecordId, Standing> standings) {
    SortedSet<RecordId> all = clusters.of(id).orElse(null);
    Standing self = standings.get(id);
    if (all == null || self == null) {
      return Role.ALONE;
    }
    SortedMap<RecordId, CaseRecord> visible = new TreeMap<>(all.comparator());
    for (RecordId one : all) {
      Standing standing = standings.get(one);
      // Whatever anybody says: a person and an event are not one.
      if (standing != null && standing.visible() && standing.type().equals(self.type())) {
        visible.put(one, standing.standing().state());
      }
    }
    if (!visible.containsKey(id)) {
      return Role.ALONE;
    }
    if (!visible.firstKey().equals(id)) {
      return Role.BEHIND;
    }
    List<CaseRecord> others = visible.values().stream().skip(1).toList();
    return new Role(true, others);
  }
}
