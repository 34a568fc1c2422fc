package org.letapis.print.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A map of equal squares tells each region's figure, and what is in no region. */
class TileMapTest {

  private static final List<Tile> TILES =
      List.of(new Tile("Паўн.", 0.5, 0, 1), new Tile("Зах.", 0, 1, 0), new Tile("Усх.", 1, 1, -1));

  private static ChartData data(List<ChartData.Series> series) {
    return new ChartData(
        "Затрыманыя", List.of("Захад", "Поўнач", "За мяжой"), series, false, TILES);
  }

  private static List<Mark.Tint> tints(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Mark.Tint)
        .map(mark -> (Mark.Tint) mark)
        .toList();
  }

  private static List<String> words(Drawing drawing) {
    return drawing.marks().stream()
        .filter(mark -> mark instanceof Mark.Words)
        .map(mark -> ((Mark.Words) mark).text())
        .toList();
  }

  private static Drawing draw(ChartData data, double width) {
    return Charts.draw(data, ChartKind.MAP, width, 300, Integer::toString);
  }

  @Test
  void eachRegionHasItsSquareWithItsFigure() {
    Drawing map = draw(data(List.of(new ChartData.Series("людзі", List.of(10, 40, 7)))), 400);
    List<Mark.Tint> squares = tints(map);
    assertThat(squares)
        .extracting(Mark.Tint::says)
        .containsExactly("Поўнач: 40", "Захад: 10", "Усх.: 0");
    assertThat(words(map)).containsSubsequence("Паўн.", "40", "Зах.", "10", "Усх.", "0");
    assertThat(words(map)).endsWith("За мяжой: 7");
    // The more, the deeper; nothing is no colour, and the most still lets letters be read.
    assertThat(squares.get(0).depth()).isEqualTo(0.5);
    assertThat(squares.get(1).depth()).isBetween(0.1, 0.3);
    assertThat(squares.get(2).depth()).isZero();
    assertThat(squares).allSatisfy(one -> assertThat(one.width()).isEqualTo(one.height()));
    assertThat(squares.get(0).x()).isBetween(squares.get(1).x(), squares.get(2).x());
    assertThat(squares.get(0).y()).isLessThan(squares.get(1).y());
    assertThat(SvgDrawing.write(map)).contains("fill-opacity=\"0.50\"", "Поўнач: 40");
  }

  @Test
  void severalSeriesAreSeveralMapsByOneMeasure() {
    ChartData data =
        data(
            List.of(
                new ChartData.Series("першы", List.of(10, 20, 0)),
                new ChartData.Series("другі", List.of(40, 20, 1))));
    for (double width : new double[] {320, 800}) {
      Drawing map = draw(data, width);
      List<Mark.Tint> squares = tints(map);
      assertThat(squares).hasSize(6);
      assertThat(squares.get(0).depth()).isEqualTo(squares.get(3).depth());
      assertThat(words(map)).contains("першы", "другі");
      for (Mark.Tint one : squares) {
        assertThat(one.x() + one.width()).isLessThanOrEqualTo(width);
        assertThat(one.y() + one.height()).isLessThanOrEqualTo(map.height());
        squares.stream()
            .filter(other -> other != one)
            .forEach(other -> assertThat(apart(one, other)).isTrue());
      }
    }
  }

  private static boolean apart(Mark.Tint one, Mark.Tint other) {
    return one.x() + one.width() <= other.x()
        || other.x() + other.width() <= one.x()
        || one.y() + one.height() <= other.y()
        || other.y() + other.height() <= one.y();
  }

  @Test
  void figuresOfNoRegionsAreBarsInstead() {
    ChartData plain =
        new ChartData("x", List.of("a"), List.of(new ChartData.Series("s", List.of(3))), false);
    Drawing drawn = draw(plain, 400);
    assertThat(ChartKind.MAP.of(plain)).isEqualTo(ChartKind.BAR);
    assertThat(tints(drawn)).isEmpty();
    assertThat(drawn.marks()).anyMatch(mark -> mark instanceof Mark.Bar);
    assertThatThrownBy(
            () ->
                new ChartData("x", List.of("a"), plain.series(), false, List.of(TILES.getFirst())))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
