package org.letapis.casebook.due;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.deadline.Branch;
import org.letapis.domain.law.deadline.DeadlineCount;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.domain.law.deadline.Trigger;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.Proceeding;
import org.letapis.domain.types.event.Hearing;
import org.letapis.store.row.RecordRow;

/** Reads what is due out of records. */
final class DueReader {

  private final Ledger ledger;
  private final List<StandingRule> rules;
  private final DeadlineCount count;
  private final Map<String, Mark> marks;

  DueReader(Ledger ledger, List<StandingRule> rules, DeadlineCount count, Map<String, Mark> marks) {
    this.ledger = ledger;
    this.rules = rules;
    this.count = count;
    this.marks = marks;
  }

  List<DueItem> read(List<Told> all) {
    Set<RecordId> named = new HashSet<>();
    all.forEach(told -> named.addAll(Involved.named(told)));
    Map<RecordId, RecordRow> there =
        named.isEmpty() ? Map.of() : ledger.store().many().records(named);
    List<DueItem> items = new ArrayList<>();
    Language language = Involved.language(ledger);
    for (Told told : all) {
      Involved involved = new Involved(told, there, language);
      switch (told.state().type()) {
        case "proceeding" -> {
          new CaseDeadlines(count, marks).read(told.state(), involved, items);
          told.state()
              .get(Proceeding.OPENED)
              .filter(opened -> told.state().get(Proceeding.CLOSED).isEmpty())
              .ifPresent(opened -> counted(Trigger.OPENED, told, opened, involved, items));
        }
        case "detention" ->
            told.state()
                .get(Detention.START)
                .ifPresent(start -> counted(Trigger.DETENTION, told, start, involved, items));
        case "verdict" ->
            told.state()
                .get(EventFields.START)
                .ifPresent(start -> counted(Trigger.VERDICT, told, start, involved, items));
        case "hearing" -> hearings(told.state(), involved, items);
        default -> {}
      }
    }
    return items;
  }

  private void counted(
      Trigger trigger, Told told, PartialDate began, Involved involved, List<DueItem> items) {
    if (began.isUnread()) {
      return;
    }
    Optional<Branch> branch = involved.branch();
    for (StandingRule standing : rules) {
      DeadlineRule rule = standing.rule();
      boolean applies =
          rule.trigger() == trigger
              && branch.filter(b -> b == rule.branch()).isPresent()
              && rule.mayHold(began);
      if (applies) {
        PartialDate due = count.end(rule.limit(), began);
        if (!isOver(told.state(), due)) {
          items.add(item(told.state(), standing, began, due, involved));
        }
      }
    }
  }

  /** Whether somebody held was surely free again before the time was over. */
  private static boolean isOver(CaseRecord state, PartialDate due) {
    return state.type().equals("detention")
        && state.get(Detention.END).map(end -> end.surelyBefore(due)).orElse(false);
  }

  private DueItem item(
      CaseRecord state,
      StandingRule standing,
      PartialDate began,
      PartialDate due,
      Involved involved) {
    String id = state.id() + "/" + standing.rule().code();
    return new DueItem(
        id,
        DueItem.Kind.DEADLINE,
        state.id(),
        state.type(),
        involved.label(),
        Optional.of(standing.rule()),
        standing.rule().name(),
        standing.rule().source(),
        involved.people(),
        involved.lawyers(),
        Optional.of(began),
        due,
        standing.confirmed(),
        Optional.ofNullable(marks.get(id)));
  }

  private void hearings(CaseRecord state, Involved involved, List<DueItem> items) {
    state.get(EventFields.START).ifPresent(day -> hearing(state, "sitting", day, involved, items));
    state.get(Hearing.NEXT).ifPresent(day -> hearing(state, "next", day, involved, items));
  }

  private void hearing(
      CaseRecord state, String what, PartialDate day, Involved involved, List<DueItem> items) {
    String id = state.id() + "/" + what;
    items.add(
        new DueItem(
            id,
            DueItem.Kind.HEARING,
            state.id(),
            state.type(),
            involved.label(),
            Optional.empty(),
            "",
            "",
            involved.people(),
            involved.lawyers(),
            Optional.empty(),
            day,
            Optional.empty(),
            Optional.ofNullable(marks.get(id))));
  }
}
