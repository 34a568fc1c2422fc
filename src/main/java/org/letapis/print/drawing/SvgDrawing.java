package org.letapis.print.drawing;

import java.util.Locale;
import java.util.stream.Collectors;

/** A drawing as SVG 1.1: no scripts, no links, nothing that is loaded. */
public final class SvgDrawing {

  private SvgDrawing() {}

  /** The file's text. */
  public static String write(Drawing drawing) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        format(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\""
                + " viewBox=\"0 0 %s %s\" role=\"img\" font-family=\"sans-serif\">\n",
            drawing.width(), drawing.height(), drawing.width(), drawing.height()));
    svg.append("<title>").append(escape(drawing.says())).append("</title>\n");
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    drawing.marks().forEach(mark -> svg.append(mark(mark)));
    return svg.append("</svg>\n").toString();
  }

  private static String mark(Mark mark) {
    String colour = Drawing.colour(mark.tone());
    return switch (mark) {
      case Mark.Bar bar ->
          format(
                  "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"",
                  bar.x(), bar.y(), bar.width(), bar.height())
              + " fill=\""
              + colour
              + "\"><title>"
              + escape(bar.says())
              + "</title></rect>\n";
      case Mark.Tint tint ->
          format(
                  "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill-opacity=\"%s\"",
                  tint.x(), tint.y(), tint.width(), tint.height(), tint.depth())
              + " fill=\""
              + colour
              + "\"><title>"
              + escape(tint.says())
              + "</title></rect>\n";
      case Mark.Stroke stroke ->
          "<polyline fill=\"none\" stroke=\""
              + colour
              + format("\" stroke-width=\"%s\" points=\"", stroke.width())
              + stroke.through().stream()
                  .map(spot -> format("%s,%s", spot.x(), spot.y()))
                  .collect(Collectors.joining(" "))
              + "\"/>\n";
      case Mark.Words words ->
          format("<text x=\"%s\" y=\"%s\" font-size=\"%s\"", words.x(), words.y(), words.size())
              + " fill=\""
              + colour
              + "\" text-anchor=\""
              + words.anchor().name().toLowerCase(Locale.ROOT)
              + "\">"
              + escape(words.text())
              + "</text>\n";
    };
  }

  private static String format(String pattern, double... numbers) {
    Object[] rounded = new Object[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      rounded[i] = String.format(Locale.ROOT, "%.2f", numbers[i]);
    }
    return String.format(Locale.ROOT, pattern, rounded);
  }

  private static String escape(String words) {
    return words
        .codePoints()
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
        .mapToObj(
            c ->
                switch (c) {
                  case '&' -> "&amp;";
                  case '<' -> "&lt;";
                  case '>' -> "&gt;";
                  case '"' -> "&quot;";
                  default -> Character.toString(c);
                })
        .collect(Collectors.joining());
  }
}
