package org.letapis.ui.inbox.triage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.InboxTools;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.text.Texts;

/** What waits in the inbox, the decisions on it, and the last of them taken back. */
final class TriageModel {

  /** How many new records are compared with all that is here before one of them is opened. */
  private static final int LOOKED_AT = 200;

  private final Casebook casebook;
  private final Background background;
  private final Texts texts;
  private final Latest latest;
  private final Latest likeness;
  private final Runnable changed;
  private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyStringWrapper late = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper(false);
  private Waiting read = Waiting.NOTHING;
  private final Set<RecordId> looked = new HashSet<>();
  private final Set<RecordId> alike = new HashSet<>();
  private List<Decided> last = List.of();
  private final Choices choices = new Choices();
  private boolean filling;

  /**
   * @param changed told when there is more to say of what is listed
   */
  TriageModel(InboxTools tools, Runnable changed) {
    this.casebook = tools.casebook();
    this.background = tools.background();
    this.texts = tools.controls().texts();
    this.latest = new Latest(background);
    this.likeness = new Latest(background);
    this.changed = changed;
    // Seen beside the name of the screen before anybody goes there.
    background
        .run(() -> casebook.inbox().undecided())
        .then(number -> waiting.set(read == Waiting.NOTHING ? number : waiting.get()));
  }

  /**
   * What was decided on of a record.
   *
   * @param settled entries that settled contradictions with it
   */
  private record Decided(RecordId record, List<EntryId> entries, List<EntryId> settled) {

    static Decided of(ReviewItem item) {
      return new Decided(item.record(), item.entries(), List.of());
    }

    /** Takes it back; what settled counts no longer either. */
    void takeBack(Casebook casebook) {
      if (!settled.isEmpty()) {
        casebook.inbox().decideAgain(Verdict.REJECT, record, settled, "");
      }
      casebook.inbox().decideAgain(Verdict.WITHDRAW, record, entries, "");
    }
  }

  void read() {
    Labels labels = texts.labels();
    latest
        .run(() -> Waiting.of(casebook, labels))
        .then(
            now -> {
              show(now);
              look(now);
            });
  }

  /** Only what was decided on is read again. */
  private void readAgain(List<RecordId> decided) {
    Labels labels = texts.labels();
    Waiting before = read;
    latest.run(() -> before.after(casebook, decided, labels)).then(this::show);
  }

  /** Looks for what resembles what is here: takes longer, so the list is there before. */
  private void look(Waiting now) {
    List<RecordId> first =
        now.items().stream()
            .filter(i -> i.status() == ReviewItem.Status.NEW)
            .limit(LOOKED_AT)
            .map(ReviewItem::record)
            .filter(id -> !looked.contains(id))
            .toList();
    if (first.isEmpty()) {
      return;
    }
    likeness
        .run(
            () ->
                first.stream()
                    .filter(id -> !casebook.review().duplicates().of(id).isEmpty())
                    .toList())
        .then(
            found -> {
              looked.addAll(first);
              alike.addAll(found);
              if (!found.isEmpty()) {
                changed.run();
              }
            });
  }

  private void show(Waiting now) {
    read = now;
    filling = true;
    items.setAll(now.items());
    filling = false;
    late.set(now.late());
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
    Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    warnings.addAll(read.warnings().getOrDefault(item.record(), Set.of()));
    if (alike.contains(item.record())) {
      warnings.add(Warning.ALIKE);
    }
    return warnings;
  }

  /** What was chosen for contradictions. */
  Choices choices() {
    return choices;
  }

  /** How many items nobody has looked at. */
  ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** What to say of bundles that wait for earlier ones; empty for none. */
  ReadOnlyStringProperty lateProperty() {
    return late.getReadOnlyProperty();
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
    Map<RecordId, Map<FieldPath, Choice>> settled = new HashMap<>();
    if (verdict == Verdict.ACCEPT) {
      now.forEach(i -> settled.put(i.record(), choices.of(i.record())));
    }
    background
        .run(
            () -> {
              int count = casebook.inbox().decide(verdict, now, comment);
              List<Decided> decided = new ArrayList<>();
              for (ReviewItem i : now) {
                Map<FieldPath, Choice> how = settled.getOrDefault(i.record(), Map.of());
                decided.add(new Decided(i.record(), i.entries(), Choice.settle(casebook, i, how)));
              }
              return Map.entry(count, decided);
            })
        .then(
            made -> {
              now.forEach(i -> choices.forget(i.record()));
              remember(made.getValue());
              done.accept(made.getKey());
            })
        .always(() -> readAgain(now.stream().map(ReviewItem::record).toList()));
  }

  /**
   * Accepts what is plain and resembles nothing that is here, and reads again.
   *
   * @param done gets how many records were accepted
   */
  void acceptPlain(IntConsumer done) {
    List<ReviewItem> some = plain();
    background
        .run(
            () -> {
              List<ReviewItem> plain =
                  some.stream()
                      .filter(i -> casebook.review().duplicates().of(i.record()).isEmpty())
                      .toList();
              if (!plain.isEmpty()) {
                casebook.inbox().decide(Verdict.ACCEPT, plain, "");
              }
              return plain;
            })
        .then(
            plain -> {
              remember(plain.stream().map(Decided::of).toList());
              done.accept(plain.size());
            })
        .always(() -> readAgain(some.stream().map(ReviewItem::record).toList()));
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
        .run(() -> taken.forEach(d -> d.takeBack(casebook)))
        .then(undone -> done.accept(taken.getFirst().record(), taken.size()))
        .always(this::read);
  }
}
