package org.letapis.domain.entry;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.UUID;

/**
 * The identity of a record, a row or a draft: a UUID, version 7 (RFC 9562) when made here, so that
 * ids sort by the moment they were made.
 *
 * @param uuid the id
 */
public record RecordId(UUID uuid) implements Comparable<RecordId> {

  // One for all: each by itself gives ids of one millisecond in no order.
  private static final TimeBasedEpochGenerator FRESH = Generators.timeBasedEpochGenerator();

  /** A new id, after every one that was made here before. */
  public static RecordId fresh() {
    return new RecordId(FRESH.generate());
  }

  /**
   * @throws IllegalArgumentException when it is not a UUID in its one canonical lower-case form
   */
  public static RecordId of(String text) {
    UUID uuid = UUID.fromString(text);
    if (!uuid.toString().equals(text)) {
      throw new IllegalArgumentException("not a canonical UUID");
    }
    return new RecordId(uuid);
  }

  @Override
  public int compareTo(RecordId other) {
    // UUID.compareTo is signed; this sorts as the bytes and the text form do.
    int first =
        Long.compareUnsigned(uuid.getMostSignificantBits(), other.uuid.getMostSignificantBits());
    return first != 0
        ? first
        : Long.compareUnsigned(
            uuid.getLeastSignificantBits(), other.uuid.getLeastSignificantBits());
  }

  @Override
  public String toString() {
    return uuid.toString();
  }
}
