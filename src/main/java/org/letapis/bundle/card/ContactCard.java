package org.letapis.bundle.card;

import static org.letapis.bundle.problem.BundleProblem.CARD_MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.CARD_NEWER_FORMAT;
import static org.letapis.bundle.problem.BundleProblem.CARD_SIGNATURE_WRONG;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.letapis.crypto.sign.SshSig;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody hands out to be recognised and written to: a chosen name, public keys and the day
 * it was made, signed with both keys over the canonical JSON of everything but the signatures. A
 * card proves that whoever made it has the private keys; whose they are is for people to compare,
 * by the fingerprint.
 */
public final class ContactCard {

  /** Longest card read, in bytes. */
  public static final int MAX_BYTES = 32 << 10;

  /** The SSHSIG namespace of a card's Ed25519 signature. */
  public static final String NAMESPACE = "letapis-card-v1";

  static final String FORMAT = "letapis-card";
  static final int VERSION = 1;
  static final int ML_DSA_SIGNATURE = 3_309;
  private static final int MAX_SSHSIG = 1_024;

  private final String displayName;
  private final LocalDate created;
  private final PublicKeys keys;
  private final AuthorId authorId;
  private final byte[] bytes;

  private ContactCard(String displayName, LocalDate created, PublicKeys keys, byte[] bytes) {
    this.displayName = displayName;
    this.created = created;
    this.keys = keys;
    this.authorId = keys.authorId();
    this.bytes = bytes;
  }

  static ContactCard sign(Identity identity, String displayName, LocalDate created) {
    ObjectNode json = Json.object();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    json.put("name", DisplayName.of(displayName));
    json.put("created", created.toString());
    json.set("keys", identity.publicKeys().toJson());
    byte[] unsigned = CanonicalJson.bytes(json);
    ObjectNode signatures = json.putObject("signatures");
    signatures.put("ed25519", identity.signSsh(NAMESPACE, unsigned));
    signatures.put("mlDsa65", Base64Text.of(identity.signMlDsa(unsigned)));
    return parse(CanonicalJson.bytes(json));
  }

  /**
   * Reads a card and verifies its own signatures.
   *
   * @param file canonical JSON, with or without one line end after it
   * @throws Problem {@code card.malformed}, {@code card.newer-format} or {@code
   *     card.signature-wrong}
   */
  public static ContactCard parse(byte[] file) {
    int length = file.length > 0 && file[file.length - 1] == '\n' ? file.length - 1 : file.length;
    if (length > MAX_BYTES) {
      throw new Problem(CARD_MALFORMED, MAX_BYTES);
    }
    byte[] bytes = Arrays.copyOf(file, length);
    try {
      return read(StrictJson.parseCanonical(bytes), bytes);
    } catch (MalformedJson e) {
      throw new Problem(CARD_MALFORMED, String.valueOf(e.getMessage()));
    } catch (DateTimeException e) {
      throw new Problem(CARD_MALFORMED, "created");
    }
  }

  /** Reads a card that stands inside another document, whose own form is canonical already. */
  public static ContactCard read(JsonNode json) {
    return parse(CanonicalJson.bytes(json));
  }

  private static ContactCard read(JsonNode json, byte[] bytes) throws MalformedJson {
    if (!json.isObject() || !Json.text(json, "format", 32).equals(FORMAT)) {
      throw new MalformedJson("format");
    }
    long version = Json.whole(json, "version", 1, Integer.MAX_VALUE);
    if (version > VERSION) {
      throw new Problem(CARD_NEWER_FORMAT, version);
    }
    String name = Json.text(json, "name", 2 * DisplayName.MAX_LENGTH);
    String day = Json.text(json, "created", 10);
    LocalDate created = LocalDate.parse(day);
    JsonNode signatures = Json.object(json, "signatures");
    if (!DisplayName.isAcceptable(name)) {
      throw new MalformedJson("name");
    }
    if (!created.toString().equals(day) || json.size() != 6 || signatures.size() != 2) {
      throw new MalformedJson("members");
    }
    PublicKeys keys = PublicKeys.read(Json.object(json, "keys"));
    byte[] signed = CanonicalJson.bytes(((ObjectNode) json.deepCopy()).without("signatures"));
    String ssh = Json.text(signatures, "ed25519", MAX_SSHSIG);
    byte[] mlDsa = Base64Text.bytes(signatures, "mlDsa65", ML_DSA_SIGNATURE);
    if (!SshSig.verify(keys.signing(), NAMESPACE, signed, ssh)
        || !keys.signing().verifyMlDsa65(signed, mlDsa)) {
      throw new Problem(CARD_SIGNATURE_WRONG);
    }
    return new ContactCard(name, created, keys, bytes);
  }

  /** The name its owner chose; shown beside the fingerprint, never instead of it. */
  public String displayName() {
    return displayName;
  }

  /** The day it was made, by its owner's clock. */
  public LocalDate created() {
    return created;
  }

  public PublicKeys keys() {
    return keys;
  }

  /** Who the card is of: the same for every card with these keys, whatever the name on it. */
  public AuthorId authorId() {
    return authorId;
  }

  /** The file: canonical JSON, verbatim as it was read. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The card as a part of another JSON document. */
  public JsonNode toJson() {
    try {
      return StrictJson.parse(bytes);
    } catch (MalformedJson e) {
      throw new IllegalStateException("a card that was read before", e);
    }
  }

  /**
   * A line for an {@code allowed_signers} file of {@code ssh-keygen -Y verify}, with the author id
   * as the name.
   */
  public String allowedSignersLine() {
    return authorId + " " + SshSig.publicKeyLine(keys.signing().ed25519()) + "\n";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ContactCard that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return authorId.hashCode();
  }

  @Override
  public String toString() {
    return "ContactCard[" + authorId.toString().substring(0, 16) + "]";
  }
}
