package org.letapis.bundle.card;

import java.util.Arrays;
import java.util.Objects;
import org.letapis.crypto.sign.SshSig;
import org.letapis.crypto.sign.VerificationKeys;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far an author's chain goes, in the author's own word: it proves every entry up to that one,
 * whoever carries them. Kept by a casebook so that it can pass entries of others on.
 */
public final class SignedHead {

  /** The SSHSIG namespace of the Ed25519 signature over {@link ChainHead#statement}. */
  public static final String NAMESPACE = "letapis-head-v1";

  private static final int MAX_SSHSIG = 1_024;
  private static final long MAX_SEQ = 1L << 50;

  private final ChainHead head;
  private final ContactCard card;
  private final String sshSig;
  private final byte[] mlDsa;

  /**
   * A head with its signatures, not verified yet.
   *
   * @param sshSig armoured SSHSIG in {@link #NAMESPACE}
   * @param mlDsa raw ML-DSA-65 signature over the same bytes
   */
  public SignedHead(ChainHead head, ContactCard card, String sshSig, byte[] mlDsa) {
    this.head = head;
    this.card = card;
    this.sshSig = sshSig;
    this.mlDsa = mlDsa.clone();
  }

  /** Whether the card is the author's and both signatures are right. */
  public boolean verify() {
    VerificationKeys keys = card.keys().signing();
    byte[] statement = head.statement();
    return card.authorId().equals(head.author())
        && SshSig.verify(keys, NAMESPACE, statement, sshSig)
        && keys.verifyMlDsa65(statement, mlDsa);
  }

  public ChainHead head() {
    return head;
  }

  /** The author's card. */
  public ContactCard card() {
    return card;
  }

  public String sshSig() {
    return sshSig;
  }

  public byte[] mlDsa() {
    return mlDsa.clone();
  }

  /** The head as canonical JSON, for a casebook to keep. */
  public byte[] encode() {
    ObjectNode json = Json.object();
    json.put("author", head.author().toString());
    json.put("seq", head.seq());
    json.put("head", head.id().toString());
    json.set("card", card.toJson());
    json.put("ed25519", sshSig);
    json.put("mlDsa65", Base64Text.of(mlDsa));
    return CanonicalJson.bytes(json);
  }

  /**
   * Reads what {@link #encode} gave.
   *
   * @throws MalformedJson when it is something else
   */
  public static SignedHead decode(byte[] encoded) throws MalformedJson {
    JsonNode json = StrictJson.parseCanonical(encoded);
    try {
      return new SignedHead(
          new ChainHead(
              AuthorId.of(Json.text(json, "author", 64)),
              Json.whole(json, "seq", 1, MAX_SEQ),
              EntryId.of(Json.text(json, "head", 64))),
          ContactCard.read(Json.object(json, "card")),
          Json.text(json, "ed25519", MAX_SSHSIG),
          Base64Text.bytes(json, "mlDsa65", ContactCard.ML_DSA_SIGNATURE));
    } catch (IllegalArgumentException e) {
      throw new MalformedJson("an author or an entry");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SignedHead that && Arrays.equals(encode(), that.encode());
  }

  @Override
  public int hashCode() {
    return Objects.hash(head);
  }

  @Override
  public String toString() {
    return "SignedHead[" + head.seq() + "]";
  }
}
