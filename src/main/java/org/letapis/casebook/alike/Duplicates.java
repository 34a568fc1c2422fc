package org.letapis.casebook.alike;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.ledger.RecordFolder.Standing;
import org.letapis.casebook.names.Namesakes;
import org.letapis.casebook.records.Records;
import org.letapis.casebook.together.Web;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.entry.statement.Pair;
import org.letapis.domain.record.CaseRecord;
import org.letapis.merge.Likenesses;

/**
 * Proposes records that may be about the same. What somebody already joined or said to differ is
 * not proposed; nothing is ever joined by itself.
 */
public final class Duplicates {

  private static final int SAID = 60;

  private final Ledger ledger;
  private final Joins joins;
  private final Likely people;
  private final Likely events;
  private final Function<AuthorId, String> names;

  /**
   * @param names what to call an author
   */
  public Duplicates(Ledger ledger, Records records, Joins joins, Function<AuthorId, String> names) {
    this(
        ledger,
        joins,
        new SharedEvents(new LikelyPeople(new Namesakes(records)), records),
        new LikelyEvents(records),
        names);
  }

  /** The same with other ways of matching. */
  public Duplicates(
      Ledger ledger, Joins joins, Likely people, Likely events, Function<AuthorId, String> names) {
    this.ledger = ledger;
    this.joins = joins;
    this.people = people;
    this.events = events;
    this.names = names;
  }

  /** What may be about the same as a record as it stands, or would stand if all were accepted. */
  public List<Duplicate> of(RecordId record) {
    return ledger
        .folder()
        .fold(record)
        .filter(standing -> Web.isJoinable(standing.type()))
        .map(this::of)
        .orElse(List.of());
  }

  private List<Duplicate> of(Standing standing) {
    CaseRecord state = standing.with(waiting(standing)::contains).state();
    Likely likely = state.type().equals("person") ? people : events;
    Map<Pair, Duplicate> found = new HashMap<>();
    for (Likely.Found one : likely.to(state)) {
      Pair pair = Pair.of(state.id(), one.other());
      if (isOpen(pair)) {
        found.put(pair, new Duplicate(pair, one.reasons(), one.weight()));
      }
    }
    return found.values().stream().map(this::withWords).sorted(order()).toList();
  }

  private static List<EntryId> waiting(Standing standing) {
    return standing.waiting().stream().map(k -> k.entry().id()).toList();
  }

  private boolean isOpen(Pair pair) {
    boolean together =
        ledger.folder().isTied(pair.first())
            && ledger.folder().together(pair.first()).stream()
                .anyMatch(s -> s.standing().state().id().equals(pair.second()));
    return !together && joins.said(pair.first(), pair.second()).filter(this::isDecided).isEmpty();
  }

  private boolean isDecided(Likenesses.Said said) {
    return said.disputed() || said.word() != org.letapis.domain.entry.statement.Likeness.Word.OPEN;
  }

  /** With who says elsewhere that they are the same. */
  private Duplicate withWords(Duplicate duplicate) {
    List<AuthorId> others =
        joins
            .said(duplicate.pair().first(), duplicate.pair().second())
            .map(said -> said.elsewhere().stream().sorted().toList())
            .orElse(List.of());
    if (others.isEmpty()) {
      return duplicate;
    }
    List<Reason> reasons = new ArrayList<>(duplicate.reasons());
    others.forEach(a -> reasons.add(Reason.of(Reason.Kind.SAID_ELSEWHERE, names.apply(a))));
    return new Duplicate(duplicate.pair(), reasons, duplicate.weight() + SAID);
  }

  private static Comparator<Duplicate> order() {
    return Comparator.comparingInt(Duplicate::weight).reversed().thenComparing(Duplicate::pair);
  }

  /**
   * Looks through some records, each with all others; takes a while for a great many.
   *
   * @return each pair once, the weightiest first; what only others say is among them
   */
  public List<Duplicate> among(Collection<RecordId> some, Progress progress) {
    Map<Pair, Duplicate> found = new HashMap<>();
    int done = 0;
    for (RecordId record : some) {
      of(record).forEach(d -> found.putIfAbsent(d.pair(), d));
      progress.at(++done, some.size());
    }
    for (Pair pair : joins.proposals()) {
      Optional<Duplicate> said =
          joins
              .said(pair.first(), pair.second())
              .map(
                  s ->
                      new Duplicate(
                          pair,
                          s.elsewhere().stream()
                              .sorted()
                              .map(a -> Reason.of(Reason.Kind.SAID_ELSEWHERE, names.apply(a)))
                              .toList(),
                          SAID));
      said.ifPresent(duplicate -> found.putIfAbsent(pair, duplicate));
    }
    return found.values().stream().sorted(order()).toList();
  }
}
