package org.letapis.foreign.ftm;

/**
 * A property of FollowTheMoney's schema.
 *
 * @param name as entities hold it
 * @param type its type there, such as {@code name}, {@code date} or {@code entity}
 * @param range for an entity, of which schema it is; else empty
 */
public record FtmProperty(String name, String type, String range) {

  /** Whether its values are ids of other entities. */
  public boolean isEntity() {
    return type.equals("entity");
  }
}
