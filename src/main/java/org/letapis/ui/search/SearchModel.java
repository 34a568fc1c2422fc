package org.letapis.ui.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.text.FoundRecord;
import org.letapis.casebook.text.FoundTexts;
import org.letapis.casebook.text.SavedSearches.Saved;
import org.letapis.casebook.text.TextSearch;
import org.letapis.ui.kit.task.Debounce;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.text.Texts;

/** What is looked for, and what was found of it. */
final class SearchModel {

  /** How often is looked again while the index is being made. */
  private static final Duration AGAIN = Duration.seconds(1);

  private final TextSearch search;
  private final SearchTools tools;
  private final Latest latest;
  private final Debounce again;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObservableList<Saved> saved = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable FoundTexts> found = new ReadOnlyObjectWrapper<>();
  private String query = "";
  private boolean byPerson;
  private boolean shown;

  SearchModel(SearchTools tools) {
    this.tools = tools;
    this.search = tools.casebook().text();
    this.latest = new Latest(tools.services().background());
    this.again = new Debounce(AGAIN, this::lookAgain);
    search.start();
  }

  ObservableList<Line> lines() {
    return lines;
  }

  /** Questions that are kept, by name. */
  ObservableList<Saved> saved() {
    return saved;
  }

  /** What was found last; null where nothing is asked. */
  ReadOnlyObjectProperty<@Nullable FoundTexts> foundProperty() {
    return found.getReadOnlyProperty();
  }

  String query() {
    return query;
  }

  void show(boolean now) {
    shown = now;
  }

  void look(String now) {
    query = now;
    if (now.isEmpty()) {
      latest.cancel();
      found.set(null);
      lines.clear();
    } else {
      latest.run(() -> search.search(now, texts().language())).then(this::arrived);
    }
  }

  private void lookAgain() {
    if (shown && !query.isEmpty()) {
      look(query);
    }
  }

  private void arrived(FoundTexts now) {
    found.set(now);
    arrange();
    if (!now.state().complete()) {
      again.poke();
    }
  }

  /** Whether they are put together by whom they are about, or by kind. */
  void group(boolean people) {
    byPerson = people;
    arrange();
  }

  private void arrange() {
    FoundTexts now = found.get();
    if (now == null) {
      return;
    }
    Function<RecordSummary, String> by = byPerson ? this::person : this::kind;
    Map<String, List<FoundRecord>> groups = new LinkedHashMap<>();
    now.records()
        .forEach(r -> groups.computeIfAbsent(by.apply(r.summary()), k -> new ArrayList<>()).add(r));
    List<Line> all = new ArrayList<>();
    groups.forEach(
        (name, records) -> {
          all.add(new Line.Head(name, records.size()));
          records.forEach(record -> all.add(new Line.Hit(record)));
        });
    lines.setAll(all);
  }

  private String kind(RecordSummary summary) {
    return texts().now("type." + summary.type());
  }

  private String person(RecordSummary summary) {
    if (summary.type().equals("person")) {
      return summary.title();
    }
    String subject = summary.subjectTitle();
    return subject.isEmpty() ? texts().now("search.nobody") : subject;
  }

  private Texts texts() {
    return tools.services().texts();
  }

  void readSaved() {
    tools.services().background().run(() -> search.saved().all()).then(saved::setAll);
  }

  void save(String name) {
    String asked = query;
    tools
        .services()
        .background()
        .run(() -> search.saved().save(name, asked))
        .then(done -> readSaved());
  }

  void delete(Saved one) {
    tools
        .services()
        .background()
        .run(() -> search.saved().delete(one.id()))
        .then(done -> readSaved());
  }

  void open(Line line) {
    if (line instanceof Line.Hit(FoundRecord record)) {
      RecordSummary summary = record.summary();
      if (summary.type().equals("person")) {
        tools.services().navigator().history(summary.id());
      } else {
        tools.services().navigator().open(summary.id(), summary.type());
      }
    }
  }
}
