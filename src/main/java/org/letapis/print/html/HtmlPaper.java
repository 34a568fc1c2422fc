package org.letapis.print.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.drawing.SvgDrawing;

/**
 * A paper as one HTML file in UTF-8 that any word processor opens. It loads nothing and runs
 * nothing: no scripts, no pictures, no links but those inside it.
 */
public final class HtmlPaper {

  private static final String STYLE =
      """
      body{font:11pt/1.45 sans-serif;max-width:46em;margin:2em auto;color:#1d2529}
      h1{font-size:1.7em}h2{font-size:1.3em;margin-top:1.6em}h3{font-size:1.1em}h4{font-size:1em}
      .q,sup,dt{color:#5b676d}.n{color:#8a3b12;font-weight:bold}p{white-space:pre-line}
      dl{display:grid;grid-template-columns:30% 70%;margin:0}dd{margin:0 0 .3em;white-space:pre-line}
      table{border-collapse:collapse;width:100%;margin:.5em 0 1em}
      th,td{text-align:left;vertical-align:top;border-bottom:1px solid #c9d0d4;padding:.25em .6em .25em 0}
      """;

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private final Writer out;

  private HtmlPaper(Writer out) {
    this.out = out;
  }

  /**
   * Writes it.
   *
   * @param to gets the file; left open
   */
  public static void write(Paper paper, OutputStream to) {
    try {
      Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
      new HtmlPaper(writer).write(paper);
      writer.flush();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void write(Paper paper) throws IOException {
    out.write(
        "<!DOCTYPE html>\n<html lang=\"" + escape(paper.language().toLanguageTag()) + "\">\n");
    out.write("<head><meta charset=\"utf-8\">");
    out.write("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
    out.write(
        "<title>" + escape(paper.title()) + "</title>\n<style>" + STYLE + "</style></head>\n");
    out.write("<body>\n");
    element("h1", paper.title());
    if (!paper.subtitle().isEmpty()) {
      out.write("<p class=\"q\">" + escape(paper.subtitle()) + "</p>\n");
    }
    for (String line : paper.about()) {
      out.write("<p class=\"q\">" + escape(line) + "</p>\n");
    }
    contents(paper);
    int number = 0;
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Heading) {
        number++;
      }
      block(block, number);
    }
    out.write("</body>\n</html>\n");
  }

  private void contents(Paper paper) throws IOException {
    List<Block.Heading> headings = paper.headings();
    if (paper.words().contents().isEmpty() || headings.isEmpty()) {
      return;
    }
    element("h2", paper.words().contents());
    out.write("<ul>\n");
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).level() == 1) {
        String words = escape(headings.get(i).text());
        out.write("<li><a href=\"#h" + (i + 1) + "\">" + words + "</a></li>\n");
      }
    }
    out.write("</ul>\n");
  }

  private void block(Block block, int heading) throws IOException {
    switch (block) {
      case Block.Heading h -> {
        String tag = "h" + (h.level() + 1);
        String words = escape(h.text()) + marks(h.marks());
        out.write("<" + tag + " id=\"h" + heading + "\">" + words + "</" + tag + ">\n");
      }
      case Block.Text text -> {
        String style =
            switch (text.tone()) {
              case PLAIN -> "";
              case QUIET -> " class=\"q\"";
              case NOTICE -> " class=\"n\"";
            };
        out.write("<p" + style + ">" + escape(text.words()) + "</p>\n");
      }
      case Block.Fact fact -> fact(fact);
      case Block.Table table -> table(table);
      case Block.Chart chart -> out.write(SvgDrawing.write(chart.drawing()));
      case Block.Source source ->
          out.write(
              "<p id=\"s"
                  + source.number()
                  + "\">["
                  + source.number()
                  + "] "
                  + escape(source.words())
                  + "</p>\n");
    }
  }

  private void fact(Block.Fact fact) throws IOException {
    out.write("<dl><dt>" + escape(fact.label()) + "</dt><dd>");
    String bullet = fact.values().size() > 1 ? "• " : "";
    for (int i = 0; i < fact.values().size(); i++) {
      out.write((i > 0 ? "<br>" : "") + bullet + escape(fact.values().get(i)));
    }
    out.write(marks(fact.marks()));
    if (!fact.notes().isEmpty()) {
      out.write(" <span class=\"q\">(" + escape(String.join("; ", fact.notes())) + ")</span>");
    }
    out.write("</dd></dl>\n");
  }

  private void table(Block.Table table) throws IOException {
    if (!table.title().isEmpty()) {
      out.write("<p class=\"q\">" + escape(table.title()) + marks(table.marks()) + "</p>\n");
    }
    out.write("<table><thead><tr>");
    for (String column : table.columns()) {
      out.write("<th>" + escape(column) + "</th>");
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (List<String> row : table.rows()) {
      out.write("<tr>");
      for (String cell : row) {
        out.write("<td>" + escape(cell) + "</td>");
      }
      out.write("</tr>\n");
    }
    out.write("</tbody></table>\n");
  }

  private static String marks(List<Integer> marks) {
    StringBuilder all = new StringBuilder();
    for (int mark : marks) {
      all.append("<sup><a href=\"#s")
          .append(mark)
          .append("\">[")
          .append(mark)
          .append("]</a></sup>");
    }
    return all.toString();
  }

  private void element(String tag, String words) throws IOException {
    out.write("<" + tag + ">" + escape(words) + "</" + tag + ">\n");
  }

  private static String escape(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .filter(c -> Character.getType(c) != Character.SURROGATE)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
