package org.letapis.ui.due;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.letapis.casebook.due.CaseLine;
import org.letapis.casebook.due.DueItem;
import org.letapis.casebook.due.Mark;
import org.letapis.casebook.due.StandingRule;
import org.letapis.casebook.due.Urgency;
import org.letapis.ui.kit.task.Latest;

/** What is due as it was read last, and what of it is wanted. */
final class DueModel {

  private final DueTools tools;
  private final Latest latest;
  private final ObservableList<DueItem> items = FXCollections.observableArrayList();
  private final ObservableList<CaseLine> cases = FXCollections.observableArrayList();
  private final ObservableList<StandingRule> rules = FXCollections.observableArrayList();
  private final ObservableList<String> lawyers = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper pressing = new ReadOnlyIntegerWrapper(0);
  private List<DueItem> all = List.of();
  private Optional<DueItem.Kind> kind = Optional.empty();
  private String words = "";
  private Optional<String> lawyer = Optional.empty();
  private boolean marked;

  DueModel(DueTools tools) {
    this.tools = tools;
    this.latest = new Latest(tools.services().background());
  }

  private record Read(List<DueItem> items, List<CaseLine> cases, List<StandingRule> rules) {}

  /** Reads everything again. */
  void read() {
    var due = tools.casebook().due();
    var today = tools.today();
    latest
        .run(() -> new Read(due.all(today), due.cases(today), due.rules().all()))
        .then(this::show);
  }

  private void show(Read read) {
    all = read.items();
    SortedSet<String> names = new TreeSet<>();
    all.forEach(item -> names.addAll(item.lawyers()));
    if (!List.copyOf(names).equals(List.copyOf(lawyers))) {
      lawyers.setAll(names);
    }
    cases.setAll(read.cases());
    rules.setAll(read.rules());
    var today = tools.today();
    pressing.set(
        (int)
            all.stream()
                .filter(item -> item.mark().isEmpty())
                .map(item -> item.urgency(today))
                .filter(how -> how == Urgency.OVERDUE || how == Urgency.TODAY)
                .count());
    sift();
  }

  private void sift() {
    items.setAll(all.stream().filter(this::isWanted).toList());
  }

  private boolean isWanted(DueItem item) {
    return (marked || item.mark().isEmpty())
        && kind.map(k -> k == item.kind()).orElse(true)
        && lawyer.map(l -> item.lawyers().contains(l)).orElse(true)
        && (words.isBlank() || has(item));
  }

  private boolean has(DueItem item) {
    String text =
        Stream.concat(
                item.people().stream().map(DueItem.Somebody::title),
                Stream.concat(
                    item.lawyers().stream(), Stream.of(tools.words().what(item), item.label())))
            .collect(Collectors.joining(" "))
            .toLowerCase(Locale.ROOT);
    return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
  }

  void look(String now) {
    words = now;
    sift();
  }

  void of(Optional<DueItem.Kind> now) {
    kind = now;
    sift();
  }

  void by(Optional<String> now) {
    lawyer = now;
    sift();
  }

  void withMarked(boolean now) {
    marked = now;
    sift();
  }

  /** Keeps what became of one, or takes that back. */
  void mark(DueItem item, Optional<Mark> mark) {
    tools
        .services()
        .background()
        .run(() -> tools.casebook().due().mark(item, mark))
        .then(done -> read());
  }

  ObservableList<DueItem> items() {
    return items;
  }

  ObservableList<CaseLine> cases() {
    return cases;
  }

  ObservableList<StandingRule> rules() {
    return rules;
  }

  ObservableList<String> lawyers() {
    return lawyers;
  }

  /** How many are overdue or due today, whatever is wanted. */
  ReadOnlyIntegerProperty pressing() {
    return pressing.getReadOnlyProperty();
  }
}
