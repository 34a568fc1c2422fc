package org.letapis.ui.inbox.desk;

import org.letapis.casebook.Casebook;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.entry.RecordId;

/** What to call records at the desk: an event by whom it happened to. */
public final class Titles {

  private Titles() {}

  /** As it stands here; empty when it is not here or has no name. Not for the JavaFX thread. */
  public static String here(Casebook casebook, RecordId record) {
    return casebook.records().view(record).map(RecordView::summary).map(Titles::of).orElse("");
  }

  /** The same, also of one that only waits. */
  public static String of(Casebook casebook, RecordId record) {
    return casebook
        .inbox()
        .item(record)
        .map(ReviewItem::title)
        .orElseGet(() -> here(casebook, record));
  }

  private static String of(RecordSummary summary) {
    return summary.title().isEmpty() ? summary.subjectTitle() : summary.title();
  }
}
