package org.letapis.vault.slot;

import java.util.Base64;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import tools.jackson.databind.JsonNode;

/** Bytes of a known length as base64 (RFC 4648, section 4), in exactly one spelling. */
public final class Base64Text {
  private Base64Text() {}

  public static String encode(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /**
   * A member of exactly so many bytes.
   *
   * @throws MalformedJson naming the member
   */
  public static byte[] decode(JsonNode object, String member, int length) throws MalformedJson {
    String text = Json.text(object, member, 4 * ((length + 2) / 3));
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length == length && encode(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException notBase64) {
      // Said below, without the text.
    }
    throw new MalformedJson(member);
  }
}
