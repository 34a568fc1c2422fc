package org.letapis.ui.inbox.triage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.text.Texts;

/** What waits in the inbox, the decisions on it, and the last of them taken back. */
final class TriageModel {

  private final Casebook casebook;
  private final Background background;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private Read read = new Read(List.of(), Map.of(), Map.of(), Map.of());
  private List<Decided> last = List.of();
  private boolean filling;

  TriageModel(InboxTools tools) {
    this.casebook = tools.casebook();
    this.background = tools.background();
    this.texts = tools.controls().texts();
    this.latest = new Latest(background);
  }

  /** What was decided on of a record. */
  private record Decided(RecordId record, List<EntryId> entries) {}

  private record Read(
      List<ReviewItem> items,
      Map<RecordId, String> headings,
      Map<RecordId, ReviewCaption> captions,
      Map<RecordId, Set<Warning>> warnings) {}

  void read() {
    Labels labels = texts.labels();
    latest.run(() -> read(labels)).then(this::show);
  }

  private Read read(Labels labels) {
    List<ReviewItem> ordered = new ArrayList<>();
    Map<RecordId, String> headings = new HashMap<>();
    Map<RecordId, ReviewCaption> captions = new HashMap<>();
    Map<RecordId, Set<Warning>> warnings = new HashMap<>();
    for (Parcel parcel : Parcel.of(casebook, casebook.inbox().items(), labels)) {
      headings.put(
          parcel.items().getFirst().record(),
          labels.text("inbox.group", parcel.title(), parcel.items().size()));
      ordered.addAll(parcel.items());
    }
    for (ReviewItem item : ordered) {
      captions.put(item.record(), ReviewCaption.of(item, labels.language()));
      warnings.put(item.record(), Warning.of(casebook, item));
    }
    return new Read(ordered, headings, captions, warnings);
  }

  private void show(Read now) {
    read = now;
    filling = true;
    items.setAll(now.items());
    filling = false;
    waiting.set((int) now.items().stream().filter(i -> !i.held()).count());
  }

  /** What to call a record, also one that waits itself; asked in the background. */
  Function<RecordId, String> titles() {
    Labels labels = texts.labels();
    return id -> {
      String title = casebook.inbox().title(id);
      return title.isEmpty() ? labels.text("kit.record-elsewhere") : title;
    };
  }

  ObservableList<ReviewItem> items() {
    return items;
  }

  /** Whether the list is being filled anew, so that what is marked there means nothing. */
  boolean isFilling() {
    return filling;
  }

  ReviewCaption caption(ReviewItem item) {
    return read.captions().getOrDefault(item.record(), ReviewCaption.NONE);
  }

  /** Where a bundle begins, what to say of it; empty elsewhere. */
  String heading(ReviewItem item) {
    return read.headings().getOrDefault(item.record(), "");
  }

  Set<Warning> warnings(ReviewItem item) {
    return read.warnings().getOrDefault(item.record(), Set.of());
  }

  /** How many items nobody has looked at. */
  ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** Whether there is a decision to take back. */
  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  /** What is plain: nothing contradicts, nothing warns, and nobody put it aside. */
  List<ReviewItem> plain() {
    return items.stream()
        .filter(i -> i.status() != ReviewItem.Status.CONFLICT && !i.held())
        .filter(i -> warnings(i).isEmpty())
        .toList();
  }

  /**
   * Decides, and reads again.
   *
   * @param done gets how many records were decided on
   */
  void decide(Verdict verdict, List<ReviewItem> chosen, String comment, IntConsumer done) {
    List<ReviewItem> now = List.copyOf(chosen);
    if (now.isEmpty()) {
      return;
    }
    background
        .run(() -> casebook.inbox().decide(verdict, now, comment))
        .then(
            count -> {
              remember(now.stream().map(i -> new Decided(i.record(), i.entries())).toList());
              done.accept(count);
            })
        .always(this::read);
  }

  private void remember(List<Decided> decided) {
    last = decided;
    undoable.set(!decided.isEmpty());
  }

  /**
   * Takes the last decision back: what it was about waits again.
   *
   * @param done gets the first record of it and how many there were
   */
  void undo(java.util.function.ObjIntConsumer<RecordId> done) {
    List<Decided> taken = last;
    if (taken.isEmpty()) {
      return;
    }
    remember(List.of());
    background
        .run(
            () ->
                taken.forEach(
                    d ->
                        casebook
                            .inbox()
                            .decideAgain(Verdict.WITHDRAW, d.record(), d.entries(), "")))
        .then(undone -> done.accept(taken.getFirst().record(), taken.size()))
        .always(this::read);
  }
}
