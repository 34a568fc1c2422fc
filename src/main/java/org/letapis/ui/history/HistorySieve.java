package org.letapis.ui.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.domain.date.PartialDate;

/**
 * Which events are shown, and in what order. An event without a date is shown whatever days are
 * asked for, since it may have been then.
 *
 * @param newestFirst or the oldest; undated events are last either way
 * @param kind only this type
 * @param from first days it may have been on
 * @param until last days
 * @param words that are all somewhere in it, in small letters
 */
record HistorySieve(
    boolean newestFirst,
    Optional<String> kind,
    Optional<PartialDate> from,
    Optional<PartialDate> until,
    List<String> words) {

  static final HistorySieve NONE =
      new HistorySieve(true, Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  HistorySieve {
    words = List.copyOf(words);
  }

  /** Whether everything is left. */
  boolean leavesAll() {
    return kind.isEmpty() && from.isEmpty() && until.isEmpty() && words.isEmpty();
  }

  /**
   * Those that are left, in order.
   *
   * @param all the oldest first, those without a date last
   */
  List<HistoryLine> of(List<HistoryLine> all) {
    LocalDate first = from.map(PartialDate::earliest).orElse(LocalDate.MIN);
    LocalDate last = until.map(PartialDate::latest).orElse(LocalDate.MAX);
    List<HistoryLine> dated = new ArrayList<>();
    List<HistoryLine> undated = new ArrayList<>();
    for (HistoryLine line : all) {
      if (kind.filter(k -> !k.equals(line.event().type())).isEmpty()
          && mayOverlap(line.event(), first, last)
          && (words.isEmpty() || line.says(words))) {
        (line.isDated() ? dated : undated).add(line);
      }
    }
    List<HistoryLine> left = newestFirst ? new ArrayList<>(dated.reversed()) : dated;
    left.addAll(undated);
    return left;
  }

  private static boolean mayOverlap(RecordSummary event, LocalDate first, LocalDate last) {
    PartialDate start = event.start().orElse(PartialDate.unread(""));
    PartialDate end = event.end().orElse(start);
    boolean surelyAfter = start.earliest() != null && start.earliest().isAfter(last);
    boolean surelyBefore = end.latest() != null && end.latest().isBefore(first);
    return !surelyAfter && !surelyBefore;
  }
}
