package org.letapis.ui.records;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.listing.Grouping;
import org.letapis.casebook.listing.ListQuery;
import org.letapis.casebook.listing.Listed;
import org.letapis.casebook.listing.Listings;
import org.letapis.casebook.text.TextSearch;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.schema.Term;
import org.letapis.ui.kit.task.Latest;

/**
 * Which records are wanted, and those of them that were read so far: a page at first, and another
 * whenever the end comes near.
 */
final class RecordsModel {

  static final int PAGE = 200;

  /** Nobody reads more of what a question finds. */
  private static final int MOST_FOUND = 20_000;

  private final Listings listings;
  private final TextSearch text;
  private final Latest latest;
  private final ObservableList<Listed> lines = FXCollections.observableArrayList();
  private final ObjectProperty<Optional<PartialDate>> span =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper(false);
  private Kind kind = Kind.all().getFirst();
  private ListQuery.Order order = kind.orders().getFirst();
  private String words = "";
  private final ReadOnlyStringWrapper search = new ReadOnlyStringWrapper("");
  private Grouping grouping = Grouping.NONE;
  private @Nullable Term tag;
  private boolean reading;

  RecordsModel(RecordsTools tools) {
    this.listings = tools.casebook().records().listings();
    this.text = tools.casebook().text();
    this.latest = new Latest(tools.services().background());
  }

  /** Those read so far. */
  ObservableList<Listed> lines() {
    return lines;
  }

  /** Whether there are more than were read. */
  ReadOnlyBooleanProperty moreProperty() {
    return more.getReadOnlyProperty();
  }

  /** The time that is asked for; nothing where none is, or its words cannot be read. */
  ObjectProperty<Optional<PartialDate>> spanProperty() {
    return span;
  }

  Kind kind() {
    return kind;
  }

  ListQuery.Order order() {
    return order;
  }

  boolean isNarrowed() {
    return query().isNarrowed();
  }

  /** The question of the full text that the list is made by; empty for none. */
  ReadOnlyStringProperty searchProperty() {
    return search.getReadOnlyProperty();
  }

  /** Makes the list by a question, or by what it is of again. */
  void search(String question) {
    search.set(question.strip());
    read();
  }

  Grouping grouping() {
    return grouping;
  }

  void group(Grouping now) {
    grouping = now;
  }

  void choose(Kind now) {
    kind = now;
    if (!now.orders().contains(order)) {
      order = now.orders().getFirst();
    }
    read();
  }

  void sort(ListQuery.Order now) {
    if (now != order) {
      order = now;
      read();
    }
  }

  void look(String now) {
    words = now;
    read();
  }

  void tagged(@Nullable Term now) {
    tag = now;
    read();
  }

  /**
   * Only what may have begun in a time that is told in words.
   *
   * @return whether the words can be read
   */
  boolean during(String told) {
    Optional<PartialDate> before = span.get();
    PartialDate date = DateReader.read(told, LocalDate.now(java.time.ZoneId.systemDefault()));
    boolean readable = told.isBlank() || !date.isUnread();
    span.set(told.isBlank() || !readable ? Optional.empty() : Optional.of(date));
    if (!span.get().equals(before)) {
      read();
    }
    return readable;
  }

  /** Takes over all that a kept list asks for, and reads once. */
  void take(Kind now, String named, String told, @Nullable Term tagged, ListQuery.Order sorted) {
    search.set("");
    kind = now;
    words = named;
    tag = tagged;
    order = now.orders().contains(sorted) ? sorted : now.orders().getFirst();
    PartialDate date = DateReader.read(told, LocalDate.now(java.time.ZoneId.systemDefault()));
    span.set(told.isBlank() || date.isUnread() ? Optional.empty() : Optional.of(date));
    read();
  }

  /** Every line there is, to the last, whatever was read so far; to be called in the background. */
  List<Listed> everything(ListQuery query, String question) {
    if (!question.isEmpty()) {
      return found(question, query.order());
    }
    List<Listed> all = new ArrayList<>();
    Optional<RecordId> last = Optional.empty();
    boolean on = true;
    while (on) {
      List<Listed> page = listings.page(query, last, 1_000);
      all.addAll(page);
      last = page.isEmpty() ? last : Optional.of(page.getLast().id());
      on = page.size() == 1_000;
    }
    return all;
  }

  private List<Listed> found(String question, ListQuery.Order sorted) {
    return listings.of(text.ids(question, MOST_FOUND), sorted);
  }

  String words() {
    return words;
  }

  Optional<Term> tag() {
    return Optional.ofNullable(tag);
  }

  /** Reads from the beginning. */
  void read() {
    ListQuery query = query();
    String question = search.get();
    reading = true;
    latest
        .run(
            () ->
                question.isEmpty()
                    ? listings.page(query, Optional.empty(), PAGE)
                    : found(question, query.order()))
        .then(this::first);
  }

  private void first(List<Listed> page) {
    lines.setAll(page);
    arrived(page);
  }

  /** Reads on, if there is more and nothing is being read. */
  void readOn() {
    if (!reading && more.get() && !lines.isEmpty()) {
      reading = true;
      ListQuery query = query();
      RecordId last = lines.getLast().id();
      latest
          .run(() -> listings.page(query, Optional.of(last), PAGE))
          .then(
              page -> {
                lines.addAll(page);
                arrived(page);
              });
    }
  }

  private void arrived(List<Listed> page) {
    more.set(page.size() == PAGE && search.get().isEmpty());
    reading = false;
  }

  /** What is asked for now. */
  ListQuery query() {
    Set<String> types = kind.codes();
    LocalDate from = span.get().map(PartialDate::earliest).orElse(null);
    LocalDate to = span.get().map(PartialDate::latest).orElse(null);
    return new ListQuery(types, words, Optional.ofNullable(tag), from, to, order);
  }
}
