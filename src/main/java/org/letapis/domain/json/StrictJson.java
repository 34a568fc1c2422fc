package org.letapis.domain.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
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

  private static final JsonMapper MAPPER = mapper(true);
  private static final JsonMapper TO_COMPARE = mapper(false);

  /** What stands for bytes that are no UTF-8, and may stand in a text for itself. */
  private static final char REPLACEMENT = '\uFFFD';

  private StrictJson() {}

  private static JsonMapper mapper(boolean findsTwins) {
    return JsonMapper.builder(
            JsonFactory.builder()
                // A buffer that is used again keeps what was read last, for as long as the process.
                .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(16)
                        .maxNumberLength(20)
                        .maxStringLength(1 << 20)
                        .maxNameLength(256)
                        .maxDocumentLength(MAX_BYTES)
                        .build())
                .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, findsTwins)
                // Rows are named by ids that no other record has: a table of names only grows.
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build())
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  /**
   * @throws MalformedJson when it is not one JSON value within the bounds
   */
  public static JsonNode parse(byte[] bytes) throws MalformedJson {
    return parse(bytes, MAPPER);
  }

  /**
   * The same, but of keys that stand twice only one is kept: for whoever compares the bytes with
   * the canonical form of what was read, in which none does.
   */
  public static JsonNode parseToCompare(byte[] bytes) throws MalformedJson {
    return parse(bytes, TO_COMPARE);
  }

  private static JsonNode parse(byte[] bytes, JsonMapper mapper) throws MalformedJson {
    if (bytes.length > MAX_BYTES) {
      throw new MalformedJson("longer than " + MAX_BYTES + " bytes");
    }
    try {
      JsonNode node = mapper.readTree(text(bytes));
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

  /** Decoded here: the parser would put a mark in the place of bytes that are no UTF-8. */
  private static String text(byte[] bytes) throws MalformedJson {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException e) {
        throw new MalformedJson("not UTF-8");
      }
    }
    return text;
  }

  /**
   * The same, and the bytes must be the canonical form of what they say.
   *
   * @throws MalformedJson also when the bytes are not canonical
   */
  public static JsonNode parseCanonical(byte[] bytes) throws MalformedJson {
    JsonNode node = parseToCompare(bytes);
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
