package org.letapis.casebook.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.kept.KeptFile;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.RecordId;
import org.letapis.search.key.Hit;
import org.letapis.search.key.NameIndex;
import org.letapis.search.key.NameIndexBuilder;
import org.letapis.search.match.NameMatcher;
import org.letapis.store.row.RecordRow;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;

/**
 * The names of all people and officials of an open casebook, in memory, searched in any spelling.
 * Read when first asked, then kept up with every change, and sealed in the vault for the next
 * opening. Safe for use by several threads.
 */
public final class PeopleIndex implements AutoCloseable {

  /** Types whose names are people's. */
  public static final Set<String> TYPES = Set.of("person", "official");

  private static final String FILE = "names";
  private static final String LABEL = "names";

  /** Changes that are searched beside the whole before the whole is made anew. */
  private static final int BESIDE = 1_000;

  private final Everybody everybody;
  private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
  private volatile boolean started;
  private final Map<RecordId, Bearer> people = new LinkedHashMap<>();
  private @Nullable NameMatcher matcher;
  private Part whole = Part.NONE;
  private Part beside = Part.NONE;
  private final Map<RecordId, Bearer> changed = new LinkedHashMap<>();

  /** Somebody as they stand now; nothing when they are shown no more. */
  private record Change(RecordId id, Optional<Bearer> bearer) {}

  /** An index and whose numbers it has. */
  private record Part(@Nullable NameIndex index, List<RecordId> ids) {
    static final Part NONE = new Part(null, List.of());
  }

  private record Found(RecordId id, double score) {}

  /** Of a casebook's ledger alone: nothing is kept. */
  public static PeopleIndex unkept(Ledger ledger) {
    return new PeopleIndex(ledger, new Everybody(ledger, null));
  }

  /** Of an open vault. */
  public static PeopleIndex of(Ledger ledger, Vault vault) {
    try (Secret key = vault.roomKey(RoomKey.INDEX)) {
      return new PeopleIndex(
          ledger,
          new Everybody(
              ledger,
              new KeptFile<>(vault.folder().figures(), FILE, key, LABEL, new BearersForm())));
    }
  }

  private PeopleIndex(Ledger ledger, Everybody everybody) {
    this.everybody = everybody;
    ledger.folder().onFolded(this::note);
  }

  private void note(List<RecordRow> rows) {
    if (started) {
      for (RecordRow row : rows) {
        if (TYPES.contains(row.state().type())) {
          changes.add(
              new Change(
                  row.state().id(),
                  row.visible() ? Optional.of(Bearer.of(row)) : Optional.empty()));
        }
      }
    }
  }

  /** Reads everybody, if that was not done yet; takes a second for a hundred thousand. */
  public synchronized void prepare() {
    if (!started) {
      started = true; // What changes from here on is read once more.
      try {
        people.putAll(everybody.read());
      } catch (RuntimeException | Error failed) {
        started = false;
        throw failed;
      }
      whole = part(people);
    }
  }

  private NameMatcher matcher() {
    NameMatcher now = matcher;
    if (now == null) {
      now = NameMatcher.load();
      matcher = now;
    }
    return now;
  }

  /** Compares names. */
  public synchronized NameMatcher names() {
    return matcher();
  }

  private Part part(Map<RecordId, Bearer> some) {
    NameIndexBuilder builder = new NameIndexBuilder(matcher());
    List<RecordId> ids = new ArrayList<>(some.size());
    some.forEach(
        (id, bearer) -> {
          builder.add(bearer.names());
          ids.add(id);
        });
    return new Part(builder.build(), ids);
  }

  private void catchUp() {
    boolean any = false;
    for (Change change = changes.poll(); change != null; change = changes.poll()) {
      any = true;
      Bearer bearer = change.bearer().orElse(null);
      if (bearer == null) {
        people.remove(change.id());
        changed.put(change.id(), Bearer.NOBODY);
      } else {
        people.put(change.id(), bearer);
        changed.put(change.id(), bearer);
      }
    }
    if (changed.size() > BESIDE) {
      changed.clear();
      beside = Part.NONE;
      whole = part(people);
    } else if (any) {
      beside = part(changed);
    }
  }

  /**
   * Those whose names fit a text, the best first.
   *
   * @param types of {@link #TYPES}, those wanted
   * @param limit most
   */
  public List<RecordId> search(String text, Set<String> types, int limit) {
    Part all;
    Part latest;
    Map<RecordId, Bearer> now;
    Map<RecordId, Bearer> known;
    synchronized (this) {
      prepare();
      catchUp();
      all = whole;
      latest = beside;
      now = Map.copyOf(changed);
      known = people;
    }
    List<Found> found = new ArrayList<>();
    for (Hit hit : hits(all, text, limit + now.size())) {
      RecordId id = all.ids().get(hit.person());
      if (!now.containsKey(id)) {
        found.add(new Found(id, hit.score()));
      }
    }
    for (Hit hit : hits(latest, text, limit)) {
      found.add(new Found(latest.ids().get(hit.person()), hit.score()));
    }
    synchronized (this) {
      found.removeIf(f -> !isOf(known.get(f.id()), types));
    }
    found.sort(Comparator.comparingDouble(Found::score).reversed());
    return found.stream().limit(limit).map(Found::id).toList();
  }

  private static boolean isOf(@Nullable Bearer bearer, Set<String> types) {
    return bearer != null && types.contains(bearer.type());
  }

  private static List<Hit> hits(Part part, String text, int limit) {
    NameIndex index = part.index();
    return index == null ? List.of() : index.search(text, limit);
  }

  /** Ends what is being read, and wipes the key of what is kept. */
  @Override
  public void close() {
    everybody.close();
  }
}
