package org.letapis.ui.inbox;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.ui.kit.task.Background;
import org.letapis.ui.kit.task.Latest;

/** What waits in the inbox, and the decisions on it. */
final class InboxModel {

  private final Casebook casebook;
  private final Background background;
  private final Latest latest;
  private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper(0);

  InboxModel(Casebook casebook, Background background) {
    this.casebook = casebook;
    this.background = background;
    this.latest = new Latest(background);
  }

  void read() {
    latest
        .run(() -> casebook.inbox().items())
        .then(
            read -> {
              items.setAll(read);
              waiting.set((int) read.stream().filter(i -> !i.held()).count());
            });
  }

  ObservableList<ReviewItem> items() {
    return items;
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
