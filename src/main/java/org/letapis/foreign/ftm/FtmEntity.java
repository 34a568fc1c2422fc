package org.letapis.foreign.ftm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One entity.
 *
 * @param id stable: the same thing has the same id in every export
 * @param schema one of {@link FtmSchema}'s, or of a later version
 * @param properties their values, each a text whatever it means
 */
public record FtmEntity(String id, String schema, Map<String, List<String>> properties) {

  public FtmEntity {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    properties.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    properties = java.util.Collections.unmodifiableMap(copy);
  }

  /** The values of a property; none where it is not said. */
  public List<String> get(String property) {
    return properties.getOrDefault(property, List.of());
  }
}
