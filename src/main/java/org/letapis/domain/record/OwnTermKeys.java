package org.letapis.domain.record;

import java.util.stream.Stream;
import org.letapis.domain.entry.OwnCode;
import tools.jackson.databind.JsonNode;

/**
 * Keys by which a record is found under the casebook's own terms that are chosen in it; no name has
 * a key that begins like these.
 */
public final class OwnTermKeys {

  private static final String PREFIX = "=";

  private static final int MOST = 60;

  private OwnTermKeys() {}

  /** The keys of a record, not above a bounded number. */
  public static Stream<String> of(CaseRecord state) {
    return state.values().values().stream()
        .filter(JsonNode::isContainer)
        .flatMap(OwnTermKeys::terms)
        .limit(MOST);
  }

  /** The key of a term by its code. */
  public static String of(String code) {
    return PREFIX + code;
  }

  private static Stream<String> terms(JsonNode value) {
    Stream<JsonNode> all = value.isArray() ? value.values().stream().limit(MOST) : Stream.of(value);
    return all.map(node -> node.path("term"))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .filter(code -> OwnCode.definition(code).isPresent())
        .map(OwnTermKeys::of);
  }
}
