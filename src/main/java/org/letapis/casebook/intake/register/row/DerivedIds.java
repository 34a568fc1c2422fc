package org.letapis.casebook.intake.register.row;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.letapis.domain.entry.RecordId;

/**
 * Ids of what a register says about one person, the same whenever it is read again: UUIDs of
 * version 7 with the person's own timestamp, a count in place of the twelve bits after it, as RFC
 * 9562 section 6.2 allows, and the rest from a SHA-256 of the person's id and the id's purpose.
 */
final class DerivedIds {

  private final RecordId person;
  private final String scheme;

  DerivedIds(RecordId person, String scheme) {
    this.person = person;
    this.scheme = scheme;
  }

  /** The id of an event of the row, by its type and a count from 0. */
  RecordId event(String type, int count) {
    return new RecordId(derive("event", type, count));
  }

  /** The id of a row in a field of that record; rows sort by their count. */
  String row(RecordId record, String field, int count) {
    return derive(record.toString(), field, count).toString();
  }

  private UUID derive(String of, String what, int count) {
    MessageDigest sha256;
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    String purpose = String.join("\n", person.toString(), scheme, of, what, "" + count);
    ByteBuffer digest = ByteBuffer.wrap(sha256.digest(purpose.getBytes(StandardCharsets.UTF_8)));
    long time = person.uuid().getMostSignificantBits() & 0xFFFF_FFFF_FFFF_0000L;
    long most = time | 0x7000L | (count & 0xFFF);
    long least = (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(most, least);
  }
}
