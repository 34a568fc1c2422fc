package org.letapis.domain.entry;

import java.time.Instant;
import java.util.List;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ObjectNode;

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
    parents = parents.stream().sorted().distinct().toList();
    commitments = commitments.stream().sorted().toList();
  }

  /** SHA-256 of the canonical form. */
  public Digest digest() {
    return Digest.of(CanonicalJson.bytes(toJson()));
  }

  ObjectNode toJson() {
    ObjectNode json = Json.object();
    // In the order of the canonical form, which then needs no sorting.
    json.set("fields", Json.array(commitments.stream().map(Digest::hex).toList()));
    json.put("kind", kind.code());
    json.set("parents", Json.array(parents.stream().map(EntryId::toString).toList()));
    json.put("record", record.toString());
    json.put("salt", salt);
    json.put("time", time.toString());
    json.put("type", type);
    return json;
  }
}
