package org.letapis.bundle.card;

import java.security.InvalidKeyException;
import java.util.Optional;
import org.letapis.bundle.age.AgeKind;
import org.letapis.bundle.age.AgeRecipient;
import org.letapis.crypto.sign.VerificationKeys;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The public part of a contact card: the keys and nothing else. Its canonical JSON is what an
 * {@link AuthorId} is the SHA-256 of:
 *
 * <pre>{"age":"age1…","agePq":"age1pq1…","ed25519":base64,"mlDsa65":base64}</pre>
 *
 * @param signing what verifies this person's signatures
 * @param classic the age recipient that every age program can encrypt for
 * @param hybrid the post-quantum one; a card may be without it
 */
public record PublicKeys(
    VerificationKeys signing, AgeRecipient classic, Optional<AgeRecipient> hybrid) {

  private static final int MAX_RECIPIENT = 2_048;
  private static final int ED25519 = 32;
  private static final int ML_DSA_65 = 1_952;

  /** Who has these keys. */
  public AuthorId authorId() {
    return new AuthorId(Digest.of(CanonicalJson.bytes(toJson())));
  }

  ObjectNode toJson() {
    ObjectNode json = Json.object();
    json.put("age", classic.text());
    hybrid.ifPresent(recipient -> json.put("agePq", recipient.text()));
    json.put("ed25519", Base64Text.of(signing.ed25519()));
    json.put("mlDsa65", Base64Text.of(signing.mlDsa65()));
    return json;
  }

  static PublicKeys read(JsonNode json) throws MalformedJson {
    boolean hasHybrid = json.has("agePq");
    if (json.size() != (hasHybrid ? 4 : 3)) {
      throw new MalformedJson("keys");
    }
    try {
      return new PublicKeys(
          VerificationKeys.of(
              Base64Text.bytes(json, "ed25519", ED25519),
              Base64Text.bytes(json, "mlDsa65", ML_DSA_65)),
          new AgeRecipient(AgeKind.X25519, Json.text(json, "age", MAX_RECIPIENT)),
          hasHybrid
              ? Optional.of(
                  new AgeRecipient(AgeKind.HYBRID, Json.text(json, "agePq", MAX_RECIPIENT)))
              : Optional.empty());
    } catch (InvalidKeyException | IllegalArgumentException e) {
      throw new MalformedJson("keys");
    }
  }
}
