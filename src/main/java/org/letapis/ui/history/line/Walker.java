package org.letapis.ui.history.line;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.RecordId;

/** Goes from bar to bar by keyboard, as quickly however many there are. */
final class Walker {

  private final Map<Bar, Place> places = new HashMap<>();
  private final Map<RecordId, Bar> byRecord = new HashMap<>();
  private List<Lane> lanes = List.of();
  private @Nullable Bar current;

  /** Where a bar stands: the how manieth of which lane. */
  private record Place(int lane, int number) {}

  void over(List<Lane> all) {
    lanes = List.copyOf(all);
    places.clear();
    byRecord.clear();
    for (int lane = 0; lane < lanes.size(); lane++) {
      List<Bar> bars = lanes.get(lane).bars();
      for (int number = 0; number < bars.size(); number++) {
        Bar bar = bars.get(number);
        places.put(bar, new Place(lane, number));
        bar.record().ifPresent(record -> byRecord.putIfAbsent(record, bar));
      }
    }
    Bar was = current;
    current = was == null ? null : was.record().flatMap(this::find).orElse(null);
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
    for (Bar bar : places.keySet()) {
      from = Math.min(from, bar.from());
      until = Math.max(until, bar.until());
    }
    return from > until ? new double[0] : new double[] {from, until};
  }

  Optional<Bar> find(RecordId record) {
    return Optional.ofNullable(byRecord.get(record));
  }

  /** The next along the lane, or the nearest in the next lane that has any. */
  Optional<Bar> walk(int along, int across) {
    Bar from = current;
    Place at = place();
    if (from == null || at == null) {
      return lanes.stream().flatMap(lane -> lane.bars().stream()).findFirst();
    }
    if (across == 0) {
      List<Bar> bars = lanes.get(at.lane()).bars();
      int next = at.number() + along;
      return next < 0 || next >= bars.size() ? Optional.empty() : Optional.of(bars.get(next));
    }
    for (int next = at.lane() + across; next >= 0 && next < lanes.size(); next += across) {
      Optional<Bar> nearest = nearest(lanes.get(next).bars(), from.from());
      if (nearest.isPresent()) {
        return nearest;
      }
    }
    return Optional.empty();
  }

  /** The first or the last of the lane. */
  Optional<Bar> end(boolean last) {
    Place at = place();
    int lane = at == null ? 0 : at.lane();
    if (lane >= lanes.size() || lanes.get(lane).bars().isEmpty()) {
      return Optional.empty();
    }
    List<Bar> bars = lanes.get(lane).bars();
    return Optional.of(last ? bars.getLast() : bars.getFirst());
  }

  /** Top and bottom of the lane it is in. */
  double[] place(Sheet sheet) {
    Place at = place();
    if (at == null || at.lane() >= sheet.places().size()) {
      return new double[0];
    }
    Sheet.Place place = sheet.places().get(at.lane());
    return new double[] {place.top(), place.top() + place.height()};
  }

  private @Nullable Place place() {
    return current == null ? null : places.get(current);
  }

  private static Optional<Bar> nearest(List<Bar> lane, double day) {
    int after = first(lane, day);
    if (after == 0) {
      return lane.stream().findFirst();
    }
    double before = lane.get(after - 1).from();
    boolean later = after < lane.size() && lane.get(after).from() - day < day - before;
    return Optional.of(lane.get(later ? after : first(lane, before)));
  }

  /** The number of the first that begins on a day or after it. */
  private static int first(List<Bar> lane, double day) {
    int low = 0;
    int high = lane.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lane.get(middle).from() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
