package org.letapis.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.life.Life;
import org.letapis.casebook.life.span.LifeEvent;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.text.Texts;

/**
 * A person's events, filtered and ordered. An event without a date is shown whatever days are asked
 * for, since it may have been then.
 */
final class HistoryModel {

  private final Casebook casebook;
  private final Latest latest;
  private final Texts texts;
  private final RecordId person;
  private final ReadOnlyObjectWrapper<@Nullable RecordView> who = new ReadOnlyObjectWrapper<>();
  private final ObservableList<HistoryLine> shown = FXCollections.observableArrayList();
  private final ObservableList<String> kinds = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Life>> life =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Life>> second =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<RecordId> compared = Optional.empty();
  private List<HistoryLine> all = List.of();
  private List<String> words = List.of();
  private boolean newestFirst = true;
  private Optional<String> kind = Optional.empty();
  private Optional<PartialDate> from = Optional.empty();
  private Optional<PartialDate> until = Optional.empty();

  HistoryModel(Casebook casebook, Latest latest, Texts texts, RecordId person) {
    this.casebook = casebook;
    this.latest = latest;
    this.texts = texts;
    this.person = person;
  }

  private record Read(Optional<RecordView> who, Life life, Optional<Life> second) {}

  /** The picture first: putting every event into words takes longer. */
  void read() {
    LocalDate today = today();
    Optional<RecordId> other = compared;
    latest
        .run(
            () ->
                new Read(
                    casebook.records().view(person),
                    casebook.life().of(person, today),
                    other.map(id -> casebook.life().of(id, today))))
        .then(
            read -> {
              who.set(read.who().orElse(null));
              second.set(read.second());
              life.set(Optional.of(read.life()));
              readLines(read.life());
            });
  }

  private void readLines(Life of) {
    Labels labels = texts.labels();
    latest
        .run(() -> lines(of, labels))
        .then(
            lines -> {
              all = lines;
              Set<String> codes = new TreeSet<>();
              all.forEach(line -> codes.add(line.event().type()));
              kinds.setAll(codes);
              filter();
            });
  }

  private List<HistoryLine> lines(Life of, Labels labels) {
    Map<RecordId, String> titles = new HashMap<>();
    CasebookSchema schema = casebook.records().custom().schema();
    return of.events().stream()
        .map(LifeEvent::summary)
        .map(
            event ->
                HistoryLine.of(
                    event, schema, labels, id -> titles.computeIfAbsent(id, i -> title(i, labels))))
        .toList();
  }

  static LocalDate today() {
    return LocalDate.now(ZoneId.systemDefault());
  }

  /** The person's life; nothing until read. */
  ReadOnlyObjectProperty<Optional<Life>> lifeProperty() {
    return life.getReadOnlyProperty();
  }

  /** The life it is compared with. */
  Optional<Life> second() {
    return second.get();
  }

  /** Compares with somebody, or with nobody. */
  void compare(Optional<RecordId> other) {
    compared = other;
    read();
  }

  /** Which events the filters leave. */
  Predicate<RecordId> left() {
    if (kind.isEmpty() && from.isEmpty() && until.isEmpty() && words.isEmpty()) {
      return id -> true;
    }
    return shown.stream().map(line -> line.event().id()).collect(Collectors.toSet())::contains;
  }

  /** Shows what has all these words somewhere. */
  void saying(String typed) {
    words = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    words = words.equals(List.of("")) ? List.of() : words;
    filter();
  }

  private boolean says(HistoryLine line) {
    if (words.isEmpty()) {
      return true;
    }
    String all =
        String.join(
                " ",
                texts.now("type." + line.event().type()),
                String.join(" ", line.facts()),
                line.story(),
                line.event().subjectTitle())
            .toLowerCase(Locale.ROOT);
    return words.stream().allMatch(all::contains);
  }

  private String title(RecordId record, Labels labels) {
    String title = casebook.records().title(record);
    return title.isEmpty() ? labels.text("kit.record-elsewhere") : title;
  }

  RecordId person() {
    return person;
  }

  /** The person; null until read. */
  ReadOnlyObjectProperty<@Nullable RecordView> whoProperty() {
    return who.getReadOnlyProperty();
  }

  /** The events to show, in order. */
  ObservableList<HistoryLine> shown() {
    return shown;
  }

  /** Kinds of events there are. */
  ObservableList<String> kinds() {
    return kinds;
  }

  /** How many events there are without filters. */
  int count() {
    return all.size();
  }

  /** Newest first, or oldest first; undated events last either way. */
  void order(boolean newest) {
    newestFirst = newest;
    filter();
  }

  void only(Optional<String> type) {
    kind = type;
    filter();
  }

  /** Shows what may have been in these days; nothing for open ends. */
  void during(Optional<PartialDate> first, Optional<PartialDate> last) {
    from = first;
    until = last;
    filter();
  }

  private void filter() {
    List<HistoryLine> left = new ArrayList<>(all);
    left.removeIf(line -> kind.isPresent() && !kind.get().equals(line.event().type()));
    LocalDate first = from.map(PartialDate::earliest).orElse(LocalDate.MIN);
    LocalDate last = until.map(PartialDate::latest).orElse(LocalDate.MAX);
    left.removeIf(line -> !mayOverlap(line.event(), first, last) || !says(line));
    if (newestFirst) {
      // The casebook gives the oldest first and the undated last; these stay there.
      List<HistoryLine> undated = left.stream().filter(l -> l.when().isEmpty()).toList();
      left.removeAll(undated);
      Collections.reverse(left);
      left.addAll(undated);
    }
    shown.setAll(left);
  }

  private static boolean mayOverlap(RecordSummary event, LocalDate first, LocalDate last) {
    PartialDate start = event.start().orElse(PartialDate.unread(""));
    PartialDate end = event.end().orElse(start);
    boolean surelyAfter = start.earliest() != null && start.earliest().isAfter(last);
    boolean surelyBefore = end.latest() != null && end.latest().isBefore(first);
    return !surelyAfter && !surelyBefore;
  }
}
