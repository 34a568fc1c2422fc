package org.letapis.domain.json;

import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads JSON nobody vouches for: duplicate keys, trailing bytes, deep nesting, long strings and
 * long numbers are refused before they cost anything.
 */
public final class StrictJson {

  /** Longest document read at once, in bytes: 4 MiB. */
  public static final int MAX_BYTES = 4 << 20;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(16)
                          .maxNumberLength(20)
                          .maxStringLength(1 << 20)
                          .maxNameLength(256)
                          .maxDocumentLength(MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * @throws MalformedJson when it is not one JSON value within the bounds
   */
  public static JsonNode parse(byte[] bytes) throws MalformedJson {
    if (bytes.length > MAX_BYTES) {
      throw new MalformedJson("longer than " + MAX_BYTES + " bytes");
    }
    try {
      JsonNode node = MAPPER.readTree(bytes);
      if (node == null || node.isMissingNode()) {
        throw new MalformedJson("empty");
      }
      return node;
    } catch (JacksonException e) {
      // Jackson's message may quote the input, which may be somebody's name.
      var at = e.getLocation();
      throw new MalformedJson(
          at == null ? "not JSON" : "line " + at.getLineNr() + " column " + at.getColumnNr());
    }
  }

  /**
   * The same, and the bytes must be the canonical form of what they say.
   *
   * @throws MalformedJson also when the bytes are not canonical
   */
  public static JsonNode parseCanonical(byte[] bytes) throws MalformedJson {
    JsonNode node = parse(bytes);
    try {
      if (!Arrays.equals(bytes, CanonicalJson.bytes(node))) {
        throw new MalformedJson("not in canonical form");
      }
    } catch (IllegalArgumentException e) {
      throw new MalformedJson("not in canonical form");
    }
    return node;
  }
}
