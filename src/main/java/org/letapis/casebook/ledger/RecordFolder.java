package org.letapis.casebook.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.EntryKind;
import org.letapis.domain.entry.RecordId;
import org.letapis.merge.Fold;
import org.letapis.merge.Folded;

/** Folds one record from everything known of it. */
public final class RecordFolder {

  private final EntryReader reader;

  RecordFolder(EntryReader reader) {
    this.reader = reader;
  }

  /**
   * What is known of a record and how it stands.
   *
   * @param known its entries
   * @param standing own and accepted entries folded
   * @param lost how many more there were that lie in a damaged part of the journal
   */
  public record Standing(List<Known> known, Folded standing, int lost) {

    /** The type's code. */
    public String type() {
      return standing.state().type();
    }

    /** Whether anything own or accepted was said of it, and not all of it taken back. */
    public boolean visible() {
      return known.stream().anyMatch(k -> k.counts() && isChange(k)) && !takenBack();
    }

    private boolean takenBack() {
      return standing.state().values().isEmpty()
          && standing.conflicts().isEmpty()
          && known.stream().anyMatch(k -> k.counts() && isChange(k) && clears(k));
    }

    /** The changes of others that wait for a decision. */
    public List<Known> waiting() {
      return known.stream().filter(k -> k.waits() && isChange(k)).toList();
    }

    /** How it would stand if those entries were accepted too. */
    public Folded with(Predicate<EntryId> also) {
      Predicate<EntryId> counts = counting(known).or(also);
      return Fold.fold(standing.state().id(), type(), entries(known), counts);
    }
  }

  /** The record as it stands; nothing when no change of it is known. */
  public Optional<Standing> fold(RecordId record) {
    return fold(record, reader.ofRecord(record));
  }

  /** The same from entries at hand. */
  public Optional<Standing> fold(RecordId record, EntryReader.OfRecord of) {
    List<Known> known = of.known();
    return known.stream()
        .filter(RecordFolder::isChange)
        .findFirst()
        .map(
            first ->
                new Standing(
                    known,
                    Fold.fold(record, first.entry().body().type(), entries(known), counting(known)),
                    of.lost()));
  }

  private static boolean clears(Known known) {
    return known.entry().disclosed().stream().anyMatch(d -> d.value().isNull());
  }

  private static boolean isChange(Known known) {
    return known.entry().body().kind().equals(EntryKind.CHANGE);
  }

  private static List<Entry> entries(List<Known> known) {
    return known.stream().map(Known::entry).toList();
  }

  private static Predicate<EntryId> counting(List<Known> known) {
    return known.stream()
            .filter(Known::counts)
            .map(k -> k.entry().id())
            .collect(Collectors.toUnmodifiableSet())
        ::contains;
  }
}
