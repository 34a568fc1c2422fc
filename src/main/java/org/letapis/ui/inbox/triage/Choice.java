package org.letapis.ui.inbox.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.Conflict;
import org.letapis.casebook.review.Conflicts;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;

/** How a contradiction is to be settled once the record is accepted. */
enum Choice {
  /** What stands here stays. */
  HERE,
  /** What is proposed takes its place. */
  PROPOSED,
  /** Both are kept, as not certain. */
  BOTH;

  /** The tail of the label's key. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Settles what was chosen of a record that was accepted; not for the JavaFX thread.
   *
   * @return the entries that do
   */
  static List<EntryId> settle(Casebook casebook, ReviewItem item, Map<FieldPath, Choice> choices) {
    Conflicts conflicts = casebook.review().conflicts();
    List<EntryId> settled = new ArrayList<>();
    for (Conflict conflict : conflicts.of(item.record())) {
      Choice choice = choices.get(conflict.path());
      if (choice != null) {
        choice.settle(conflicts, conflict, item).ifPresent(settled::add);
      }
    }
    return settled;
  }

  private Optional<EntryId> settle(Conflicts conflicts, Conflict conflict, ReviewItem item) {
    Optional<Conflict.Given> here = last(conflict.values(), item, false);
    Optional<Conflict.Given> proposed = last(conflict.values(), item, true);
    return switch (this) {
      case HERE -> here.map(g -> conflicts.choose(conflict.record(), conflict.path(), g.entry()));
      case PROPOSED ->
          proposed.map(g -> conflicts.choose(conflict.record(), conflict.path(), g.entry()));
      case BOTH ->
          here.filter(g -> !g.value().isNull())
              .or(() -> proposed)
              .map(g -> conflicts.keepAll(conflict.record(), conflict.path(), g.entry()));
    };
  }

  private static Optional<Conflict.Given> last(
      List<Conflict.Given> values, ReviewItem item, boolean waiting) {
    return values.stream()
        .filter(g -> item.entries().contains(g.entry()) == waiting)
        .reduce((first, second) -> second);
  }
}
