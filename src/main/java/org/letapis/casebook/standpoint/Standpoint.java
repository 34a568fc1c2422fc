package org.letapis.casebook.standpoint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.merge.Panel;
import org.letapis.store.Store;
import tools.jackson.databind.JsonNode;

/** Reads from own state from where entries are looked at. Safe for use by several threads. */
public final class Standpoint {

  /** Keys of own state: whose decisions count here as own ones do, by author. */
  public static final String COLLEAGUES = "colleague/";

  /** Keys of own state: whose chains are known to fork, by author. */
  public static final String FORKS = "fork/";

  private final Store store;
  private final Supplier<Set<AuthorId>> own;
  private volatile @Nullable Panel panel;

  /**
   * @param own whoever writes or wrote here
   */
  public Standpoint(Store store, Supplier<Set<AuthorId>> own) {
    this.store = store;
    this.own = own;
  }

  /** Whose standing a key of own state is about; nothing for any other key. */
  public static Optional<AuthorId> authorOf(String key) {
    for (String prefix : Set.of(COLLEAGUES, FORKS)) {
      if (key.startsWith(prefix)) {
        try {
          return Optional.of(AuthorId.of(key.substring(prefix.length())));
        } catch (IllegalArgumentException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** From where entries are looked at now. */
  public Panel panel() {
    Panel known = panel;
    return known != null ? known : load(Map.of());
  }

  /**
   * From where they are looked at from now on, before that is written.
   *
   * @param changes values of own state; null where one is removed
   */
  public void expect(Map<String, byte @Nullable []> changes) {
    panel = load(changes);
  }

  /** Own state or keys changed: it is read again when it is asked for next. */
  public void forget() {
    panel = null;
  }

  private Panel load(Map<String, byte @Nullable []> changes) {
    Set<AuthorId> authors = own.get();
    Set<AuthorId> colleagues = new HashSet<>(values(COLLEAGUES, changes).keySet());
    colleagues.removeAll(authors);
    Map<AuthorId, Long> forks = new HashMap<>();
    values(FORKS, changes).forEach((author, json) -> forks.put(author, json.path("seq").asLong(1)));
    Panel loaded = new Panel(authors, colleagues, forks);
    if (changes.isEmpty() && !authors.isEmpty()) {
      panel = loaded;
    }
    return loaded;
  }

  private Map<AuthorId, JsonNode> values(String prefix, Map<String, byte @Nullable []> changes) {
    Map<String, byte @Nullable []> all = new TreeMap<>(store.locals(prefix));
    changes.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            all.put(key, value);
          }
        });
    Map<AuthorId, JsonNode> values = new HashMap<>();
    all.forEach(
        (key, bytes) ->
            authorOf(key)
                .filter(author -> bytes != null)
                .ifPresent(author -> values.put(author, parse(bytes))));
    return values;
  }

  private static JsonNode parse(byte @Nullable [] bytes) {
    try {
      return StrictJson.parse(bytes == null ? new byte[0] : bytes);
    } catch (MalformedJson e) {
      throw new IllegalStateException("own state is kept as JSON", e);
    }
  }
}
