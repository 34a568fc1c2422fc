package org.letapis.casebook.check;

import java.util.Comparator;
import java.util.List;
import org.letapis.casebook.check.CheckReport.Finding;

/** Tells what is lost, stretch by stretch. */
final class Losses {

  private Losses() {}

  static void tell(Survey survey, List<Finding> findings) {
    stretches(survey.lost()).forEach(range -> findings.add(finding(range)));
    survey.ranges().forEach(range -> findings.add(finding(range)));
  }

  private static Finding finding(LostRange range) {
    return Finding.of(range.why(), range.author(), range.from(), range.to());
  }

  /** Entries that follow on each other, taken together. */
  static List<LostRange> stretches(List<LostEntry> lost) {
    List<LostRange> ranges = new java.util.ArrayList<>();
    for (LostEntry entry :
        lost.stream()
            .sorted(Comparator.comparing(LostEntry::author).thenComparingLong(LostEntry::seq))
            .toList()) {
      LostRange last = ranges.isEmpty() ? null : ranges.getLast();
      long from = entry.seq();
      if (last != null && last.author().equals(entry.author()) && last.to() + 1 >= from) {
        ranges.removeLast();
        from = last.from();
      }
      ranges.add(new LostRange(entry.author(), from, entry.seq(), FindingKind.LOST));
    }
    return ranges;
  }
}
