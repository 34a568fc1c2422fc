package org.letapis.casebook.preference;

import java.nio.charset.StandardCharsets;
import org.letapis.domain.json.Json;
import org.letapis.domain.json.MalformedJson;
import org.letapis.domain.json.StrictJson;
import tools.jackson.databind.node.ObjectNode;

/** Members that are kept without being understood. */
final class Kept {

  private Kept() {}

  /** The members; none where the text is no object. */
  static ObjectNode read(String text) {
    try {
      return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8)) instanceof ObjectNode members
          ? members
          : Json.object();
    } catch (MalformedJson none) {
      return Json.object();
    }
  }
}
