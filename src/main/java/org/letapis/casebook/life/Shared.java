package org.letapis.casebook.life;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.entry.RecordId;

/** What two lives have in common. */
public final class Shared {

  private Shared() {}

  /**
   * The records of what both have part in: events, case files, and stays in one facility on days
   * that may be the same.
   */
  public static Set<RecordId> of(Life one, Life other) {
    Set<RecordId> shared = common(one, other, l -> l.events().stream().map(e -> e.id()));
    shared.addAll(common(one, other, l -> l.cases().stream().map(Case::id)));
    for (Span mine : one.spans()) {
      for (Span theirs : mine.kind() == SpanKind.STAY ? other.spans() : Set.<Span>of()) {
        if (together(mine, theirs)) {
          shared.add(mine.record());
          shared.add(theirs.record());
        }
      }
    }
    return shared;
  }

  private static boolean together(Span mine, Span theirs) {
    return theirs.kind() == SpanKind.STAY
        && mine.facility().isPresent()
        && mine.facility().equals(theirs.facility())
        && !mine.undated()
        && !theirs.undated()
        && Span.first(mine.start()) <= Span.last(theirs.end())
        && Span.first(theirs.start()) <= Span.last(mine.end());
  }

  private static Set<RecordId> common(Life one, Life other, Function<Life, Stream<RecordId>> ids) {
    Set<RecordId> shared = ids.apply(one).collect(Collectors.toCollection(HashSet::new));
    shared.retainAll(ids.apply(other).collect(Collectors.toSet()));
    return shared;
  }
}
