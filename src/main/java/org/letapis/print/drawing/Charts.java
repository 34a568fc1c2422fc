package org.letapis.print.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.letapis.print.drawing.Mark.Anchor;

/** Lays charts out: upright where groups follow in time, lying where names are long. */
public final class Charts {

  private static final double LETTER = 9;
  private static final double ROW = 17;
  private static final int MOST_LYING = 24;

  private final ChartData data;
  private final ChartKind kind;
  private final double width;
  private final IntFunction<String> number;
  private final List<Mark> marks = new ArrayList<>();

  private Charts(ChartData data, ChartKind kind, double width, IntFunction<String> number) {
    this.data = data;
    this.kind = kind;
    this.width = Math.max(160, width);
    this.number = number;
  }

  /**
   * Draws figures.
   *
   * @param width in points, at least 160
   * @param height in points of one whose height does not follow from its rows, at least 120
   * @param number writes a figure
   */
  public static Drawing draw(
      ChartData data, ChartKind kind, double width, double height, IntFunction<String> number) {
    Charts chart = new Charts(data, kind.of(data), width, number);
    if (chart.kind == ChartKind.MAP) {
      return TileMap.draw(data, chart.width, number);
    }
    double used =
        kind == ChartKind.LINE || data.ofTime()
            ? chart.upright(Math.max(120, height))
            : chart.lying();
    return new Drawing(chart.width, used, chart.marks, data.says());
  }

  private int most() {
    int most = 1;
    for (int group = 0; group < data.groups().size(); group++) {
      int sum = 0;
      for (ChartData.Series series : data.series()) {
        int value = series.values().get(group);
        sum = kind == ChartKind.STACKED ? sum + value : Math.max(sum, value);
      }
      most = Math.max(most, sum);
    }
    return most;
  }

  /** A round number not below, of which a quarter is whole where that can be. */
  static int round(int most) {
    long step = 1;
    while (step * 40 < most) {
      step *= 10;
    }
    for (long top : new long[] {4, 8, 12, 20, 40}) {
      if (top * step >= most) {
        return Math.toIntExact(top * step);
      }
    }
    return most;
  }

  /** Names of series with their colours, at the top; where there is one, none are needed. */
  private double key() {
    if (data.series().size() < 2) {
      return 6;
    }
    double x = 0;
    double y = 4;
    for (int i = 0; i < data.series().size(); i++) {
      String name = cut(data.series().get(i).name(), 30);
      double wide = 16 + wide(name) + 12;
      if (x > 0 && x + wide > width) {
        x = 0;
        y += 14;
      }
      marks.add(new Mark.Bar(x, y, 9, 9, i, name));
      marks.add(new Mark.Words(x + 13, y + 8.5, name, Anchor.START, LETTER));
      x += wide;
    }
    return y + 20;
  }

  private double upright(double height) {
    double top = key();
    int most = round(most());
    double left = wide(number.apply(most)) + 8;
    double bottom = height - 18;
    double room = bottom - top;
    for (int i = 0; i <= 4; i++) {
      double y = bottom - room * i / 4;
      marks.add(
          new Mark.Stroke(
              List.of(new Mark.Spot(left, y), new Mark.Spot(width, y)), 0.6, Mark.RULE));
      if (most % 4 == 0 || i == 0 || i == 4) {
        String figure = number.apply(Math.toIntExact((long) most * i / 4));
        marks.add(new Mark.Words(left - 5, y + 3, figure, Anchor.END, LETTER));
      }
    }
    int groups = data.groups().size();
    double step = (width - left) / Math.max(1, groups);
    double widest = data.groups().stream().mapToDouble(Charts::wide).max().orElse(1) + 10;
    int every = Math.max(1, (int) Math.ceil(widest / step));
    double said = 0;
    for (int group = 0; group < groups; group++) {
      double middle = left + step * (group + 0.5);
      double half = wide(data.groups().get(group)) / 2;
      double at = Math.min(middle, width - half);
      // The last may have to stand further left than its column, and then in the way of another.
      if (group % every == 0 && at - half >= said) {
        marks.add(new Mark.Words(at, height - 5, data.groups().get(group), Anchor.MIDDLE, LETTER));
        said = at + half + 2;
      }
      if (kind != ChartKind.LINE) {
        columns(group, left + step * group, step, bottom, room / most);
      }
    }
    if (kind == ChartKind.LINE) {
      lines(left, step, bottom, room / most);
    }
    return height;
  }

  private void columns(int group, double from, double step, double bottom, double scale) {
    double wide = step * 0.72;
    double x = from + step * 0.14;
    double y = bottom;
    for (int i = 0; i < data.series().size(); i++) {
      int value = data.series().get(i).values().get(group);
      double high = value * scale;
      if (kind == ChartKind.STACKED) {
        y -= high;
        bar(x, y, wide, high, i, group);
      } else {
        double each = wide / data.series().size();
        bar(x + each * i, bottom - high, each, high, i, group);
      }
    }
  }

  private void bar(double x, double y, double wide, double high, int series, int group) {
    int value = data.series().get(series).values().get(group);
    if (value > 0) {
      String name = data.series().size() > 1 ? ", " + data.series().get(series).name() : "";
      String says = data.groups().get(group) + name + ": " + number.apply(value);
      marks.add(new Mark.Bar(x, y, wide, high, series, says));
    }
  }

  private void lines(double left, double step, double bottom, double scale) {
    for (int i = 0; i < data.series().size(); i++) {
      List<Mark.Spot> through = new ArrayList<>();
      for (int group = 0; group < data.groups().size(); group++) {
        int value = data.series().get(i).values().get(group);
        double x = left + step * (group + 0.5);
        through.add(new Mark.Spot(x, bottom - value * scale));
        bar(x - 2, bottom - value * scale - 2, 4, 4, i, group);
      }
      marks.add(new Mark.Stroke(through, 1.8, i));
    }
  }

  private double lying() {
    double y = key();
    int groups = Math.min(MOST_LYING, data.groups().size());
    double left = 0;
    for (int group = 0; group < groups; group++) {
      left = Math.max(left, wide(cut(data.groups().get(group), 34)));
    }
    left = Math.min(left + 8, width * 0.45);
    int letters = Math.max(6, (int) (left / (LETTER * 0.52)));
    int rows = kind == ChartKind.STACKED ? 1 : data.series().size();
    double scale = (width - left - wide(number.apply(most())) - 8) / most();
    for (int group = 0; group < groups; group++) {
      String name = cut(data.groups().get(group), letters);
      double high = ROW * Math.max(1, rows * 0.7);
      marks.add(new Mark.Words(left - 6, y + high / 2 + 3, name, Anchor.END, LETTER));
      across(group, left, y, high, scale);
      y += high + 3;
    }
    return y + 2;
  }

  private void across(int group, double left, double y, double high, double scale) {
    double x = left;
    double each = (high - 3) / (kind == ChartKind.STACKED ? 1 : data.series().size());
    int sum = 0;
    for (int i = 0; i < data.series().size(); i++) {
      int value = data.series().get(i).values().get(group);
      sum += value;
      if (kind == ChartKind.STACKED) {
        bar(x, y, value * scale, high - 3, i, group);
        x += value * scale;
      } else {
        bar(left, y + each * i, value * scale, each, i, group);
        marks.add(
            new Mark.Words(
                left + value * scale + 4,
                y + each * (i + 0.5) + 3,
                number.apply(value),
                Anchor.START,
                LETTER));
      }
    }
    if (kind == ChartKind.STACKED) {
      marks.add(new Mark.Words(x + 4, y + high / 2 + 2, number.apply(sum), Anchor.START, LETTER));
    }
  }

  /** How many groups a lying chart leaves to the table. */
  public static int leftOut(ChartData data, ChartKind kind) {
    return kind == ChartKind.LINE || kind.of(data) == ChartKind.MAP || data.ofTime()
        ? 0
        : Math.max(0, data.groups().size() - MOST_LYING);
  }

  static String cut(String name, int letters) {
    return name.codePointCount(0, name.length()) <= letters
        ? name
        : name.substring(0, name.offsetByCodePoints(0, letters - 1)) + "…";
  }

  /** About how wide words are. */
  private static double wide(String words) {
    return words.length() * LETTER * 0.56;
  }
}
