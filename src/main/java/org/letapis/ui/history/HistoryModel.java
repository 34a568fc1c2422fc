package org.letapis.ui.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
import org.letapis.casebook.records.RecordView;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.text.Texts;

/** A person's events, filtered and ordered: the newest at once, and then the whole life. */
final class HistoryModel {

  private final Casebook casebook;
  private final Latest reading;
  private final Latest sifting;
  private final Texts texts;
  private final RecordId person;
  private final ReadOnlyObjectWrapper<@Nullable RecordView> who = new ReadOnlyObjectWrapper<>();
  private final ObservableList<HistoryLine> shown = FXCollections.observableArrayList();
  private final ObservableList<String> kinds = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Life>> life =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<RecordId, Integer> places = new HashMap<>();
  private Optional<Life> second = Optional.empty();
  private Optional<RecordId> compared = Optional.empty();
  private List<HistoryLine> all = List.of();
  private int count;
  private boolean beginning;
  private HistorySieve sieve = HistorySieve.NONE;

  HistoryModel(Casebook casebook, Background background, Texts texts, RecordId person) {
    this.casebook = casebook;
    this.reading = new Latest(background);
    this.sifting = new Latest(background);
    this.texts = texts;
    this.person = person;
  }

  /** Reads again; where nothing is shown yet, what is newest first. */
  void read() {
    HistoryReader reader = new HistoryReader(casebook, person, texts.labels());
    if (!all.isEmpty() || life.get().isPresent()) {
      readWhole(reader);
      return;
    }
    reading
        .run(reader::first)
        .then(
            first -> {
              who.set(first.who().orElse(null));
              count = first.all();
              if (sieve.equals(HistorySieve.NONE)) {
                show(first.lines());
                beginning = true;
              }
              readWhole(reader);
            });
  }

  private void readWhole(HistoryReader reader) {
    LocalDate today = today();
    Optional<RecordId> other = compared;
    reading
        .run(() -> reader.whole(today, other))
        .then(
            whole -> {
              who.set(whole.who().orElse(null));
              second = whole.second();
              all = whole.lines();
              count = all.size();
              kinds.setAll(
                  all.stream()
                      .map(line -> line.event().type())
                      .collect(Collectors.toCollection(TreeSet::new)));
              sift();
              life.set(Optional.of(whole.life()));
            });
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
    return second;
  }

  /** Compares with somebody, or with nobody. */
  void compare(Optional<RecordId> other) {
    compared = other;
    read();
  }

  /** Which events the filters leave. */
  Predicate<RecordId> left() {
    return sieve.leavesAll()
        ? id -> true
        : shown.stream().map(line -> line.event().id()).collect(Collectors.toSet())::contains;
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

  /** The how manieth of those that are shown an event is; nothing for one that is not. */
  OptionalInt place(RecordId event) {
    if (places.isEmpty()) {
      for (int i = 0; i < shown.size(); i++) {
        places.put(shown.get(i).event().id(), i);
      }
    }
    Integer place = places.get(event);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  /** Kinds of events there are. */
  ObservableList<String> kinds() {
    return kinds;
  }

  /** How many events there are without filters. */
  int count() {
    return count;
  }

  /** Newest first, or oldest first; undated events last either way. */
  void order(boolean newest) {
    sieve = new HistorySieve(newest, sieve.kind(), sieve.from(), sieve.until(), sieve.words());
    sift();
  }

  void only(Optional<String> type) {
    sieve = new HistorySieve(sieve.newestFirst(), type, sieve.from(), sieve.until(), sieve.words());
    sift();
  }

  /** Shows what may have been in these days; nothing for open ends. */
  void during(Optional<PartialDate> first, Optional<PartialDate> last) {
    sieve = new HistorySieve(sieve.newestFirst(), sieve.kind(), first, last, sieve.words());
    sift();
  }

  /** Shows what has all these words somewhere. */
  void saying(String typed) {
    String words = typed.toLowerCase(Locale.ROOT).strip();
    sieve =
        new HistorySieve(
            sieve.newestFirst(),
            sieve.kind(),
            sieve.from(),
            sieve.until(),
            words.isEmpty() ? List.of() : List.of(words.split("\\s+")));
    sift();
  }

  /** Looking for words puts every event into words, which takes long for a great many. */
  private void sift() {
    HistorySieve now = sieve;
    List<HistoryLine> among = all;
    if (now.words().isEmpty()) {
      sifting.cancel();
      show(now.of(among));
    } else {
      sifting.run(() -> now.of(among)).then(this::show);
    }
  }

  /** What was shown of the beginning stays where it is, so that nobody loses the place. */
  private void show(List<HistoryLine> lines) {
    places.clear();
    int known = shown.size();
    if (beginning && known <= lines.size() && isBeginning(lines.subList(0, known))) {
      shown.addAll(lines.subList(known, lines.size()));
    } else {
      shown.setAll(lines);
    }
    beginning = false;
  }

  private boolean isBeginning(List<HistoryLine> lines) {
    return lines.stream()
        .map(HistoryLine::event)
        .toList()
        .equals(shown.stream().map(HistoryLine::event).toList());
  }
}
