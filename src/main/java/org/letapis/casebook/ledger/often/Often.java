package org.letapis.casebook.ledger.often;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/**
 * Own state as it was read at one time, for what every record that is opened asks again. Only small
 * values are kept, and not many of them.
 */
public final class Often {

  private static final int MOST = 500;

  /** Longest value kept, in characters of its text. */
  private static final int SMALL = 1_000;

  private final long version;
  private final Map<String, Optional<JsonNode>> values = new ConcurrentHashMap<>();
  private final Map<String, Boolean> none = new ConcurrentHashMap<>();

  /**
   * @param version of own state, asked for before anything is read
   */
  public Often(long version) {
    this.version = version;
  }

  /** Of own state when this was begun. */
  public long version() {
    return version;
  }

  /** The value of a key, as it is read. */
  public Optional<JsonNode> get(String key, Supplier<Optional<JsonNode>> reading) {
    Optional<JsonNode> known = values.get(key);
    if (known != null) {
      // Whoever gets it may write into it.
      return known.map(JsonNode::deepCopy);
    }
    Optional<JsonNode> read = reading.get();
    if (values.size() < MOST && read.map(JsonNode::toString).orElse("").length() <= SMALL) {
      values.put(key, read.map(JsonNode::deepCopy));
    }
    return read;
  }

  /** Whether there is none of some kind, as it is read. */
  public boolean none(String prefix, BooleanSupplier reading) {
    Boolean known = none.get(prefix);
    if (known != null) {
      return known;
    }
    boolean read = reading.getAsBoolean();
    if (none.size() < MOST) {
      none.put(prefix, read);
    }
    return read;
  }
}
