package org.letapis.casebook.ledger;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.letapis.casebook.together.Role;
import org.letapis.casebook.together.Web;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.merge.Clusters;
import org.letapis.merge.Fold;
import org.letapis.merge.Folded;
import org.letapis.merge.Panel;
import org.letapis.merge.Ruling;
import org.letapis.merge.Rulings;
import org.letapis.store.Store;
import org.letapis.store.row.EntryStatus;
import org.letapis.store.row.RecordRow;

/** Folds one record from everything known of it. */
public final class RecordFolder {

  private final List<Consumer<List<RecordRow>>> listeners = new CopyOnWriteArrayList<>();

  private final EntryReader reader;
  private final Store store;
  private final Supplier<Panel> panel;

  RecordFolder(EntryReader reader, Store store, Supplier<Panel> panel) {
    this.reader = reader;
    this.store = store;
    this.panel = panel;
  }

  /**
   * What is known of a record and how it stands.
   *
   * @param known its entries, with what they count for
   * @param standing own and accepted entries folded
   * @param lost how many more there were that lie in a damaged part of the journal
   * @param panel from where it is looked at
   * @param asked entries that wait to be erased, or are: they wait for nothing else
   */
  public record Standing(
      List<Known> known, Folded standing, int lost, Panel panel, Set<EntryId> asked) {

    /** The type's code. */
    public String type() {
      return standing.state().type();
    }

    /** Whether anything own or accepted was said of it, and not all of it taken back or erased. */
    public boolean visible() {
      List<Known> counting = known.stream().filter(k -> k.counts() && isChange(k)).toList();
      return !counting.isEmpty() && !(isBlank() && (isErased(counting) || takenBack(counting)));
    }

    private boolean isBlank() {
      return standing.state().values().isEmpty() && standing.conflicts().isEmpty();
    }

    private static boolean takenBack(List<Known> counting) {
      return counting.stream().anyMatch(RecordFolder::clears);
    }

    private boolean isErased(List<Known> counting) {
      Set<EntryId> erased = erased(known);
      return counting.stream().allMatch(k -> erased.contains(k.entry().id()));
    }

    /** Notes what each of its entries counts for. */
    void note(Map<EntryId, EntryStatus> statuses) {
      known.forEach(k -> statuses.put(k.entry().id(), k.status()));
    }

    /** What reviewers whose word counts here said of its entries. */
    public Rulings rulings() {
      return Rulings.of(entries(known), panel);
    }

    /** The changes of others that wait for a decision. */
    public List<Known> waiting() {
      return known.stream()
          .filter(k -> k.waits() && isChange(k) && !asked.contains(k.entry().id()))
          .toList();
    }

    /** How it would stand if those entries were accepted too. */
    public Folded with(Predicate<EntryId> also) {
      Predicate<EntryId> counts = counting(known).or(also);
      return Fold.fold(standing.state().id(), type(), entries(known), panel.forks(), counts);
    }
  }

  /** The record as it stands; nothing when no change of it is known. */
  public Optional<Standing> fold(RecordId record) {
    return fold(record, reader.ofRecord(record));
  }

  /** The same from entries at hand. */
  public Optional<Standing> fold(RecordId record, EntryReader.OfRecord of) {
    Panel from = panel.get();
    Set<EntryId> erased = erased(of.known());
    Rulings rulings = Rulings.of(entries(of.known()), from);
    List<Known> known =
        of.known().stream()
            .map(k -> new Known(k.entry(), status(k.entry(), rulings, from)))
            .toList();
    return known.stream()
        .filter(RecordFolder::isChange)
        // Who is counted says what it is; any of the others only where nobody is.
        .min(Comparator.comparing(Known::counts).reversed().thenComparing(k -> k.entry().id()))
        .map(
            first ->
                new Standing(
                    known,
                    Fold.fold(
                        record,
                        first.entry().body().type(),
                        entries(known),
                        from.forks(),
                        counting(known)),
                    of.lost(),
                    from,
                    known.stream()
                        .map(Known::entry)
                        .filter(e -> rulings.isAskedToErase(e.id()) || isBlank(e, erased))
                        .map(Entry::id)
                        .collect(Collectors.toSet())));
  }

  /** How a record is shown among those it is shown as one with. */
  public Role role(RecordId record) {
    Clusters clusters = Web.of(store.many(), List.of(record)).clusters();
    return Refolding.role(record, clusters, standings(clusters, record));
  }

  /** Whether a record may be shown as one with others. */
  public boolean isTied(RecordId record) {
    return !store.many().ties(List.of(record)).isEmpty();
  }

  /** The records shown as one with a record, the one that stands for all first; itself if none. */
  public List<Standing> together(RecordId record) {
    Clusters clusters = Web.of(store.many(), List.of(record)).clusters();
    Map<RecordId, Standing> all = standings(clusters, record);
    String type =
        Optional.ofNullable(all.get(record))
            .filter(Standing::visible)
            .map(Standing::type)
            .orElse("");
    return all.entrySet().stream()
        .filter(
            e ->
                e.getKey().equals(record)
                    || (e.getValue().visible() && e.getValue().type().equals(type)))
        .map(Map.Entry::getValue)
        .toList();
  }

  private Map<RecordId, Standing> standings(Clusters clusters, RecordId record) {
    Map<RecordId, Standing> standings = new TreeMap<>();
    clusters
        .of(record)
        .orElse(new TreeSet<>(Set.of(record)))
        .forEach(id -> fold(id).ifPresent(standing -> standings.put(id, standing)));
    return standings;
  }

  /** What an entry counts for follows from all of them, not from what came first. */
  private static EntryStatus status(Entry entry, Rulings rulings, Panel panel) {
    return switch (rulings.on(entry.id()).map(Ruling::outcome).orElse(Ruling.Outcome.OPEN)) {
      case OPEN -> EntryStatus.PENDING;
      case ACCEPTED ->
          panel.own().contains(entry.author()) ? EntryStatus.OWN : EntryStatus.ACCEPTED;
      case HELD -> EntryStatus.HELD;
      case REJECTED -> EntryStatus.REJECTED;
    };
  }

  private static boolean isBlank(Entry entry, Set<EntryId> erased) {
    return entry.disclosed().isEmpty() && erased.contains(entry.id());
  }

  private static Set<EntryId> erased(List<Known> known) {
    Set<EntryId> erased = new HashSet<>();
    for (Known one : known) {
      Erasure.of(one.entry()).ifPresent(erasure -> erased.addAll(erasure.entries()));
    }
    return erased;
  }

  private static boolean clears(Known known) {
    return known.entry().disclosed().stream().anyMatch(d -> d.value().isNull());
  }

  private static boolean isChange(Known known) {
    return known.entry().body().kind().equals(EntryKind.CHANGE);
  }

  private static List<Entry> entries(List<Known> known) {
    return known.stream().map(Known::entry).toList();
  }

  private static Predicate<EntryId> counting(List<Known> known) {
    return known.stream()
            .filter(Known::counts)
            .map(k -> k.entry().id())
            .collect(Collectors.toUnmodifiableSet())
        ::contains;
  }

  /** Who is told, on the writer's thread, of every record put into the store. */
  public void onFolded(Consumer<List<RecordRow>> listener) {
    listeners.add(listener);
  }

  void tell(List<RecordRow> folded) {
    listeners.forEach(listener -> listener.accept(folded));
  }
}
