package org.letapis.app.face;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.theme.Appearance;
import org.letapis.ui.kit.theme.Face;
import org.letapis.ui.kit.theme.Theme;

/**
 * All that must be known before anything is unlocked, and nothing that says anything about a
 * person. As lines of {@code name=value}, the face by number first; what another version wrote is
 * kept.
 *
 * @param face what the window pretends to be
 * @param language on the first screen; empty for the system's
 * @param appearance of the first screen
 * @param zoom size of letters in percent
 * @param place of the window; empty for the usual
 * @param maximised whether the window fills its screen
 * @param others lines of names that this version does not know
 */
record WindowStyle(
    Face face,
    Optional<Language> language,
    Appearance appearance,
    int zoom,
    Optional<WindowPlace> place,
    boolean maximised,
    List<String> others) {

  /** What holds where nothing is remembered. */
  static final WindowStyle STANDARD =
      new WindowStyle(
          Face.PLAIN, Optional.empty(), Appearance.LIGHT, 100, Optional.empty(), false, List.of());

  static final int MOST_LINES = 16;

  private static final String STYLE = "style";
  private static final String LANGUAGE = "language";
  private static final String COLOURS = "colours";
  private static final String LETTERS = "letters";
  private static final String PLACE = "place";
  private static final String FULL = "full";
  private static final Pattern LINE = Pattern.compile("[a-z]{1,20}=[ -~]{0,60}");
  private static final Pattern PERCENT = Pattern.compile("\\d{2,3}");

  WindowStyle {
    zoom = Math.clamp(zoom, Theme.SMALLEST_ZOOM, Theme.LARGEST_ZOOM);
    others = List.copyOf(others);
  }

  /** The same with another face. */
  WindowStyle with(Face next) {
    return new WindowStyle(next, language, appearance, zoom, place, maximised, others);
  }

  /** Faces are numbered and not named: what is chosen must not be readable either. */
  String text() {
    StringBuilder text = new StringBuilder();
    line(text, STYLE, Integer.toString(face.ordinal()));
    language.ifPresent(chosen -> line(text, LANGUAGE, chosen.tag()));
    if (appearance != STANDARD.appearance) {
      line(text, COLOURS, appearance.code());
    }
    if (zoom != STANDARD.zoom) {
      line(text, LETTERS, Integer.toString(zoom));
    }
    place.ifPresent(where -> line(text, PLACE, where.text()));
    if (maximised) {
      line(text, FULL, "1");
    }
    others.forEach(other -> text.append(other).append('\n'));
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append('=').append(value).append('\n');
  }

  /** Reads it; nothing where somebody else wrote it. What is out of bounds is as usual. */
  static Optional<WindowStyle> parse(String text) {
    List<String> lines = text.lines().toList();
    boolean ours =
        !lines.isEmpty()
            && lines.size() <= MOST_LINES
            && text.endsWith("\n")
            && lines.stream().allMatch(line -> LINE.matcher(line).matches());
    if (!ours) {
      return Optional.empty();
    }
    Map<String, String> known = new LinkedHashMap<>();
    List<String> others = new ArrayList<>();
    for (String line : lines) {
      int at = line.indexOf('=');
      String name = line.substring(0, at);
      if (List.of(STYLE, LANGUAGE, COLOURS, LETTERS, PLACE, FULL).contains(name)) {
        known.put(name, line.substring(at + 1));
      } else {
        others.add(line);
      }
    }
    if (!lines.getFirst().startsWith(STYLE + "=")) {
      return Optional.empty();
    }
    String letters = known.getOrDefault(LETTERS, "");
    return face(known.getOrDefault(STYLE, ""))
        .map(
            face ->
                new WindowStyle(
                    face,
                    Language.ofTag(known.getOrDefault(LANGUAGE, "")),
                    Appearance.ofCode(known.getOrDefault(COLOURS, "")),
                    PERCENT.matcher(letters).matches() ? Integer.parseInt(letters) : STANDARD.zoom,
                    WindowPlace.parse(known.getOrDefault(PLACE, "")),
                    known.containsKey(FULL),
                    others));
  }

  private static Optional<Face> face(String number) {
    return number.length() == 1 && number.charAt(0) >= '0'
        ? Optional.of(number.charAt(0) - '0')
            .filter(at -> at < Face.values().length)
            .map(at -> Face.values()[at])
        : Optional.empty();
  }
}
