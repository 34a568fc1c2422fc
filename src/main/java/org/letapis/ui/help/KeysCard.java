package org.letapis.ui.help;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.letapis.print.Block;
import org.letapis.print.Paper;
import org.letapis.print.PaperWords;
import org.letapis.ui.kit.nav.KeyNames;
import org.letapis.ui.kit.nav.Keys;
import org.letapis.ui.kit.nav.Shortcut;
import org.letapis.ui.kit.text.Texts;

/** The keys by where they work, on screen and on paper. */
final class KeysCard {

  private final Texts texts;

  /** Keys and what they do. */
  record Line(String keys, String does) {}

  /** The keys of one screen. */
  record Part(String title, List<Line> lines) {
    Part {
      lines = List.copyOf(lines);
    }
  }

  KeysCard(Texts texts) {
    this.texts = texts;
  }

  /** Keys that work now. */
  List<Line> of(List<Shortcut> shortcuts) {
    return together(
        shortcuts.stream().map(s -> new Line(KeyNames.of(s.keys(), texts), texts.now(s.label()))));
  }

  /** All keys there are. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part(texts.now("help.keys-window"), lines(Keys.ofWindow())));
    for (String screen : Keys.screens()) {
      parts.add(new Part(texts.now("help.keys-of." + screen), lines(Keys.of(screen).stream())));
    }
    return parts;
  }

  private List<Line> lines(Stream<Keys> keys) {
    return together(
        keys.map(key -> new Line(KeyNames.of(key.keys(), texts), texts.now(key.label()))));
  }

  /** Two ways to do the same stand on one line. */
  private static List<Line> together(Stream<Line> lines) {
    Map<String, String> byWhat = new LinkedHashMap<>();
    lines.forEach(
        line ->
            byWhat.merge(
                line.does(),
                line.keys(),
                (one, other) -> one.equals(other) ? one : one + ", " + other));
    List<Line> all = new ArrayList<>();
    byWhat.forEach((does, keys) -> all.add(new Line(keys, does)));
    return all;
  }

  /** The card on paper. */
  Paper paper() {
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts()) {
      blocks.add(new Block.Heading(2, part.title(), List.of()));
      blocks.add(
          new Block.Table(
              "",
              List.of(texts.now("help.keys"), texts.now("help.do")),
              part.lines().stream().map(line -> List.of(line.keys(), line.does())).toList(),
              List.of()));
    }
    return new Paper(
        texts.now("help.card"),
        "",
        List.of(),
        texts.language().locale(),
        new PaperWords("", (page, pages) -> texts.now("help.page", page, pages)),
        blocks);
  }
}
