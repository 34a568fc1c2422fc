package org.letapis.casebook.due;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.letapis.casebook.due.begin.Begins;
import org.letapis.casebook.due.begin.Endings;
import org.letapis.casebook.due.begin.Told;
import org.letapis.casebook.ledger.Ledger;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.deadline.DeadlineCount;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.EventFields;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Detention;
import org.letapis.domain.types.event.Hearing;
import org.letapis.store.row.RecordRow;

/** Reads what is due out of records. */
final class DueReader {

  private final Ledger ledger;
  private final List<StandingRule> rules;
  private final DeadlineCount count;
  private final Map<String, Mark> marks;
  private final Endings endings;

  /**
   * @param endings when custody was over, as far as that is known here
   */
  DueReader(
      Ledger ledger,
      List<StandingRule> rules,
      DeadlineCount count,
      Map<String, Mark> marks,
      Endings endings) {
    this.ledger = ledger;
    this.rules = rules;
    this.count = count;
    this.marks = marks;
    this.endings = endings;
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
      if (told.state().type().equals("proceeding")) {
        new CaseDeadlines(count, marks).read(told.state(), involved, items);
      }
      if (told.state().type().equals("hearing")) {
        hearings(told.state(), involved, items);
      }
      Begins.of(told.state(), involved.branch())
          .forEach(begins -> counted(begins, told, involved, items));
    }
    return items;
  }

  private void counted(Begins begins, Told told, Involved involved, List<DueItem> items) {
    for (StandingRule standing : rules) {
      DeadlineRule rule = standing.rule();
      if (rule.trigger() == begins.trigger()
          && rule.branch() == begins.branch()
          && rule.mayHold(begins.on())) {
        PartialDate due = count.end(rule.limit(), begins.on());
        if (!isOver(begins, told, due)) {
          items.add(item(told.state(), standing, begins.on(), due, involved));
        }
      }
    }
  }

  /** Whether somebody held was surely free again before the time was over. */
  private boolean isOver(Begins begins, Told told, PartialDate due) {
    return switch (begins.trigger()) {
      case DETENTION ->
          told.state().get(Detention.END).map(end -> end.surelyBefore(due)).orElse(false);
      case CUSTODY, MEASURE -> endings.isOver(told, begins.on(), due);
      default -> false;
    };
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
