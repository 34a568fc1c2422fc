package org.letapis.casebook.ledger.local;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.aside.Aside;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.often.Often;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.store.Store;
import tools.jackson.databind.JsonNode;

/**
 * Reads a casebook's own state; it is written through the {@link Ledger}, or kept aside while that
 * is occupied.
 */
public final class Locals {

  private final Store store;
  private final AtomicInteger great = new AtomicInteger();
  private volatile @Nullable Aside aside;
  private volatile Often often = new Often(-1);

  /** Reads from that store. */
  public Locals(Store store) {
    this.store = store;
  }

  /** From now on lines can be kept aside; those left there before count at once. */
  public void setAside(Aside place) {
    place.recall(line -> LocalLine.parse(line).map(LocalLine::key));
    aside = place;
  }

  /** Whether something great is being written, or waits to be: saving waits until that is done. */
  public boolean isOccupied() {
    return great.get() > 0;
  }

  /**
   * Keeps a line where it is safe and counts, while the journal is occupied.
   *
   * @return whether it did: where it is free, nothing is kept aside
   */
  public boolean keepAside(LocalLine line) {
    Aside place = aside;
    if (place == null || !isOccupied()) {
      return false;
    }
    place.keep(line.key(), line.bytes());
    return true;
  }

  /** Does great work, during which lines are kept aside. */
  public void occupied(Runnable work) {
    great.incrementAndGet();
    try {
      work.run();
    } finally {
      great.decrementAndGet();
    }
  }

  /** Moves what is kept aside to where it belongs. */
  public void settle(Consumer<List<LocalLine>> writes) {
    Aside place = aside;
    Map<String, byte[]> there = lines();
    if (place != null && !there.isEmpty()) {
      writes.accept(parsed(there));
      place.moved(there);
    }
  }

  /** Something newer stands in the journal by now. */
  public void overtaken(List<LocalLine> by) {
    Aside place = aside;
    if (place != null && !by.isEmpty()) {
      place.overtaken(by.stream().map(LocalLine::key).toList());
    }
  }

  /** Forgets what is kept aside. */
  public void close() {
    Aside place = aside;
    if (place != null) {
      place.close();
    }
  }

  private Map<String, byte[]> lines() {
    Aside place = aside;
    return place == null ? new LinkedHashMap<>() : place.lines();
  }

  /** The value of a key. */
  public Optional<JsonNode> get(String key) {
    byte[] line = lines().get(key);
    return line == null
        ? often().get(key, () -> store.local(key).map(bytes -> parse(key, bytes)))
        : LocalLine.parse(line).map(LocalLine::value).filter(value -> !value.isNull());
  }

  /** What is asked for again and again is read once after each change of anything. */
  private Often often() {
    Often now = often;
    long version = store.localsVersion();
    if (now.version() != version) {
      now = new Often(version);
      often = now;
    }
    return now;
  }

  /** Whether there is no key that begins so. */
  public boolean none(String prefix) {
    return aside(prefix).isEmpty()
        ? often().none(prefix, () -> store.localKeys(prefix).isEmpty())
        : keys(prefix).isEmpty();
  }

  /** All keys that begin so; the set is the caller's. */
  public Set<String> keys(String prefix) {
    Set<String> keys = new HashSet<>(store.localKeys(prefix));
    for (LocalLine line : aside(prefix)) {
      if (line.value().isNull()) {
        keys.remove(line.key());
      } else {
        keys.add(line.key());
      }
    }
    return keys;
  }

  /** All values whose keys begin so, by the rest of the key. */
  public SortedMap<String, JsonNode> all(String prefix) {
    SortedMap<String, JsonNode> values = new TreeMap<>();
    store
        .locals(prefix)
        .forEach((key, bytes) -> values.put(key.substring(prefix.length()), parse(key, bytes)));
    aside(prefix)
        .forEach(
            line -> {
              String rest = line.key().substring(prefix.length());
              if (line.value().isNull()) {
                values.remove(rest);
              } else {
                values.put(rest, line.value());
              }
            });
    return values;
  }

  private List<LocalLine> aside(String prefix) {
    return parsed(lines()).stream().filter(line -> line.key().startsWith(prefix)).toList();
  }

  private static List<LocalLine> parsed(Map<String, byte[]> lines) {
    return lines.values().stream().flatMap(line -> LocalLine.parse(line).stream()).toList();
  }

  private static JsonNode parse(String key, byte[] bytes) {
    try {
      return StrictJson.parse(bytes);
    } catch (MalformedJson e) {
      throw new Problem(e, CasebookProblem.DAMAGED, key);
    }
  }
}
