package org.letapis.casebook.intake.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.letapis.casebook.intake.known.Acquaintances;
import org.letapis.casebook.intake.known.Promises;
import org.letapis.casebook.intake.known.States;
import org.letapis.casebook.intake.mapping.Rules;
import org.letapis.casebook.intake.row.Draft;
import org.letapis.casebook.intake.row.RowDraft;
import org.letapis.casebook.intake.row.Trouble;
import org.letapis.casebook.intake.value.TroubleCode;
import org.letapis.casebook.names.Ground;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.Names;
import org.letapis.domain.types.Person;

/** Looks through the rows of a source and says what an import would do. For one use. */
final class Planner {

  private final IntakePlan plan;
  private final RowWork work;
  private final States states;
  private final Acquaintances people;
  private final Rules rules;
  private final Consumer<Trouble> told;
  private final Set<RecordId> judged = new HashSet<>();
  private final Set<RecordId> waiting = new HashSet<>();
  private final Promises promises = new Promises();

  Planner(
      IntakePlan plan, RowWork work, States states, Acquaintances people, Consumer<Trouble> told) {
    this.plan = plan;
    this.work = work;
    this.states = states;
    this.people = people;
    this.rules = plan.source().mapping().rules();
    this.told = told;
  }

  void rows(List<RowDraft> rows) {
    work.load(rows);
    match(rows);
    for (RowDraft row : rows) {
      row.troubles().forEach(this::trouble);
      row.promised().forEach(promises::add);
      plan.row(judge(row), row.digest());
    }
  }

  /** When all rows were seen: what is referred to and is neither in the source nor known. */
  void end() {
    promises.broken(plan.tally()::isMade, states).forEach(this::trouble);
  }

  private void trouble(Trouble one) {
    plan.troubles().add(one);
    told.accept(one);
  }

  /** Those who are not known by the source itself are looked for among all. */
  private void match(List<RowDraft> rows) {
    Map<RecordId, CaseRecord> strangers = new LinkedHashMap<>();
    Map<RecordId, RowDraft> where = new LinkedHashMap<>();
    for (RowDraft row : rows) {
      Draft person = row.person().orElse(null);
      if (person != null
          && states.of(person.id()).isEmpty()
          && !plan.decisions().isDecided(person.id())
          && !plan.decisions().isStranger(person.id())
          && judged.add(person.id())) {
        strangers.put(person.id(), new CaseRecord(person.id(), person.type(), person.values()));
        where.put(person.id(), row);
      }
    }
    Map<RecordId, List<Acquaintances.Found>> found = people.of(strangers.values());
    List<RecordId> joined = new ArrayList<>();
    found.forEach(
        (id, likely) -> {
          RowDraft row = where.get(id);
          CaseRecord person = strangers.get(id);
          if (!likely.isEmpty() && row != null && person != null) {
            decide(row, person, likely, joined);
          }
        });
    for (RecordId id : strangers.keySet()) {
      if (found.getOrDefault(id, List.of()).isEmpty()) {
        plan.decisions().stranger(id);
      }
    }
    if (!joined.isEmpty()) {
      work.load(rows);
    }
  }

  private void decide(
      RowDraft row, CaseRecord person, List<Acquaintances.Found> likely, List<RecordId> joined) {
    RecordId id = person.id();
    Acquaintances.Found best = likely.getFirst();
    boolean rivalled = likely.size() > 1 && likely.get(1).match().tier() == best.match().tier();
    Rules.Choice choice =
        switch (best.match().tier()) {
          case STRONG -> rules.strong();
          case LIKELY -> rules.likely();
          default -> rules.possible();
        };
    // Two known people fit as well as each other: no rule can tell which is meant.
    if (choice == Rules.Choice.JOIN && rivalled) {
      choice = Rules.Choice.ASK;
    }
    switch (choice) {
      case JOIN -> {
        plan.decisions().join(id, best.person().id());
        joined.add(id);
      }
      case SKIP -> plan.decisions().skip(id);
      case NEW -> {}
      case ASK -> {
        waiting.add(id);
        plan.ask(
            new Asked(
                row.sheet(),
                row.number(),
                id,
                title(person),
                born(person),
                likely.stream().map(Planner::candidate).toList()));
      }
    }
  }

  private static Candidate candidate(Acquaintances.Found found) {
    return new Candidate(
        found.person().id(),
        found.person().title(),
        born(found.person().state()),
        Ground.code(found.match().tier()),
        found.match().reasons().stream().map(Ground::of).toList());
  }

  private static String title(CaseRecord record) {
    return Names.list(record).stream().findFirst().map(Names.Name::text).orElse("");
  }

  private static String born(CaseRecord person) {
    return person.get(Person.BORN).map(date -> date.toJson().toString()).orElse("");
  }

  private Verdict judge(RowDraft row) {
    if (row.repeated()) {
      return Verdict.REPEATED;
    }
    if (row.drafts().isEmpty()) {
      return Verdict.BLANK;
    }
    Draft person = row.person().orElse(null);
    RecordId id = person == null ? null : person.id();
    if (id != null && plan.decisions().isSkipped(id)) {
      return Verdict.SKIPPED;
    }
    row.drafts().stream()
        .filter(work::isOfAnotherKind)
        .forEach(
            draft ->
                trouble(
                    new Trouble(
                        row.sheet(),
                        row.number(),
                        0,
                        "",
                        draft.id().toString(),
                        TroubleCode.OTHER_KIND)));
    boolean joined = id != null && plan.decisions().joined(id).isPresent();
    List<RowWork.Piece> pieces = work.of(row);
    plan.tally().pieces(pieces);
    boolean changes = pieces.stream().anyMatch(p -> !p.change().isEmpty() || !p.files().isEmpty());
    boolean anyKnown = pieces.stream().anyMatch(RowWork.Piece::known);
    Verdict verdict =
        id != null && waiting.contains(id)
            ? Verdict.ASKED
            : joined && changes
                ? Verdict.JOINED
                : !changes ? Verdict.SAME : anyKnown ? Verdict.CHANGED : Verdict.NEW;
    if (verdict == Verdict.JOINED || verdict == Verdict.CHANGED) {
      pieces.stream().filter(RowWork.Piece::known).forEach(piece -> show(row, verdict, piece));
    }
    return verdict;
  }

  private void show(RowDraft row, Verdict verdict, RowWork.Piece piece) {
    if (!piece.differences().isEmpty()) {
      RecordId record = piece.change().record();
      plan.show(
          new Example(
              row.sheet(),
              row.number(),
              verdict,
              record,
              piece.change().type(),
              states.of(record).map(Planner::title).orElse(""),
              piece.differences()));
    }
  }
}
