package org.letapis.ui.history.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where each lane stands, from the top. Immutable.
 *
 * @param places of the lanes
 * @param em size of a letter, in pixels
 * @param height of all of it
 */
record Sheet(List<Place> places, double em, double height) {

  /** Height of a row in letters. */
  private static final double ROW = 1.75;

  private static final double BETWEEN = 0.45;

  /** One lane, and where it begins. */
  record Place(Lane lane, double top, double height) {}

  static Sheet of(List<Lane> lanes, double em) {
    List<Place> places = new ArrayList<>();
    double top = 0;
    for (Lane lane : lanes) {
      double height = (Math.max(1, lane.rows().size()) * ROW + BETWEEN) * em;
      places.add(new Place(lane, top, height));
      top += height;
    }
    return new Sheet(List.copyOf(places), em, top);
  }

  /** Height of a row. */
  double row() {
    return ROW * em;
  }

  /** Height of what stands on a row. */
  double bar() {
    return 1.4 * em;
  }

  /** Where a row of a lane begins. */
  double top(Place place, int row) {
    return place.top() + BETWEEN * em / 2 + row * row();
  }

  /** What stands nearest to a place, if anything stands there. */
  Optional<Bar> at(double x, double y, TimeScale scale) {
    for (Place place : places) {
      int row = (int) ((y - place.top() - BETWEEN * em / 2) / row());
      if (y >= place.top()
          && y < place.top() + place.height()
          && row < place.lane().rows().size()) {
        return at(place.lane().rows().get(Math.max(0, row)), x, scale);
      }
    }
    return Optional.empty();
  }

  private Optional<Bar> at(Lane.Row row, double x, TimeScale scale) {
    double reach = em * 0.8;
    Bar best = null;
    double least = Double.MAX_VALUE;
    double last = scale.day(x + reach);
    for (int i = row.first(scale.day(x - reach)); i < row.bars().size(); i++) {
      Bar bar = row.bars().get(i);
      if (bar.from() > last) {
        break;
      }
      double left = scale.x(bar.from());
      double right = Math.max(left, scale.x(bar.until()));
      double off = x < left ? left - x : Math.max(0, x - right);
      // Of several at the place, the one that is over first is on top, and a gap is the ground.
      double rank = off + (bar.look() == Look.GAP ? 1e9 : 0) + (right - left) * 1e-6;
      if (off <= reach && rank < least) {
        least = rank;
        best = bar;
      }
    }
    return Optional.ofNullable(best);
  }
}
