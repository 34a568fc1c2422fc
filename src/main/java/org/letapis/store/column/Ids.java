package org.letapis.store.column;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.entry.EntryId;

/** Ids as the bytes they are stored as. */
public final class Ids {

  private static final int LENGTH = 32;

  private Ids() {}

  /** The bytes of an entry's id. */
  public static byte[] bytes(EntryId id) {
    return id.digest().bytes();
  }

  /** The bytes of an author's id. */
  public static byte[] bytes(AuthorId id) {
    return id.fingerprint().bytes();
  }

  /** An entry's id from its bytes. */
  public static EntryId entry(byte[] bytes) {
    return new EntryId(Digest.ofBytes(bytes));
  }

  /** An author's id from its bytes. */
  public static AuthorId author(byte[] bytes) {
    return new AuthorId(Digest.ofBytes(bytes));
  }

  /** Ids one after another. */
  public static byte[] all(List<EntryId> ids) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(ids.size() * LENGTH);
    ids.forEach(id -> bytes.writeBytes(bytes(id)));
    return bytes.toByteArray();
  }

  /** What {@link #all} put together. */
  public static List<EntryId> entries(byte[] bytes) {
    List<EntryId> ids = new ArrayList<>();
    for (int from = 0; from < bytes.length; from += LENGTH) {
      ids.add(entry(Arrays.copyOfRange(bytes, from, from + LENGTH)));
    }
    return ids;
  }
}
