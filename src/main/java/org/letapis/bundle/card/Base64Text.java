package org.letapis.bundle.card;

import java.util.Base64;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;

/** Bytes in JSON: base64 (RFC 4648, section 4) with padding, in its one canonical spelling. */
final class Base64Text {

  private Base64Text() {}

  static String of(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** A member that must hold exactly that many bytes. */
  static byte[] bytes(JsonNode object, String member, int length) throws MalformedJson {
    String text = Json.text(object, member, Math.ceilDiv(length, 3) * 4);
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length == length && of(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // Told below together with a wrong length.
    }
    throw new MalformedJson(member);
  }
}
