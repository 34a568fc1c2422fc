package org.letapis.casebook.standpoint;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.merge.Panel;
import org.letapis.store.Store;

/** Reads from own state from where entries are looked at. Safe for use by several threads. */
public final class Standpoint {

  /** Keys of own state: whose decisions count here as own ones do, by author. */
  public static final String COLLEAGUES = "colleague/";

  /** Keys of own state: whose chains are known to fork, by author and the number claimed twice. */
  public static final String FORKS = "fork/";

  private final Store store;
  private final Supplier<Set<AuthorId>> own;
  private volatile @Nullable Panel panel;
  private volatile @Nullable Forgotten forgotten;

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
          String author = key.substring(prefix.length());
          int slash = author.indexOf('/');
          return Optional.of(AuthorId.of(slash < 0 ? author : author.substring(0, slash)));
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
    forgotten = null;
  }

  /** What was erased here. */
  public Forgotten forgotten() {
    Forgotten known = forgotten;
    if (known == null) {
      known = Forgotten.of(store);
      forgotten = known;
    }
    return known;
  }

  /** What is kept of an entry or stub that comes in. */
  public ChainLink kept(ChainLink link) {
    return forgotten().kept(link);
  }

  private Panel load(Map<String, byte @Nullable []> changes) {
    Set<AuthorId> authors = own.get();
    Set<AuthorId> colleagues = new HashSet<>();
    keys(COLLEAGUES, changes).forEach(key -> authorOf(key).ifPresent(colleagues::add));
    colleagues.removeAll(authors);
    Map<AuthorId, Long> forks = new HashMap<>();
    for (String key : keys(FORKS, changes)) {
      authorOf(key).ifPresent(author -> forks.merge(author, number(key), Math::min));
    }
    Panel loaded = new Panel(authors, colleagues, forks);
    if (changes.isEmpty() && !authors.isEmpty()) {
      panel = loaded;
    }
    return loaded;
  }

  private Set<String> keys(String prefix, Map<String, byte @Nullable []> changes) {
    Set<String> keys = new HashSet<>(store.localKeys(prefix));
    changes.forEach(
        (key, value) -> {
          if (value == null) {
            keys.remove(key);
          } else if (key.startsWith(prefix)) {
            keys.add(key);
          }
        });
    return keys;
  }

  /** Where nobody can tell the number, the chain is taken to fork from its beginning. */
  private static long number(String key) {
    try {
      return Long.parseLong(key.substring(key.lastIndexOf('/') + 1));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
