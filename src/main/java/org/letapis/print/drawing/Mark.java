package org.letapis.print.drawing;

import java.util.List;

/** What is drawn. Lengths are in points; the origin is at the top left. */
public sealed interface Mark {

  /** Tone of words and of what is quiet; others are numbers of series, from 0. */
  int INK = -1;

  /** Tone of lines that help the eye. */
  int RULE = -2;

  /** Which colour; see {@link #INK}. */
  int tone();

  /**
   * A filled rectangle.
   *
   * @param says what it stands for
   */
  record Bar(double x, double y, double width, double height, int tone, String says)
      implements Mark {}

  /**
   * A rectangle filled so deeply that letters on it can be read.
   *
   * @param depth 0 for nothing, 1 for the whole colour
   * @param says what it stands for
   */
  record Tint(double x, double y, double width, double height, int tone, double depth, String says)
      implements Mark {}

  /** A line through points. */
  record Stroke(List<Spot> through, double width, int tone) implements Mark {
    public Stroke {
      through = List.copyOf(through);
    }
  }

  /** A point. */
  record Spot(double x, double y) {}

  /** Where words stand beside their point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /**
   * Words on one line.
   *
   * @param y of the line they stand on
   */
  record Words(double x, double y, String text, Anchor anchor, double size) implements Mark {
    @Override
    public int tone() {
      return INK;
    }
  }
}
