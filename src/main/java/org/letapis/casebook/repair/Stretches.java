package org.letapis.casebook.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.letapis.casebook.check.FindingKind;
import org.letapis.casebook.check.LostRange;
import org.letapis.casebook.check.Survey;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;

/** Entries as stretches of numbers, which is how they are told of. */
final class Stretches {

  private record Place(AuthorId author, long seq) {}

  private Stretches() {}

  /** Entries that follow on each other, taken together. */
  static List<LostRange> of(List<ChainLink> links) {
    return join(
        links.stream()
            .map(link -> new LostRange(link.author(), link.seq(), link.seq(), FindingKind.LOST)));
  }

  /** What a survey missed, without what was found. */
  static List<LostRange> without(Survey survey, List<ChainLink> found) {
    Set<Place> here = new HashSet<>();
    found.forEach(link -> here.add(new Place(link.author(), link.seq())));
    Stream<LostRange> known =
        survey.lost().stream()
            .filter(l -> !here.contains(new Place(l.author(), l.seq())))
            .map(l -> new LostRange(l.author(), l.seq(), l.seq(), FindingKind.LOST));
    Stream<LostRange> ranges =
        survey.ranges().stream().flatMap(range -> cut(range, found).stream());
    return join(Stream.concat(known, ranges));
  }

  /** A range without the entries found in it; it may be far longer than what was found. */
  private static List<LostRange> cut(LostRange range, List<ChainLink> found) {
    List<LostRange> left = new ArrayList<>();
    long from = range.from();
    for (ChainLink link :
        found.stream()
            .filter(l -> range.has(l.author(), l.seq()))
            .sorted(Comparator.comparingLong(ChainLink::seq))
            .toList()) {
      if (link.seq() > from) {
        left.add(new LostRange(range.author(), from, link.seq() - 1, range.why()));
      }
      from = link.seq() + 1;
    }
    if (from <= range.to()) {
      left.add(new LostRange(range.author(), from, range.to(), range.why()));
    }
    return left;
  }

  private static List<LostRange> join(Stream<LostRange> ranges) {
    List<LostRange> joined = new ArrayList<>();
    for (LostRange range :
        ranges
            .sorted(Comparator.comparing(LostRange::author).thenComparingLong(LostRange::from))
            .toList()) {
      LostRange last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.author().equals(range.author()) && last.to() + 1 >= range.from()) {
        joined.removeLast();
        long to = Math.max(last.to(), range.to());
        joined.add(new LostRange(last.author(), last.from(), to, last.why()));
      } else {
        joined.add(range);
      }
    }
    return joined;
  }
}
