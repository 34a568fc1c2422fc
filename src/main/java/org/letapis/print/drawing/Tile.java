package org.letapis.print.drawing;

/**
 * A region on a map that is a grid of equal squares.
 *
 * @param name short, to stand within its square
 * @param column how many squares from the left; may be a half
 * @param row how many from the top
 * @param group number of the group of {@link ChartData} that is its figure; -1 where it has none
 */
public record Tile(String name, double column, int row, int group) {}
