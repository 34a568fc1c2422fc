package org.letapis.domain.schema;

import org.letapis.domain.entry.Digest;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;

/**
 * An attached file, by content.
 *
 * @param digest SHA-256 of the content
 * @param size in bytes
 * @param name its name when it was attached, without folders
 * @param mediaType as in {@code image/jpeg}
 */
public record FileRef(Digest digest, long size, String name, String mediaType) {

  JsonNode toJson() {
    return Json.object()
        .put("sha256", digest.hex())
        .put("size", size)
        .put("name", name)
        .put("mediaType", mediaType);
  }

  static FileRef ofJson(JsonNode json) {
    long size = json.path("size").asLong(-1);
    if (size < 0) {
      throw new IllegalArgumentException("not a file");
    }
    return new FileRef(
        new Digest(json.path("sha256").asString("")),
        size,
        json.path("name").asString(""),
        json.path("mediaType").asString(""));
  }
}
