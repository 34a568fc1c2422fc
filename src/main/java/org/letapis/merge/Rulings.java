package org.letapis.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Decision;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.entry.statement.Opinion;

/**
 * Adds up what reviewers said of the entries of one record. Of decisions about an entry, those
 * stand that no later one was made in knowledge of, and that their reviewer did not take back. When
 * these differ, the entry waits as if held, until a decision that knows them all settles it:
 * nothing disputed is shown as true, and nothing drops out of sight. Where nobody decided, what own
 * authors and colleagues wrote is accepted, and what others wrote is open. The answer depends only
 * on the set of entries.
 */
public final class Rulings {

  private record Said(Entry entry, Decision decision) {}

  private final Collection<? extends ChainLink> entries;
  private final Panel panel;
  private @Nullable Causality causality;
  private final Map<EntryId, AuthorId> authors = new HashMap<>();
  private final Map<EntryId, List<Said>> said = new HashMap<>();
  private final Map<EntryId, List<EntryId>> asked = new HashMap<>();

  private Rulings(Collection<? extends ChainLink> entries, Panel panel) {
    this.entries = entries;
    this.panel = panel;
    for (ChainLink link : entries) {
      authors.put(link.id(), link.author());
    }
    for (ChainLink link : entries) {
      if (link instanceof Entry entry) {
        Erasure.of(entry).ifPresent(erasure -> ask(entry, erasure));
      }
      if (link instanceof Entry entry && panel.decides(entry.author())) {
        Decision.of(entry).ifPresent(decision -> add(entry, decision));
      }
    }
  }

  /** The rulings on the entries of one record. */
  public static Rulings of(Collection<? extends ChainLink> entries, Panel panel) {
    return new Rulings(entries, panel);
  }

  /** Made only where several decisions are about one entry. */
  private Causality causality() {
    Causality known = causality;
    if (known == null) {
      known = new Causality(entries, panel.forks());
      causality = known;
    }
    return known;
  }

  private void add(Entry entry, Decision decision) {
    for (EntryId id : Set.copyOf(decision.entries())) {
      said.computeIfAbsent(id, key -> new ArrayList<>()).add(new Said(entry, decision));
    }
  }

  private void ask(Entry entry, Erasure erasure) {
    for (EntryId id : erasure.entries()) {
      if (entry.author().equals(authors.get(id))) {
        asked.computeIfAbsent(id, key -> new ArrayList<>()).add(entry.id());
      }
    }
  }

  /**
   * Whether its own author asks to erase what an entry says, and nobody refused that: then it is
   * out of sight, and goes no further, until somebody carries it out or refuses.
   */
  public boolean isAskedToErase(EntryId entry) {
    return asked.getOrDefault(entry, List.of()).stream()
        .anyMatch(request -> on(request).orElseThrow().outcome() != Ruling.Outcome.REJECTED);
  }

  /** The ruling on an entry of the record; nothing when it is none of them. */
  public Optional<Ruling> on(EntryId entry) {
    return Optional.ofNullable(authors.get(entry)).map(author -> rule(entry, author));
  }

  private Ruling rule(EntryId entry, AuthorId author) {
    Ruling.Outcome byDefault =
        panel.decides(author) ? Ruling.Outcome.ACCEPTED : Ruling.Outcome.OPEN;
    if (said.isEmpty() && asked.isEmpty()) {
      return new Ruling(byDefault, false, List.of());
    }
    List<Said> standing = standing(said.getOrDefault(entry, List.of()));
    Set<Ruling.Outcome> outcomes =
        standing.stream().map(s -> outcome(s.decision().verdict())).collect(Collectors.toSet());
    boolean disputed = outcomes.size() > 1;
    return new Ruling(
        disputed || isAskedToErase(entry) && isDue(entry)
            ? Ruling.Outcome.HELD
            : outcomes.stream().findFirst().orElse(byDefault),
        disputed,
        standing.stream()
            .map(Rulings::opinion)
            .sorted(Comparator.comparing(Opinion::time).thenComparing(Opinion::decision))
            .toList());
  }

  private boolean isDue(EntryId id) {
    return entries.stream()
        .anyMatch(e -> e.id().equals(id) && e instanceof Entry entry && Blank.isDue(entry));
  }

  private List<Said> standing(List<Said> all) {
    if (all.size() == 1) {
      return all.getFirst().decision().verdict() == Verdict.WITHDRAW ? List.of() : all;
    }
    List<Said> takenBack =
        all.stream().filter(s -> s.decision().verdict() == Verdict.WITHDRAW).toList();
    Map<EntryId, Said> left = new HashMap<>();
    for (Said one : all) {
      boolean stays =
          one.decision().verdict() != Verdict.WITHDRAW
              && takenBack.stream().noneMatch(back -> takesBack(back.entry(), one.entry()));
      if (stays) {
        left.put(one.entry().id(), one);
      }
    }
    List<Entry> entries = left.values().stream().map(Said::entry).toList();
    return causality().unmatched(entries).stream().map(e -> left.get(e.id())).toList();
  }

  private boolean takesBack(Entry back, Entry earlier) {
    return back.author().equals(earlier.author()) && causality().knows(back, earlier);
  }

  private static Ruling.Outcome outcome(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Ruling.Outcome.ACCEPTED;
      case HOLD, ASK -> Ruling.Outcome.HELD;
      case REJECT -> Ruling.Outcome.REJECTED;
      case WITHDRAW -> Ruling.Outcome.OPEN;
    };
  }

  private static Opinion opinion(Said said) {
    return new Opinion(
        said.decision().verdict(),
        said.decision().comment(),
        said.entry().id(),
        said.entry().author(),
        said.entry().body().time());
  }
}
