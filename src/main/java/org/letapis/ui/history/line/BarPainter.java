package org.letapis.ui.history.line;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;

/** Paints one span or mark: each look has a pattern or shape, not a colour alone. */
final class BarPainter {

  /** In what is narrower, in pixels, neither pattern nor frame can be told. */
  private static final double NARROW = 4;

  private final GraphicsContext pen;
  private final Palette colours;
  private final double em;

  BarPainter(GraphicsContext pen, Palette colours, double em) {
    this.pen = pen;
    this.colours = colours;
    this.em = em;
  }

  /** As many letters as have room, at about half their height each. */
  static String shortened(String words, double room, double em) {
    int most = (int) (room / (em * 0.56));
    if (words.length() <= most) {
      return words;
    }
    return most < 3 ? "" : words.substring(0, most - 1).stripTrailing() + "…";
  }

  void paint(
      Bar bar,
      double left,
      double right,
      double solidLeft,
      double solidRight,
      double top,
      double height,
      int count) {
    Color colour = colours.of(bar.look().token());
    if (bar.look().isMark()) {
      mark(bar, left, right, top, height, colour, count);
    } else if (bar.look() == Look.GAP) {
      gap(bar, left, right, top, height, colour);
    } else {
      double most = left + Math.max(1.5, right - left);
      span(bar, left, most, solidLeft, Math.max(solidRight, solidLeft), top, height, colour);
    }
  }

  private void span(
      Bar bar,
      double left,
      double right,
      double solidLeft,
      double solidRight,
      double top,
      double height,
      Color colour) {
    double thin = bar.look() == Look.SENTENCE || bar.look() == Look.MEASURE ? 0.75 : 1;
    double y = top + height * (1 - thin) / 2;
    double high = height * thin;
    if (right - left < NARROW) {
      double alpha = solidRight > solidLeft ? 0.55 : 0.3;
      pen.setFill(colour.deriveColor(0, 1, 1, alpha));
      pen.fillRect(left, y, right - left, high);
      return;
    }
    // Where it only may have been: pale, within a broken line.
    pen.setFill(colour.deriveColor(0, 1, 1, 0.13));
    pen.fillRect(left, y, right - left, high);
    pen.setStroke(colour.deriveColor(0, 1, 1, 0.75));
    pen.setLineWidth(1);
    pen.setLineDashes(3, 3);
    if (bar.open()) {
      pen.strokeLine(left, y + 0.5, right, y + 0.5);
      pen.strokeLine(left, y + high - 0.5, right, y + high - 0.5);
    } else {
      pen.strokeRect(left + 0.5, y + 0.5, Math.max(0, right - left - 1), high - 1);
    }
    pen.setLineDashes();
    if (solidRight > solidLeft) {
      surely(bar.look(), solidLeft, Math.max(solidRight, solidLeft + 1.5), y, high, colour);
    }
    if (bar.open() && right - left > em) {
      arrow(right, y, high, colour);
    }
    if (bar.shared()) {
      pen.setStroke(colours.of("-lt-accent"));
      pen.setLineWidth(2);
      pen.strokeLine(left, y + high + 1.5, right, y + high + 1.5);
    }
    words(bar, left, right, y, high);
  }

  private void surely(Look look, double left, double right, double y, double high, Color colour) {
    double width = right - left;
    double alpha =
        switch (look) {
          case DETENTION -> 0.55;
          case INCOMMUNICADO, PUNISHMENT -> 0.25;
          default -> 0.22;
        };
    pen.setFill(colour.deriveColor(0, 1, 1, alpha));
    pen.fillRect(left, y, width, high);
    pen.setStroke(colour.deriveColor(0, 1, 1, 0.55));
    pen.setLineWidth(1);
    if (width > 4) {
      pattern(look, left, right, y, high);
    }
    pen.setStroke(colour);
    pen.setLineWidth(1.3);
    pen.strokeRect(left + 0.5, y + 0.5, Math.max(0, width - 1), high - 1);
  }

  private void pattern(Look look, double left, double right, double y, double high) {
    double from = Math.max(left, -em);
    double until = Math.min(right, pen.getCanvas().getWidth() + em);
    double step = em * 0.6;
    switch (look) {
      case CUSTODY, SENTENCE -> stripes(from, until, y, high, step, high);
      case INCOMMUNICADO -> {
        stripes(from, until, y, high, step, high);
        stripes(from, until, y, high, step, -high);
      }
      case PUNISHMENT -> stripes(from, until, y, high, step, 0);
      case HOUSE_ARREST -> {
        pen.setLineDashes(1.5, 4);
        pen.strokeLine(from, y + high * 0.3, until, y + high * 0.3);
        pen.strokeLine(from, y + high * 0.7, until, y + high * 0.7);
        pen.setLineDashes();
      }
      default -> {}
    }
  }

  /** Each line is cut where the bar ends. */
  private void stripes(
      double from, double until, double y, double high, double step, double slant) {
    double first = Math.floor((from - high) / step) * step;
    pen.beginPath();
    for (double x = first; x < until + high; x += step) {
      double low = slant == 0 ? 0 : Math.min((from - x) / slant, (until - x) / slant);
      double top = slant == 0 ? 1 : Math.max((from - x) / slant, (until - x) / slant);
      double begin = Math.max(0, low);
      double end = Math.min(1, top);
      if (begin < end && (slant != 0 || (x >= from && x <= until))) {
        pen.moveTo(x + slant * begin, y + high * (1 - begin));
        pen.lineTo(x + slant * end, y + high * (1 - end));
      }
    }
    pen.stroke();
  }

  private void arrow(double right, double y, double high, Color colour) {
    pen.setStroke(colour);
    pen.setLineWidth(1.3);
    double middle = y + high / 2;
    pen.strokePolyline(
        new double[] {right - high * 0.35, right, right - high * 0.35},
        new double[] {y + high * 0.2, middle, y + high * 0.8},
        3);
  }

  private void words(Bar bar, double left, double right, double y, double high) {
    double from = Math.max(left, clipLeft());
    double room = Math.min(right, pen.getCanvas().getWidth()) - from - em * 0.8;
    if (room < em * 2) {
      return;
    }
    String words = shortened(bar.words().text(), room, em * 0.9);
    if (words.isEmpty()) {
      return;
    }
    double width = words.length() * em * 0.5 + em * 0.3;
    pen.setFill(colours.of("-lt-surface").deriveColor(0, 1, 1, 0.8));
    pen.fillRoundRect(from + em * 0.25, y + high * 0.14, width, high * 0.72, em * 0.3, em * 0.3);
    pen.setFill(colours.of("-lt-ink"));
    pen.setTextAlign(TextAlignment.LEFT);
    pen.fillText(words, from + em * 0.4, y + high / 2, Math.max(1, width - em * 0.3));
  }

  /** Where the lanes' names end: words of what began earlier stand there. */
  private double clipLeft() {
    return em * TimelineCanvas.NAMES;
  }

  private void gap(Bar bar, double left, double right, double top, double height, Color colour) {
    pen.setStroke(colours.of("-lt-ink-faint"));
    pen.setLineWidth(1);
    pen.setLineDashes(1.5, 5);
    pen.strokeLine(left, top + height / 2, right, top + height / 2);
    pen.setLineDashes();
    pen.setFill(colour);
    double from = Math.max(left, clipLeft());
    double room = Math.min(right, pen.getCanvas().getWidth()) - from;
    String words = shortened(bar.words().text(), room - em * 2, em * 0.85);
    if (!words.isEmpty()) {
      double width = words.length() * em * 0.5;
      double middle = from + room / 2;
      pen.setFill(colours.of("-lt-surface"));
      pen.fillRect(middle - width / 2 - em * 0.3, top, width + em * 0.6, height);
      pen.setFill(colours.of("-lt-ink-quiet"));
      pen.setTextAlign(TextAlignment.CENTER);
      pen.fillText(words, middle, top + height / 2, width + em);
      pen.setTextAlign(TextAlignment.LEFT);
    }
  }

  /** A known day is a full shape; days among which it was are a hollow one as long as they are. */
  private void mark(
      Bar bar, double left, double right, double top, double height, Color colour, int count) {
    double size = height * 0.36;
    double middle = top + height / 2;
    double x = (left + right) / 2;
    pen.setLineWidth(1.4);
    pen.setStroke(colour);
    pen.setFill(colour);
    if (count > 1) {
      double wide = em * (0.9 + 0.5 * String.valueOf(count).length());
      pen.fillRoundRect(x - wide / 2, middle - size, wide, 2 * size, size * 2, size * 2);
      pen.setFill(colours.of("-lt-surface"));
      pen.setTextAlign(TextAlignment.CENTER);
      pen.fillText(String.valueOf(count), x, middle, wide);
      pen.setTextAlign(TextAlignment.LEFT);
    } else if (bar.solidUntil() > bar.solidFrom()) {
      shape(bar.look(), x, middle, size);
    } else {
      double wide = Math.max(right - left, 2 * size);
      pen.setLineDashes(3, 2);
      pen.strokeRoundRect(x - wide / 2, middle - size, wide, 2 * size, size * 2, size * 2);
      pen.setLineDashes();
    }
    if (bar.shared() && count == 1) {
      pen.setStroke(colours.of("-lt-accent"));
      pen.strokeOval(x - size * 1.5, middle - size * 1.5, size * 3, size * 3);
    }
  }

  private void shape(Look look, double x, double y, double size) {
    switch (look) {
      case MARK_STRONG ->
          pen.fillPolygon(
              new double[] {x - size, x + size, x}, new double[] {y + size, y + size, y - size}, 3);
      case MARK_GOOD -> pen.fillOval(x - size, y - size, 2 * size, 2 * size);
      default ->
          pen.fillPolygon(
              new double[] {x, x + size, x, x - size}, new double[] {y - size, y, y + size, y}, 4);
    }
  }

  /** A frame around what is selected. */
  void frame(double left, double right, double top, double height, boolean mark, boolean focused) {
    double wide = mark ? height * 1.1 : 0;
    double from = mark ? (left + right - Math.max(wide, right - left)) / 2 : left;
    pen.setStroke(colours.of(focused ? "-lt-accent" : "-lt-ink"));
    pen.setLineWidth(2.2);
    pen.strokeRoundRect(
        from - 2, top - 1, Math.max(wide, right - left) + 4, height + 2, em * 0.4, em * 0.4);
  }
}
