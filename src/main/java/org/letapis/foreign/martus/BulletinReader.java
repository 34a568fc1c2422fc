package org.letapis.foreign.martus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.martus.Bulletin.Attachment;
import org.letapis.foreign.martus.Bulletin.Value;
import org.letapis.foreign.xml.StrictXml;

/**
 * Reads bulletins one after another. What it does not know it passes over; attached files are
 * looked for wherever a version of the format has put them, under each of their spellings.
 */
final class BulletinReader {

  private static final String BULLETIN = "MartusBulletin";

  /** What of a bulletin's own data is kept. */
  private static final Set<String> ABOUT =
      Set.of(
          "AuthorAccountId",
          "BulletinLocalId",
          "BulletinLastSavedDateTime",
          "BulletinStatus",
          "BulletinVersion",
          "AllPrivate");

  private static final int MOST_FILES = 10_000;

  private final StrictXml xml;
  private final Bounds bounds;
  private final String part;
  private long number;
  private int budget;

  BulletinReader(StrictXml xml, String part, Bounds bounds) {
    this.xml = xml;
    this.part = part;
    this.bounds = bounds;
  }

  /** Which bulletin was given last, from 1. */
  long number() {
    return number;
  }

  /** The next bulletin; null at the end. */
  @Nullable Bulletin next() {
    while (xml.nextStart()) {
      if (xml.name().equals(BULLETIN)) {
        number++;
        budget = bounds.row();
        Bulletin bulletin = new Bulletin();
        bulletin(bulletin);
        return bulletin;
      }
    }
    return null;
  }

  private void bulletin(Bulletin to) {
    int level = xml.depth();
    while (child(level)) {
      switch (xml.name()) {
        case "BulletinMetaData" -> about(to);
        case "MainFieldSpecs", "PrivateFieldSpecs" -> new FieldReader(xml, this::text).read(to);
        case "FieldValues", "PublicData" -> values(to, false);
        case "PrivateData" -> values(to, true);
        default -> {
          if (!isAbout(to)) {
            attachmentsOrNothing(to, false);
          }
        }
      }
    }
  }

  private void about(Bulletin to) {
    int level = xml.depth();
    while (child(level)) {
      if (xml.name().equals("Field")) {
        value(to, to.about);
      } else if (!isAbout(to)) {
        xml.skip();
      }
    }
  }

  /** Reads the element that begins here if it says something of the bulletin itself. */
  private boolean isAbout(Bulletin to) {
    String name = xml.name().equals("LocalId") ? "BulletinLocalId" : xml.name();
    if (name.equals("History")) {
      int history = xml.depth();
      while (child(history)) {
        to.ancestors.add(text());
      }
      return true;
    }
    if (!ABOUT.contains(name)) {
      return false;
    }
    to.about.put(name, name.equals("AllPrivate") ? "1" : text().strip());
    return true;
  }

  private void values(Bulletin to, boolean closed) {
    int level = xml.depth();
    while (child(level)) {
      if (xml.name().equals("Field")) {
        value(to, null);
      } else {
        attachmentsOrNothing(to, closed);
      }
    }
  }

  /**
   * Reads a value. The oldest exports describe its field beside it.
   *
   * @param about where it goes when it says something of the bulletin itself; null for a field
   */
  private void value(Bulletin to, @Nullable Map<String, String> about) {
    String tag = xml.attribute("tag", "");
    String label = "";
    String type = "";
    @Nullable Value value = null;
    int level = xml.depth();
    while (child(level)) {
      switch (xml.name()) {
        case "Tag" -> tag = text();
        case "Label" -> label = text();
        case "Type" -> type = text();
        case "Value" -> value = content();
        default -> xml.skip();
      }
    }
    String name = tag.strip();
    if (about != null) {
      if (ABOUT.contains(name)) {
        about.put(name, name.equals("AllPrivate") || value == null ? "1" : value.text().strip());
      }
    } else if (value != null && !name.isEmpty()) {
      to.values.put(name, value);
      if (!label.isBlank() || !type.isBlank()) {
        to.fields.putIfAbsent(
            name, new MartusField(name, label, MartusField.Kind.of(type), List.of(), List.of()));
      }
      if (to.values.size() > bounds.columns()) {
        throw new Problem(ForeignProblem.TOO_MANY_COLUMNS, part, number, bounds.columns());
      }
    }
  }

  /** What stands in an element: words, or a grid. */
  private Value content() {
    String element = xml.name();
    StringBuilder text = new StringBuilder();
    List<List<String>> grid = new ArrayList<>();
    int level = xml.depth();
    while (true) {
      switch (xml.next()) {
        case TEXT -> {
          xml.pieceTo(text);
          if (text.length() > bounds.cell()) {
            throw tooLong(element);
          }
        }
        case START -> {
          if (xml.name().equals("Row")) {
            grid.add(row());
          }
        }
        case END -> {
          if (xml.depth() < level) {
            spend(text.length());
            return new Value(grid.isEmpty() ? text.toString() : "", grid);
          }
        }
        case OVER -> {
          return new Value(text.toString(), grid);
        }
      }
    }
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    int level = xml.depth();
    while (child(level)) {
      cells.add(text());
      if (cells.size() > bounds.columns()) {
        throw new Problem(ForeignProblem.TOO_MANY_COLUMNS, part, number, bounds.columns());
      }
    }
    spend(1);
    return cells;
  }

  private void attachmentsOrNothing(Bulletin to, boolean inClosed) {
    String name = xml.name();
    if (!name.endsWith("AttachmentList")) {
      xml.skip();
      return;
    }
    boolean closed = inClosed || name.startsWith("Bottom") || name.startsWith("Private");
    List<Attachment> files = closed ? to.closed : to.open;
    int level = xml.depth();
    while (child(level)) {
      if (xml.name().equals("Attachment")) {
        files.add(attachment());
      } else if (xml.name().equals("ErrorExportingAttachment")) {
        files.add(new Attachment(text(), false, true));
      } else {
        xml.skip();
      }
      if (files.size() > MOST_FILES) {
        throw new Problem(ForeignProblem.TOO_MANY_FILES, MOST_FILES);
      }
    }
  }

  private Attachment attachment() {
    Map<String, String> found = new HashMap<>();
    boolean inline = false;
    int level = xml.depth();
    while (child(level)) {
      if (xml.name().equals("Filename") || xml.name().equals("FileName")) {
        found.put("name", text());
      } else {
        inline = true;
        xml.skip();
      }
    }
    String name = Objects.requireNonNullElse(found.get("name"), "").strip();
    return new Attachment(name, inline, name.isEmpty());
  }

  /** The text of the element that begins here; it counts towards what one bulletin may hold. */
  private String text() {
    String element = xml.name();
    String text = xml.text(bounds.cell());
    if (text.length() > bounds.cell()) {
      throw tooLong(element);
    }
    spend(text.length() + 1);
    return text;
  }

  private Problem tooLong(String element) {
    return new Problem(ForeignProblem.VALUE_TOO_LONG, part, number, element, bounds.cell());
  }

  private void spend(int characters) {
    budget -= characters;
    if (budget < 0) {
      throw new Problem(ForeignProblem.RECORD_TOO_LONG, part, number, bounds.row());
    }
  }

  private boolean child(int level) {
    return Children.next(xml, level);
  }
}
