package org.letapis.ui.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.statistics.query.Comparison;
import org.letapis.casebook.statistics.query.CountQuery;
import org.letapis.casebook.statistics.query.CountReport;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Measure;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.casebook.statistics.words.CountWords;
import org.letapis.casebook.statistics.words.GroupWords;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.task.Latest;

/** What is asked, and what was answered last. */
final class StatisticsModel {

  /**
   * An answer.
   *
   * @param comparison with another period, where one was asked for
   */
  record Answer(
      CountReport report, Optional<Comparison> comparison, Map<RecordId, String> titles) {}

  private final StatisticsTools tools;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper(false);
  private CountQuery query = CountQuery.of(Question.DETAINED, Dimension.MONTH);
  private Measure measure = Measure.PEOPLE;
  private PartialDate other = PartialDate.unread("");

  StatisticsModel(StatisticsTools tools) {
    this.tools = tools;
    this.latest = new Latest(tools.services().background());
  }

  ReadOnlyObjectProperty<@Nullable Answer> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty countingProperty() {
    return counting.getReadOnlyProperty();
  }

  CountQuery query() {
    return query;
  }

  Measure measure() {
    return measure;
  }

  CountWords words(Answer of) {
    return new CountWords(new GroupWords(tools.texts().labels(), of.titles()), false);
  }

  /** Counts again. */
  void count() {
    CountQuery asked = query;
    PartialDate second = other;
    counting.set(true);
    latest
        .run(() -> answer(asked, second))
        .then(
            made -> {
              counting.set(false);
              answer.set(made);
            });
  }

  private Answer answer(CountQuery asked, PartialDate second) {
    var statistics = tools.casebook().statistics();
    statistics.prepare(Progress.NONE);
    CountReport report = statistics.count(asked);
    Optional<Comparison> comparison =
        second.isUnread() || asked.by().ofTime() || asked.question().ofDay()
            ? Optional.empty()
            : Optional.of(
                Comparison.of(
                    report, statistics.count(asked.during(second.earliest(), second.latest()))));
    return new Answer(report, comparison, statistics.titles(report));
  }

  void ask(Question question) {
    Dimension by =
        query.by().suits(question) && !question.measures() ? query.by() : question.usual();
    Dimension split = query.split().suits(question) ? query.split() : Dimension.NONE;
    LocalDate from = query.from();
    LocalDate to = query.to();
    if (question.ofDay() && !query.question().ofDay()) {
      from = to == null ? LocalDate.now(tools.clock()) : to;
      to = null;
    } else if (!question.ofDay() && query.question().ofDay()) {
      from = null; // A day is no period.
      to = null;
    }
    query = new CountQuery(question, by, split, from, to, query.only(), query.highest());
    count();
  }

  void by(Dimension by) {
    query =
        new CountQuery(
            query.question(),
            by,
            query.split(),
            query.from(),
            query.to(),
            query.only(),
            query.highest());
    count();
  }

  void split(Dimension again) {
    query = query.splitBy(again);
    count();
  }

  /** Of a period in words; whether it was understood. */
  boolean during(PartialDate period, boolean blank) {
    if (blank || !period.isUnread()) {
      LocalDate from = period.earliest();
      LocalDate to = period.latest();
      if (query.question().ofDay() && from == null) {
        from = to == null ? LocalDate.now(tools.clock()) : to;
      }
      query = query.during(from, to);
      count();
      return true;
    }
    return false;
  }

  boolean compare(PartialDate period, boolean blank) {
    if (blank || !period.isUnread()) {
      other = period;
      count();
      return true;
    }
    return false;
  }

  void only(Map<Dimension, Set<String>> groups) {
    query = query.only(groups);
    count();
  }

  void upTo(Level level) {
    query = query.upTo(level);
    count();
  }

  void measure(Measure now) {
    measure = now;
    Answer shown = answer.get();
    answer.set(null);
    answer.set(shown);
  }

  /** Takes what was kept. */
  void take(CountQuery kept, Measure of) {
    query = kept;
    measure = of;
    count();
  }

  /** Breakdowns that can be asked of the question. */
  List<Dimension> suiting() {
    return java.util.Arrays.stream(Dimension.values())
        .filter(one -> one.suits(query.question()))
        .toList();
  }
}
