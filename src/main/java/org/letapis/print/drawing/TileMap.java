package org.letapis.print.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.letapis.print.drawing.Mark.Anchor;

/**
 * Lays out a map of regions as equal squares: how large a region is must not look like how much
 * happened there. Each square has its figure; the more, the deeper its colour. What lies in no
 * region is told below. Several series are several maps, all by one measure.
 */
final class TileMap {

  private static final double LETTER = 9;
  private static final double FIGURE = 13;
  private static final double GAP = 4;
  private static final double LARGEST = 96;
  private static final double BETWEEN = 18;

  /** So deep that letters on it can still be read. */
  private static final double DEEPEST = 0.5;

  private static final int MOST_BESIDE = 8;

  private final ChartData data;
  private final double width;
  private final IntFunction<String> number;
  private final List<Mark> marks = new ArrayList<>();
  private final double columns;
  private final int rows;

  private TileMap(ChartData data, double width, IntFunction<String> number) {
    this.data = data;
    this.width = width;
    this.number = number;
    this.columns = data.tiles().stream().mapToDouble(Tile::column).max().orElse(0) + 1;
    this.rows = data.tiles().stream().mapToInt(Tile::row).max().orElse(0) + 1;
  }

  /** Draws figures that have {@link ChartData#tiles}. */
  static Drawing draw(ChartData data, double width, IntFunction<String> number) {
    TileMap map = new TileMap(data, width, number);
    double high = map.all();
    return new Drawing(width, high, map.marks, data.says());
  }

  private double all() {
    int maps = data.series().size();
    int beside = maps == 1 || width < 480 ? 1 : 2;
    double wide = (width - BETWEEN * (beside - 1)) / beside;
    double size = Math.min(LARGEST, (wide - GAP * (columns - 1)) / columns);
    double y = 4;
    double lowest = y;
    for (int series = 0; series < maps; series++) {
      if (series > 0 && series % beside == 0) {
        y = lowest + BETWEEN;
      }
      double x = (series % beside) * (wide + BETWEEN);
      lowest = Math.max(lowest, map(series, x, y, size, wide));
    }
    return lowest + 4;
  }

  private double map(int series, double left, double top, double size, double wide) {
    double y = top;
    if (data.series().size() > 1) {
      marks.add(
          new Mark.Words(
              left,
              y + LETTER,
              Charts.cut(data.series().get(series).name(), letters(wide)),
              Anchor.START,
              LETTER));
      y += LETTER + 8;
    }
    for (Tile tile : data.tiles()) {
      square(
          tile,
          value(series, tile.group()),
          left + tile.column() * (size + GAP),
          y + tile.row() * (size + GAP),
          size);
    }
    y += rows * (size + GAP) + 4;
    for (int group : inNoRegion().limit(MOST_BESIDE).toArray()) {
      String line = data.groups().get(group) + ": " + number.apply(value(series, group));
      y += LETTER + 4;
      marks.add(new Mark.Words(left, y, Charts.cut(line, letters(wide)), Anchor.START, LETTER));
    }
    return y;
  }

  private void square(Tile tile, int value, double x, double y, double size) {
    String name = tile.group() < 0 ? tile.name() : data.groups().get(tile.group());
    double depth = value == 0 ? 0 : 0.08 + (DEEPEST - 0.08) * value / most();
    marks.add(new Mark.Tint(x, y, size, size, 0, depth, name + ": " + number.apply(value)));
    marks.add(
        new Mark.Stroke(
            List.of(
                new Mark.Spot(x, y),
                new Mark.Spot(x + size, y),
                new Mark.Spot(x + size, y + size),
                new Mark.Spot(x, y + size),
                new Mark.Spot(x, y)),
            1,
            Mark.RULE));
    double middle = x + size / 2;
    marks.add(
        new Mark.Words(
            middle,
            y + size * 0.36,
            Charts.cut(tile.name(), letters(size - 4)),
            Anchor.MIDDLE,
            LETTER));
    marks.add(new Mark.Words(middle, y + size * 0.7, number.apply(value), Anchor.MIDDLE, FIGURE));
  }

  private int most() {
    return Math.max(
        1,
        data.series().stream()
            .flatMapToInt(
                one ->
                    data.tiles().stream()
                        .filter(tile -> tile.group() >= 0)
                        .mapToInt(tile -> one.values().get(tile.group())))
            .max()
            .orElse(1));
  }

  private int value(int series, int group) {
    return group < 0 ? 0 : data.series().get(series).values().get(group);
  }

  private IntStream inNoRegion() {
    return IntStream.range(0, data.groups().size())
        .filter(group -> data.tiles().stream().noneMatch(tile -> tile.group() == group));
  }

  private static int letters(double wide) {
    return Math.max(4, (int) (wide / (LETTER * 0.54)));
  }
}
