package org.letapis.media.play;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a recording without decoding it.
 *
 * @param seconds how long it lasts; 0 where nobody can tell
 * @param sound name of the sound's codec; null without sound
 * @param rate samples a second; 0 where nobody can tell
 * @param channels 0 where nobody can tell
 * @param film name of the picture's codec; null without pictures
 * @param width of the pictures, upright
 * @param height of the pictures, upright
 */
public record PlayFacts(
    double seconds,
    @Nullable String sound,
    int rate,
    int channels,
    @Nullable String film,
    int width,
    int height) {}
