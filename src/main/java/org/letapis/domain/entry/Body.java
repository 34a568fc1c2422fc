package org.letapis.domain.entry;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import org.letapis.domain.json.CanonicalJson;

/**
 * What an entry says, with every field behind a digest.
 *
 * @param kind what it does
 * @param record the record it is about
 * @param type the record's type code
 * @param time when, by the author's clock, which proves nothing; to the millisecond
 * @param parents heads of the record the author had seen, sorted
 * @param commitments digests of the disclosures, sorted
 * @param salt random, so that an omitted body cannot be guessed from its digest
 */
public record Body(
    EntryKind kind,
    RecordId record,
    String type,
    Instant time,
    List<EntryId> parents,
    List<Digest> commitments,
    String salt) {

  public Body {
    parents =
        isInOrder(parents, true)
            ? List.copyOf(parents)
            : parents.stream().sorted().distinct().toList();
    commitments =
        isInOrder(commitments, false)
            ? List.copyOf(commitments)
            : commitments.stream().sorted().toList();
  }

  /** What was read is. */
  private static <T extends Comparable<T>> boolean isInOrder(List<T> list, boolean distinct) {
    for (int i = 1; i < list.size(); i++) {
      int order = list.get(i - 1).compareTo(list.get(i));
      if (order > 0 || (distinct && order == 0)) {
        return false;
      }
    }
    return true;
  }

  /** SHA-256 of the canonical form. */
  public Digest digest() {
    StringBuilder out = new StringBuilder();
    write(out);
    return Digest.of(out.toString());
  }

  /** Adds the canonical form. */
  void write(StringBuilder out) {
    out.append("{\"fields\":[");
    hex(commitments.stream().map(Digest::hex).iterator(), out);
    out.append("],\"kind\":");
    CanonicalJson.writeString(kind.code(), out);
    out.append(",\"parents\":[");
    hex(parents.stream().map(EntryId::toString).iterator(), out);
    out.append("],\"record\":\"").append(record).append("\",\"salt\":");
    CanonicalJson.writeString(salt, out);
    out.append(",\"time\":\"").append(time).append("\",\"type\":");
    CanonicalJson.writeString(type, out);
    out.append('}');
  }

  private static void hex(Iterator<String> digests, StringBuilder out) {
    while (digests.hasNext()) {
      out.append('"').append(digests.next()).append('"').append(digests.hasNext() ? "," : "");
    }
  }
}
