package org.letapis.foreign.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An encoding that a text may have.
 *
 * @param charset to read it by
 * @param certainty how sure that is
 * @param mark bytes at its beginning that are a mark and no text
 */
public record Encoding(Charset charset, Certainty certainty, int mark) {

  /** How sure an encoding is. */
  public enum Certainty {
    /** By its mark, or because nothing else reads so. */
    SURE,
    /** Its letters are the usual ones, and those of the others are not. */
    LIKELY,
    /** Somebody should look at it. */
    GUESSED
  }

  /** What tables of our region are written in, and a person may choose from. */
  public static final List<Charset> CHOICES =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1251"),
          Charset.forName("IBM866"),
          Charset.forName("KOI8-R"),
          Charset.forName("windows-1252"));
}
