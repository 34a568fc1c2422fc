package org.letapis.print;

import java.util.List;
import org.letapis.print.drawing.Drawing;

/** A part of a paper. */
public sealed interface Block {

  /**
   * A heading; those of the first two levels are in the table of contents and among the bookmarks.
   *
   * @param level from 1, the highest, to 3
   * @param marks numbers of the sources of all that follows under it
   */
  record Heading(int level, String text, List<Integer> marks) implements Block {
    public Heading {
      marks = List.copyOf(marks);
    }
  }

  /** How a text is told. */
  enum Tone {
    PLAIN,
    /** Less loud: what is said about the paper rather than by it. */
    QUIET,
    /** What must not be overlooked. */
    NOTICE
  }

  /** Words; line breaks in them stay. */
  record Text(String words, Tone tone) implements Block {}

  /**
   * One statement.
   *
   * @param label what is stated
   * @param values what is said; several where they contradict each other, side by side
   * @param notes what is said about it: how sure, that values contradict each other
   * @param marks numbers of its sources
   */
  record Fact(String label, List<String> values, List<String> notes, List<Integer> marks)
      implements Block {
    public Fact {
      values = List.copyOf(values);
      notes = List.copyOf(notes);
      marks = List.copyOf(marks);
    }
  }

  /**
   * Rows of cells; its head is said again on each page.
   *
   * @param title over it; may be empty
   * @param columns their heads
   * @param rows as many cells each as there are columns
   * @param marks numbers of the sources of all of it
   */
  record Table(String title, List<String> columns, List<List<String>> rows, List<Integer> marks)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      marks = List.copyOf(marks);
      int width = columns.size();
      if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
        throw new IllegalArgumentException("a row is not as wide as its table");
      }
    }
  }

  /** A chart; it is made as wide as the page lets it. */
  record Chart(Drawing drawing) implements Block {}

  /** A numbered source, which marks lead to. */
  record Source(int number, String words) implements Block {}
}
