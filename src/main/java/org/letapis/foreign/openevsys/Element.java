package org.letapis.foreign.openevsys;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.xml.StrictXml;

/**
 * An element with all that lies in it, which is one record and what belongs to it.
 *
 * @param name without its namespace
 * @param text its own words; empty where it holds elements
 * @param children in their order
 */
record Element(String name, String text, List<Element> children) {

  private static final int MOST_ELEMENTS = 100_000;

  /** Characters of all that belongs to one record: sixteen rows' worth. */
  private static final int ROWS = 16;

  /** Whether it holds elements, so that it is more than one value. */
  boolean isRecord() {
    return !children.isEmpty();
  }

  /**
   * Reads the element that begins here, to its end.
   *
   * @param number which record of the file it is, for problems
   */
  static Element read(StrictXml xml, long number, Bounds bounds) {
    return new Reader(xml, number, bounds).read();
  }

  private static final class Reader {
    private final StrictXml xml;
    private final long number;
    private final Bounds bounds;
    private long characters;
    private int elements;

    Reader(StrictXml xml, long number, Bounds bounds) {
      this.xml = xml;
      this.number = number;
      this.bounds = bounds;
    }

    Element read() {
      String name = xml.name();
      StringBuilder text = new StringBuilder();
      List<Element> children = new ArrayList<>();
      if (++elements > MOST_ELEMENTS) {
        throw tooLong(name);
      }
      while (true) {
        switch (xml.next()) {
          case START -> children.add(read());
          case TEXT -> {
            xml.pieceTo(text);
            if (text.length() > bounds.cell()) {
              throw new Problem(ForeignProblem.VALUE_TOO_LONG, name, number, name, bounds.cell());
            }
          }
          case END, OVER -> {
            characters += text.length();
            if (characters > (long) ROWS * bounds.row()) {
              throw tooLong(name);
            }
            String words = children.isEmpty() ? text.toString().strip() : "";
            return new Element(name, words, List.copyOf(children));
          }
        }
      }
    }

    private Problem tooLong(String name) {
      return new Problem(ForeignProblem.RECORD_TOO_LONG, name, number, ROWS * bounds.row());
    }
  }
}
