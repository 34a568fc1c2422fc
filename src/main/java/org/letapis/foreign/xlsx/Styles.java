package org.letapis.foreign.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.xml.StrictXml;

/** Which cells of a workbook are days or times: their numbers do not tell, their style does. */
final class Styles {

  /** How a number of a style is meant. */
  enum Meaning {
    NUMBER,
    DAY,
    /** A day with a time of day. */
    MOMENT,
    TIME
  }

  private static final int MOST = 70_000;
  private static final Pattern ASIDE =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]hmsHMS]*]");

  private final List<Meaning> meanings = new ArrayList<>();

  private Styles() {}

  /** What a workbook without styles has. */
  static Styles none() {
    return new Styles();
  }

  static Styles read(StrictXml xml) throws IOException {
    Styles styles = new Styles();
    Map<Integer, String> formats = new HashMap<>();
    boolean cells = false;
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "numFmt" ->
            formats.put(number(xml.attribute("numFmtId", "")), xml.attribute("formatCode", ""));
        case "cellXfs" -> cells = true;
        case "cellStyleXfs", "cellStyles", "dxfs" -> cells = false;
        case "xf" -> {
          if (cells) {
            int id = number(xml.attribute("numFmtId", "0"));
            String code = formats.get(id);
            styles.meanings.add(code == null ? builtIn(id) : of(code));
          }
        }
        default -> {
          // Fonts, fills and borders mean nothing here.
        }
      }
      if (formats.size() > MOST || styles.meanings.size() > MOST) {
        throw new Problem(ForeignProblem.WORKBOOK_BROKEN, "styles");
      }
    }
    return styles;
  }

  Meaning of(int style) {
    return style >= 0 && style < meanings.size() ? meanings.get(style) : Meaning.NUMBER;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text.strip());
    } catch (NumberFormatException none) {
      return -1;
    }
  }

  /** ECMA-376 part 1, 18.8.30; those from 27 on are days in the languages that have them. */
  private static Meaning builtIn(int id) {
    if (id == 22) {
      return Meaning.MOMENT;
    }
    if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47) || (id >= 32 && id <= 35)) {
      return Meaning.TIME;
    }
    return (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
        ? Meaning.DAY
        : Meaning.NUMBER;
  }

  static Meaning of(String formatCode) {
    String first = formatCode.split(";", 2)[0];
    String code = ASIDE.matcher(first).replaceAll("").toLowerCase(Locale.ROOT);
    if (code.contains("general")) {
      return Meaning.NUMBER;
    }
    boolean time = code.contains("h") || code.contains("s");
    boolean day =
        code.contains("y")
            || code.contains("d")
            || (code.contains("m") && !time)
            || code.contains("г");
    return day ? (time ? Meaning.MOMENT : Meaning.DAY) : time ? Meaning.TIME : Meaning.NUMBER;
  }
}
