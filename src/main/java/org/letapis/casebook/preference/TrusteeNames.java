package org.letapis.casebook.preference;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who keeps the shares of the key. It stands nowhere but in the casebook itself: whoever has the
 * folder, or one of the pages, learns nobody's name.
 *
 * @param set id of the slot that the shares are of
 * @param names in the order of the shares' numbers; empty where none was given
 */
public record TrusteeNames(String set, List<String> names) {

  /** Longest name, in characters. */
  public static final int LONGEST = 80;

  /** Nobody is named. */
  public static final TrusteeNames NONE = new TrusteeNames("", List.of());

  private static final int MOST = 16;

  public TrusteeNames {
    names = names.stream().limit(MOST).map(TrusteeNames::shortened).toList();
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(LONGEST, name.length()));
  }

  JsonNode toJson() {
    ObjectNode json = Json.object().put("set", set);
    ArrayNode all = json.putArray("names");
    names.forEach(all::add);
    return json;
  }

  static TrusteeNames ofJson(JsonNode json) {
    List<String> names = new ArrayList<>();
    json.path("names").values().forEach(name -> names.add(name.asString("")));
    return new TrusteeNames(json.path("set").asString(""), names);
  }
}
