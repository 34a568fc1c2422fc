package org.letapis.vault;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Digests;
import org.letapis.domain.json.CanonicalJson;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import org.letapis.domain.problem.Problem;
import org.letapis.vault.slot.Base64Text;
import org.letapis.vault.slot.KeySlot;
import org.letapis.vault.slot.PassphraseSlot;
import org.letapis.vault.slot.SlotProblem;
import org.letapis.vault.slot.Slots;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code vault.json} as bytes: canonical JSON (RFC 8785). The member {@code checksum} is the
 * SHA-256 in hex of the canonical form of all the others. It is no secret and no protection: it
 * tells a header that was damaged from a passphrase that is wrong before any passphrase is known.
 */
final class HeaderCodec {
  static final int MAX_BYTES = 64 * 1024;

  private static final Pattern FORMAT = Pattern.compile("letapis-vault-v([1-9][0-9]{0,5})");
  private static final Set<String> MEMBERS =
      Set.of("format", "vaultId", "created", "slots", "mac", "checksum");

  /**
   * All slots together may cost what the two of a passphrase may at the dearest: less, and a
   * casebook made on a fast computer could never be opened again.
   */
  private static final long MAX_WORK = 2L * Argon2Cost.MAX_MEMORY_KIB * Argon2Cost.MAX_ITERATIONS;

  private HeaderCodec() {}

  static byte[] encode(VaultHeader header) {
    ObjectNode json = header.toJson();
    json.put("checksum", checksum(json));
    return CanonicalJson.bytes(json);
  }

  /**
   * Reads a header nobody vouches for.
   *
   * @throws Problem HEADER_DAMAGED, NEWER_FORMAT or TOO_COSTLY
   */
  static VaultHeader decode(byte[] bytes) {
    try {
      if (bytes.length > MAX_BYTES) {
        throw new MalformedJson("length");
      }
      JsonNode parsed = StrictJson.parse(bytes);
      if (!(parsed instanceof ObjectNode json)) {
        throw new MalformedJson("object");
      }
      requireThisFormat(json);
      requireWhole(json, bytes);
      return new VaultHeader(
          uuid(json),
          date(json),
          slots(json),
          Base64Text.decode(json, "mac", VaultHeader.MAC_LENGTH));
    } catch (MalformedJson | IllegalArgumentException | DateTimeException damaged) {
      throw new Problem(VaultProblem.HEADER_DAMAGED);
    }
  }

  private static void requireThisFormat(ObjectNode json) throws MalformedJson {
    String format = Json.text(json, "format", 32);
    Matcher matcher = FORMAT.matcher(format);
    if (!matcher.matches()) {
      throw new MalformedJson("format");
    }
    if (!format.equals(VaultHeader.FORMAT)) {
      throw new Problem(VaultProblem.NEWER_FORMAT, matcher.group(1));
    }
  }

  private static void requireWhole(ObjectNode json, byte[] bytes) throws MalformedJson {
    if (!MEMBERS.equals(new HashSet<>(json.propertyNames()))) {
      throw new MalformedJson("members");
    }
    ObjectNode rest = json.deepCopy();
    rest.remove("checksum");
    if (!Json.text(json, "checksum", 64).equals(checksum(rest))) {
      throw new MalformedJson("checksum");
    }
    StrictJson.parseCanonical(bytes);
  }

  private static String checksum(ObjectNode json) {
    return Digests.hex(Digests.sha256(CanonicalJson.bytes(json)));
  }

  private static UUID uuid(ObjectNode json) throws MalformedJson {
    String text = Json.text(json, "vaultId", 36);
    UUID id = UUID.fromString(text);
    if (!id.toString().equals(text)) {
      throw new MalformedJson("vaultId");
    }
    return id;
  }

  private static LocalDate date(ObjectNode json) throws MalformedJson {
    return LocalDate.parse(Json.text(json, "created", 10));
  }

  private static List<KeySlot> slots(ObjectNode json) throws MalformedJson {
    List<KeySlot> slots = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    long work = 0;
    for (JsonNode node : Json.list(json, "slots", VaultHeader.MAX_SLOTS)) {
      KeySlot slot = slot(node);
      if (!ids.add(slot.id())) {
        throw new MalformedJson("slots");
      }
      if (slot instanceof PassphraseSlot costly) {
        work += costly.cost().work();
        if (work > MAX_WORK) {
          throw new Problem(SlotProblem.TOO_COSTLY, costly.cost().memoryKiB() / 1024);
        }
      }
      slots.add(slot);
    }
    if (slots.isEmpty()) {
      throw new MalformedJson("slots");
    }
    return slots;
  }

  /** A kind this build does not know was written by a newer one. */
  private static KeySlot slot(JsonNode node) throws MalformedJson {
    String kind = Json.text(node, "kind", 32);
    return Slots.ofJson(node).orElseThrow(() -> new Problem(VaultProblem.NEWER_FORMAT, kind));
  }
}
