package org.letapis.media.camera;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.letapis.media.picture.Orientation;

/**
 * What a camera or a program has written beside the picture. Claims all of them, and often false: a
 * clock may be wrong and anybody can write these. Words are cut to 200 characters.
 *
 * @param taken the camera's own clock, {@code 2021-08-03 14:30:05}, with an offset where it has one
 * @param place where it was
 * @param device maker and model
 * @param lens lens, or what else tells one device from another, such as a serial number
 * @param software that made or changed it
 * @param author who is named as its author or owner
 * @param caption what somebody wrote about it
 * @param orientation how its pixels lie
 */
public record CameraFacts(
    @Nullable String taken,
    @Nullable Place place,
    @Nullable String device,
    @Nullable String lens,
    @Nullable String software,
    @Nullable String author,
    @Nullable String caption,
    Orientation orientation) {

  /** Nothing is known. */
  public static final CameraFacts NONE =
      new CameraFacts(null, null, null, null, null, null, null, Orientation.UPRIGHT);

  /**
   * A place on the earth, WGS 84.
   *
   * @param latitude -90 to 90 degrees, north positive
   * @param longitude -180 to 180 degrees, east positive
   * @param altitude metres above the sea; NaN where nothing is said
   */
  public record Place(double latitude, double longitude, double altitude) {

    /** A place, or null where the numbers name none. */
    public static @Nullable Place of(double latitude, double longitude, double altitude) {
      boolean real =
          Math.abs(latitude) <= 90
              && Math.abs(longitude) <= 180
              && !(latitude == 0 && longitude == 0);
      return real ? new Place(latitude, longitude, altitude) : null;
    }
  }

  /** The same with a place. */
  CameraFacts at(@Nullable Place where) {
    return new CameraFacts(taken, where, device, lens, software, author, caption, orientation);
  }

  /** Whether it says nothing that could point to anybody. */
  public boolean isSilent() {
    return place == null
        && Stream.of(taken, device, lens, software, author, caption).allMatch(w -> w == null);
  }
}
