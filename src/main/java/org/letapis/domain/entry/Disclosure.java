package org.letapis.domain.entry;

import java.util.Optional;
import org.letapis.domain.json.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * One committed field of an entry, opened: {@code [salt, path, value]}, as in selective disclosure
 * for JWTs (RFC 9901). The entry's body holds only the digests of these, so any may be withheld,
 * even that the field was there, and the rest still verifies. A null value means the field was
 * cleared.
 *
 * @param salt at least 22 characters of base64url, 128 random bits, so that a withheld value cannot
 *     be guessed from its digest
 * @param path where the value belongs
 * @param value the value in its stored form, or JSON null for cleared
 */
public record Disclosure(String salt, FieldPath path, JsonNode value) {

  /** What the body commits to: SHA-256 of the canonical form of this disclosure. */
  public Digest digest() {
    StringBuilder out = new StringBuilder();
    write(out);
    return Digest.of(out.toString());
  }

  /** The value, or nothing when the field was cleared. */
  public Optional<JsonNode> present() {
    return value.isNull() ? Optional.empty() : Optional.of(value);
  }

  /** Adds the canonical form. */
  void write(StringBuilder out) {
    out.append('[');
    CanonicalJson.writeString(salt, out);
    // A path has no character that is written in another way.
    out.append(",\"").append(path).append("\",");
    CanonicalJson.write(value, out);
    out.append(']');
  }
}
