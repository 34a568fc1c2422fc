package org.letapis.casebook.author;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.letapis.bundle.card.ContactCard;
import org.letapis.bundle.card.Identity;
import org.letapis.bundle.card.PublicKeys;
import org.letapis.crypto.sign.SshSig;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * An author's word, signed with the former author's keys and its own, that it goes on where the
 * other ended. It is the first entry of the new chain, of kind {@link EntryKind#SUCCESSION}, and so
 * travels wherever that chain does. It proves that both had the same keys at hand, not that both
 * are the same person: whoever took a casebook could say it too, so fingerprints are compared anew.
 *
 * @param former who wrote before
 * @param author who writes from now on
 */
public record Succession(AuthorId former, AuthorId author) {

  /** The SSHSIG namespace of both Ed25519 signatures. */
  public static final String NAMESPACE = "letapis-succession-v1";

  private static final FieldPath FORMER = FieldPath.of("former");
  private static final FieldPath FORMER_SSH = FieldPath.of("former-ed25519");
  private static final FieldPath FORMER_ML_DSA = FieldPath.of("former-ml-dsa-65");
  private static final FieldPath SSH = FieldPath.of("ed25519");
  private static final FieldPath ML_DSA = FieldPath.of("ml-dsa-65");

  /** The bytes that both sign: canonical JSON of the two ids. */
  public byte[] statement() {
    return CanonicalJson.bytes(
        Json.object().put("author", author.toString()).put("former", former.toString()));
  }

  /** The statement and its signatures as the fields of an entry. */
  static Map<FieldPath, JsonNode> signed(Identity former, Identity next) {
    byte[] statement = new Succession(former.authorId(), next.authorId()).statement();
    Map<FieldPath, JsonNode> fields = new TreeMap<>();
    fields.put(FORMER, Json.text(former.authorId().toString()));
    fields.put(FORMER_SSH, Json.text(former.signSsh(NAMESPACE, statement)));
    fields.put(FORMER_ML_DSA, Json.text(hex(former.signMlDsa(statement))));
    fields.put(SSH, Json.text(next.signSsh(NAMESPACE, statement)));
    fields.put(ML_DSA, Json.text(hex(next.signMlDsa(statement))));
    return fields;
  }

  /** Whom an entry says its author follows; nothing when it says no such thing. */
  public static Optional<AuthorId> formerOf(Entry entry) {
    if (!entry.body().kind().equals(EntryKind.SUCCESSION)) {
      return Optional.empty();
    }
    return text(entry, FORMER)
        .flatMap(
            id -> {
              try {
                return Optional.of(AuthorId.of(id));
              } catch (IllegalArgumentException e) {
                return Optional.empty();
              }
            });
  }

  /** Whether an entry is such a word and all four signatures are right. */
  public static boolean verify(Entry entry, ContactCard former, ContactCard author) {
    if (!formerOf(entry).equals(Optional.of(former.authorId()))
        || !entry.author().equals(author.authorId())) {
      return false;
    }
    byte[] statement = new Succession(former.authorId(), author.authorId()).statement();
    return verify(entry, former.keys(), FORMER_SSH, FORMER_ML_DSA, statement)
        && verify(entry, author.keys(), SSH, ML_DSA, statement);
  }

  private static boolean verify(
      Entry entry, PublicKeys keys, FieldPath ssh, FieldPath mlDsa, byte[] statement) {
    return text(entry, ssh)
            .filter(sig -> SshSig.verify(keys.signing(), NAMESPACE, statement, sig))
            .isPresent()
        && text(entry, mlDsa)
            .flatMap(Succession::bytes)
            .filter(sig -> keys.signing().verifyMlDsa65(statement, sig))
            .isPresent();
  }

  private static Optional<String> text(Entry entry, FieldPath path) {
    return entry.disclosed().stream()
        .filter(d -> d.path().equals(path) && d.value().isString())
        .map(d -> d.value().stringValue())
        .findFirst();
  }

  private static String hex(byte[] bytes) {
    return java.util.HexFormat.of().formatHex(bytes);
  }

  private static Optional<byte[]> bytes(String hex) {
    try {
      return Optional.of(java.util.HexFormat.of().parseHex(hex));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
