package org.letapis.casebook.ledger;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.store.Store;
import tools.jackson.databind.JsonNode;

/** Reads a casebook's own state; it is written through the {@link Ledger}. */
public final class Locals {

  private final Store store;

  Locals(Store store) {
    this.store = store;
  }

  /** The value of a key. */
  public Optional<JsonNode> get(String key) {
    return store.local(key).map(bytes -> parse(key, bytes));
  }

  /** All keys that begin so; the set is the caller's. */
  public Set<String> keys(String prefix) {
    return new HashSet<>(store.localKeys(prefix));
  }

  /** All values whose keys begin so, by the rest of the key. */
  public SortedMap<String, JsonNode> all(String prefix) {
    SortedMap<String, JsonNode> values = new TreeMap<>();
    store
        .locals(prefix)
        .forEach((key, bytes) -> values.put(key.substring(prefix.length()), parse(key, bytes)));
    return values;
  }

  private static JsonNode parse(String key, byte[] bytes) {
    try {
      return StrictJson.parse(bytes);
    } catch (MalformedJson e) {
      throw new Problem(e, CasebookProblem.DAMAGED, key);
    }
  }
}
