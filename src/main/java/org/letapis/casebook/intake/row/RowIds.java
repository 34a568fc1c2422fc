package org.letapis.casebook.intake.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.letapis.domain.entry.RecordId;

/**
 * Ids of what the rows of a source make, the same whenever it is read again: UUIDs of version 7
 * with the time at which the source was first read, and the rest from a SHA-256 of the source's
 * secret and what the id is for. Not for several threads.
 */
public final class RowIds {

  /** Characters of a UUID, and where its version stands. */
  private static final int LENGTH = 36;

  private static final int VERSION = 14;

  private final byte[] secret;
  private final long time;
  private final MessageDigest digest;

  /**
   * @param secret of the source in this casebook: without it no id tells what stood in a row
   * @param since when the source was first read
   */
  public RowIds(byte[] secret, Instant since) {
    this.secret = secret.clone();
    this.time = since.toEpochMilli();
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The record that the other program knows by that key; what has an id of ours keeps it. */
  public RecordId keyed(String key) {
    return own(key).orElseGet(() -> record("key", key, "", 0));
  }

  /** An id as this program gives them to records; nothing for any other key. */
  static Optional<RecordId> own(String key) {
    if (key.length() != LENGTH || key.charAt(VERSION) != '7') {
      return Optional.empty();
    }
    try {
      return Optional.of(RecordId.of(key));
    } catch (IllegalArgumentException other) {
      return Optional.empty();
    }
  }

  /** Whether a key is of a part of a record of ours, which is told with the record itself. */
  static boolean isPart(String key) {
    return key.length() > LENGTH
        && key.charAt(LENGTH) == '-'
        && own(key.substring(0, LENGTH)).isPresent();
  }

  /** The record of a role in a row. */
  RecordId record(String role, String identity, String table, int occurrence) {
    return new RecordId(derive(0, role, table, identity, Integer.toString(occurrence)));
  }

  /** The id of a row in a field of a record; rows sort by their count. */
  String row(RecordId record, String field, int count) {
    return derive(count, record.toString(), "row", field, Integer.toString(count)).toString();
  }

  /** A number for what a row says or is known by. */
  long number(String of) {
    return bytes("number", of).getLong();
  }

  private UUID derive(int count, String... parts) {
    ByteBuffer bytes = bytes(parts);
    long high = bytes.getLong();
    long most = (time << 16) | 0x7000L | ((count == 0 ? high : count) & 0xFFF);
    long least = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(most, least);
  }

  private ByteBuffer bytes(String... parts) {
    digest.update(secret);
    for (String part : parts) {
      byte[] text = part.getBytes(StandardCharsets.UTF_8);
      // The length goes first: no two lists of parts give the same bytes.
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(text.length).array());
      digest.update(text);
    }
    return ByteBuffer.wrap(digest.digest());
  }
}
