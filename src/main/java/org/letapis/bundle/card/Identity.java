package org.letapis.bundle.card;

import static org.letapis.bundle.problem.BundleProblem.IDENTITY_MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.IDENTITY_NEWER_FORMAT;

import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.letapis.bundle.age.AgeIdentity;
import org.letapis.bundle.age.AgeKind;
import org.letapis.crypto.Secret;
import org.letapis.crypto.sign.SigningKeys;
import org.letapis.crypto.sign.SshSig;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainHead;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The private keys of one copy of a casebook: Ed25519 and ML-DSA-65 to sign with, age X25519 and
 * hybrid keys to be written to. Kept inside the vault; wiped when closed.
 */
public final class Identity implements AutoCloseable {

  private static final String FORMAT = "letapis-identity";
  private static final int VERSION = 1;
  private static final int AGE_LENGTH = 32;

  private final SigningKeys signing;
  private final AgeIdentity classic;
  private final AgeIdentity hybrid;
  private final PublicKeys publicKeys;

  private Identity(SigningKeys signing, AgeIdentity classic, AgeIdentity hybrid) {
    this.signing = signing;
    this.classic = classic;
    this.hybrid = hybrid;
    this.publicKeys =
        new PublicKeys(
            signing.verificationKeys(), classic.recipient(), Optional.of(hybrid.recipient()));
  }

  /** A new identity. */
  public static Identity generate(SecureRandom random) {
    return new Identity(
        SigningKeys.generate(random),
        AgeIdentity.generate(AgeKind.X25519, random),
        AgeIdentity.generate(AgeKind.HYBRID, random));
  }

  /**
   * The identity as canonical JSON, to be stored encrypted; the caller closes it.
   *
   * <pre>{"age":base64,"agePq":base64,"format":"letapis-identity","sign":base64,"version":1}</pre>
   */
  public Secret encode() {
    ObjectNode json = Json.object();
    json.put("format", FORMAT);
    json.put("version", VERSION);
    json.put("sign", text(signing.encode()));
    json.put("age", text(classic.secret()));
    json.put("agePq", text(hybrid.secret()));
    return Secret.taking(CanonicalJson.bytes(json));
  }

  /**
   * Reads what {@link #encode} gave.
   *
   * @throws Problem {@code identity.malformed} or {@code identity.newer-format}
   */
  public static Identity decode(Secret encoded) {
    try {
      JsonNode json = encoded.use(StrictJson::parseCanonical);
      if (!Json.text(json, "format", 32).equals(FORMAT)) {
        throw new MalformedJson("format");
      }
      long version = Json.whole(json, "version", 1, Integer.MAX_VALUE);
      if (version > VERSION) {
        throw new Problem(IDENTITY_NEWER_FORMAT, version);
      }
      if (json.size() != 5) {
        throw new MalformedJson("members");
      }
      try (Secret sign = secret(json, "sign", SigningKeys.ENCODED_LENGTH);
          Secret age = secret(json, "age", AGE_LENGTH);
          Secret agePq = secret(json, "agePq", AGE_LENGTH)) {
        return new Identity(
            SigningKeys.decode(sign),
            AgeIdentity.of(AgeKind.X25519, age),
            AgeIdentity.of(AgeKind.HYBRID, agePq));
      }
    } catch (MalformedJson e) {
      throw new Problem(IDENTITY_MALFORMED, String.valueOf(e.getMessage()));
    } catch (InvalidKeyException e) {
      throw new Problem(IDENTITY_MALFORMED, "sign");
    }
  }

  /** The public half. */
  public PublicKeys publicKeys() {
    return publicKeys;
  }

  /** Who this is to others. */
  public AuthorId authorId() {
    return publicKeys.authorId();
  }

  /**
   * A card of this identity.
   *
   * @param displayName see {@link DisplayName}
   * @param created the day to write on it
   * @throws IllegalArgumentException when the name is not acceptable
   */
  public ContactCard card(String displayName, LocalDate created) {
    return ContactCard.sign(this, displayName, created);
  }

  /**
   * Signs how far this identity's own chain goes.
   *
   * @param card a card of this identity, to travel with it
   */
  public SignedHead sign(ChainHead head, ContactCard card) {
    if (!head.author().equals(authorId())) {
      throw new IllegalArgumentException("somebody else's chain");
    }
    byte[] statement = head.statement();
    return new SignedHead(
        head, card, signSsh(SignedHead.NAMESPACE, statement), signMlDsa(statement));
  }

  /** An SSHSIG signature with the Ed25519 key, as armoured text. */
  public String signSsh(String namespace, byte[] message) {
    return SshSig.sign(signing, namespace, message);
  }

  /** A raw ML-DSA-65 signature. */
  public byte[] signMlDsa(byte[] message) {
    return signing.signMlDsa65(message);
  }

  /** What opens files encrypted for this identity. They are closed with it. */
  public List<AgeIdentity> ageIdentities() {
    return List.of(hybrid, classic);
  }

  /**
   * A secret age key as text, {@code AGE-SECRET-KEY-1…} or {@code AGE-SECRET-KEY-PQ-1…}, so that
   * other programs can open what was encrypted for this identity. Whoever has it can read every
   * bundle ever sent here: given out only when the owner asks for exactly that.
   */
  public Secret exportAgeKey(AgeKind kind) {
    return switch (kind) {
      case X25519 -> classic.secretText();
      case HYBRID -> hybrid.secretText();
    };
  }

  private static String text(Secret secret) {
    try (secret) {
      return secret.use(Base64Text::of);
    }
  }

  private static Secret secret(JsonNode json, String member, int length) throws MalformedJson {
    return Secret.taking(Base64Text.bytes(json, member, length));
  }

  @Override
  public void close() {
    signing.close();
    classic.close();
    hybrid.close();
  }

  @Override
  public String toString() {
    return "Identity[" + authorId().toString().substring(0, 16) + "]";
  }
}
