package org.letapis.casebook.standpoint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.bundle.card.Identity;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.AuthorId;
import org.letapis.store.Store;

/**
 * The keys of whoever writes in this casebook, and of whoever wrote in it before: a restored copy
 * begins a new author, and what the former one wrote stays own. Safe for use by several threads.
 */
public final class OwnKeys implements AutoCloseable {

  /** Key of own state: the casebook's own keys. */
  public static final String IDENTITY = "identity";

  /** Keys of own state: those of authors who wrote here before the one of now, by author. */
  public static final String FORMER = "former/";

  /** Whose keys there are; the author of now comes first. */
  private record Held(@Nullable AuthorId now, Map<AuthorId, Identity> all) {}

  private final Store store;
  private final List<Identity> toClose = new ArrayList<>();
  private volatile @Nullable Held held;

  /** The keys that a store knows. */
  public OwnKeys(Store store) {
    this.store = store;
  }

  /** Whether somebody who writes or wrote here has this id. */
  public boolean isOwn(AuthorId id) {
    return held().all().containsKey(id);
  }

  /** All who write or wrote here. */
  public Set<AuthorId> authors() {
    return held().all().keySet();
  }

  /** Who writes here now; nothing before the first line of the journal has been applied. */
  public Optional<AuthorId> author() {
    return Optional.ofNullable(held().now());
  }

  /** The keys of whoever writes here now. */
  public Optional<Identity> current() {
    return all().stream().filter(keys -> keys.authorId().equals(held().now())).findFirst();
  }

  /** All keys, those of now first. */
  public List<Identity> all() {
    return List.copyOf(held().all().values());
  }

  /** The keys are read again when they are asked for next. */
  public void forget() {
    held = null;
  }

  private Held held() {
    Held known = held;
    return known != null ? known : load();
  }

  private synchronized Held load() {
    Map<AuthorId, Identity> all = new LinkedHashMap<>();
    AuthorId now = null;
    Optional<Identity> current = store.local(IDENTITY).map(this::decode);
    if (current.isPresent()) {
      now = current.get().authorId();
      all.put(now, current.get());
    }
    store
        .locals(FORMER)
        .values()
        .forEach(
            encoded -> {
              Identity former = decode(encoded);
              all.putIfAbsent(former.authorId(), former);
            });
    Held loaded = new Held(now, all);
    // Before the first line is applied there is nothing worth remembering.
    held = now == null ? null : loaded;
    return loaded;
  }

  private Identity decode(byte[] encoded) {
    try (Secret secret = Secret.taking(encoded)) {
      Identity identity = Identity.decode(secret);
      toClose.add(identity);
      return identity;
    }
  }

  /** Wipes all keys that were ever handed out. */
  @Override
  public synchronized void close() {
    held = null;
    toClose.forEach(Identity::close);
    toClose.clear();
  }
}
