package org.letapis.ui.statistics;

import java.time.LocalDate;
import java.util.HashMap;
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
import org.letapis.ui.kit.task.Job;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.task.Progress;

/** What is asked, and what was answered last. */
final class StatisticsModel {

  /**
   * An answer.
   *
   * @param beside another period, where one was asked for
   */
  record Answer(CountReport report, Optional<Beside> beside, Map<RecordId, String> titles) {}

  /**
   * Another period beside the one that was asked of.
   *
   * @param query what was asked of it
   */
  record Beside(CountQuery query, Comparison comparison) {}

  private final StatisticsTools tools;
  private final Latest latest;
  private final ReadOnlyObjectWrapper<@Nullable Answer> answer = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Job<?>> reading = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper(false);
  private boolean ready;
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

  CountQuery query() {
    return query;
  }

  Measure measure() {
    return measure;
  }

  CountWords words(Answer of) {
    return new CountWords(new GroupWords(tools.texts().labels(), of.titles()), false);
  }

  /** Counts again; the first time, what is counted is read before that. */
  void count() {
    if (ready) {
      ask();
    } else if (reading.get() == null) {
      read();
    }
  }

  private void read() {
    var statistics = tools.casebook().statistics();
    stopped.set(false);
    Job<Boolean> job =
        tools
            .services()
            .background()
            .run(
                (Progress progress) ->
                    statistics.prepare(
                        (done, total) -> progress.at(total == 0 ? -1 : (double) done / total),
                        progress::cancelled));
    reading.set(job);
    job.then(read -> ready = read)
        .always(
            () -> {
              reading.set(null);
              stopped.set(!ready);
              if (ready) {
                ask();
              }
            });
  }

  private void ask() {
    CountQuery asked = query;
    PartialDate second = other;
    latest.run(() -> answer(asked, second)).then(answer::set);
  }

  /** What is read before the first count; null when nothing is. */
  ReadOnlyObjectProperty<@Nullable Job<?>> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  /** Whether that was stopped, so that nothing can be counted. */
  ReadOnlyBooleanProperty stoppedProperty() {
    return stopped.getReadOnlyProperty();
  }

  private Answer answer(CountQuery asked, PartialDate second) {
    var statistics = tools.casebook().statistics();
    CountReport report = statistics.count(asked);
    if (second.isUnread() || asked.question().ofDay()) {
      return new Answer(report, Optional.empty(), statistics.titles(report));
    }
    CountReport other = statistics.count(asked.during(second.earliest(), second.latest()));
    Map<RecordId, String> titles = new HashMap<>(statistics.titles(other));
    titles.putAll(statistics.titles(report));
    return new Answer(
        report, Optional.of(new Beside(other.query(), Comparison.of(report, other))), titles);
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
