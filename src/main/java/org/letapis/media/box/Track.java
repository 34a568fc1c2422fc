package org.letapis.media.box;

/**
 * A track of a movie.
 *
 * @param box where it is described
 * @param handler {@code vide}, {@code soun} or what else it holds
 * @param codec of its samples, four characters: {@code avc1}, {@code mp4a}…
 * @param scale units of time in a second
 * @param duration in those units
 * @param width of its pictures as stored
 * @param height of its pictures as stored
 * @param turns quarter turns clockwise to be upright
 * @param channels of its sound
 * @param rate of its sound, samples a second
 * @param config what its decoder must know first: avcC, or the AudioSpecificConfig of esds
 * @param samples where they are
 */
public record Track(
    Box box,
    String handler,
    String codec,
    long scale,
    long duration,
    int width,
    int height,
    int turns,
    int channels,
    int rate,
    byte[] config,
    Samples samples) {

  public double seconds() {
    return scale <= 0 ? 0 : (double) duration / scale;
  }
}
