package org.letapis.ui.history.line;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;

/** Goes from bar to bar by keyboard. */
final class Walker {

  private List<Lane> lanes = List.of();
  private List<List<Bar>> bars = List.of();
  private @Nullable Bar current;

  void over(List<Lane> all) {
    lanes = all;
    bars = all.stream().map(Lane::bars).toList();
    Bar was = current;
    current = was == null || was.record().isEmpty() ? null : find(was.record().get()).orElse(null);
  }

  @Nullable Bar current() {
    return current;
  }

  void at(Bar bar) {
    current = bar;
  }

  /** The first and the last day anything stands on; nothing when nothing does. */
  double[] ends() {
    double from = Double.MAX_VALUE;
    double until = -Double.MAX_VALUE;
    for (List<Bar> lane : bars) {
      for (Bar bar : lane) {
        from = Math.min(from, bar.from());
        until = Math.max(until, bar.until());
      }
    }
    return from > until ? new double[0] : new double[] {from, until};
  }

  Optional<Bar> find(RecordId record) {
    return bars.stream()
        .flatMap(List::stream)
        .filter(bar -> bar.record().filter(record::equals).isPresent())
        .findFirst();
  }

  /** The next along the lane, or the nearest in the next lane that has any. */
  Optional<Bar> walk(int along, int across) {
    Bar from = current;
    int lane = lane();
    if (from == null || lane < 0) {
      return bars.stream().flatMap(List::stream).findFirst();
    }
    if (across == 0) {
      int next = bars.get(lane).indexOf(from) + along;
      return next < 0 || next >= bars.get(lane).size()
          ? Optional.empty()
          : Optional.of(bars.get(lane).get(next));
    }
    for (int next = lane + across; next >= 0 && next < bars.size(); next += across) {
      Optional<Bar> nearest = nearest(bars.get(next), from.from());
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return Optional.empty();
  }

  /** The first or the last of the lane. */
  Optional<Bar> end(boolean last) {
    int lane = Math.max(0, lane());
    if (lane >= bars.size() || bars.get(lane).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(last ? bars.get(lane).getLast() : bars.get(lane).getFirst());
  }

  /** Top and bottom of the lane it is in. */
  double[] place(Sheet sheet) {
    int lane = lane();
    if (lane < 0 || lane >= sheet.places().size()) {
      return new double[0];
    }
    Sheet.Place place = sheet.places().get(lane);
    return new double[] {place.top(), place.top() + place.height()};
  }

  private int lane() {
    Bar at = current;
    for (int i = 0; at != null && i < lanes.size(); i++) {
      if (bars.get(i).contains(at)) {
        return i;
      }
    }
    return -1;
  }

  private static Optional<Bar> nearest(List<Bar> lane, double day) {
    Bar best = null;
    for (Bar bar : lane) {
      if (best == null || Math.abs(bar.from() - day) < Math.abs(best.from() - day)) {
        best = bar;
      }
    }
    return Optional.ofNullable(best);
  }
}
