package org.letapis.ui.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Latest;
import org.letapis.ui.kit.text.Texts;

/** What waits in the inbox, and the decisions on it. */
final class InboxModel {

  private final Casebook casebook;
  private final Background background;
  private final Texts texts;
  private final Latest latest;
  private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);
  private Map<RecordId, ReviewCaption> captions = Map.of();
  private boolean filling;

  InboxModel(Casebook casebook, Background background, Texts texts) {
    this.casebook = casebook;
    this.background = background;
    this.texts = texts;
    this.latest = new Latest(background);
  }

  private record Read(List<ReviewItem> items, Map<RecordId, ReviewCaption> captions) {}

  void read() {
    Labels labels = texts.labels();
    latest
        .run(() -> read(labels))
        .then(
            read -> {
              captions = read.captions();
              filling = true;
              items.setAll(read.items());
              filling = false;
              waiting.set((int) read.items().stream().filter(i -> !i.held()).count());
            });
  }

  private Read read(Labels labels) {
    List<ReviewItem> read = casebook.inbox().items();
    Map<RecordId, ReviewCaption> made = new HashMap<>();
    read.forEach(i -> made.put(i.record(), ReviewCaption.of(i, labels.language())));
    return new Read(read, made);
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
    return captions.getOrDefault(item.record(), ReviewCaption.NONE);
  }

  /** How many items nobody has looked at. */
  ReadOnlyIntegerProperty waitingProperty() {
    return waiting.getReadOnlyProperty();
  }

  /** What is plain: nothing in it contradicts what stands here, and nobody put it aside. */
  List<ReviewItem> plain() {
    return items.stream()
        .filter(i -> i.status() != ReviewItem.Status.CONFLICT && !i.held())
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
        .then(done::accept)
        .always(this::read);
  }
}
