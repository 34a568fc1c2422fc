package org.letapis.ui.inbox.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.alike.Duplicate;
import org.letapis.casebook.ledger.Progress;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.AlikeWords;
import org.letapis.ui.inbox.desk.Comparison;
import org.letapis.ui.inbox.desk.ReviewLine;
import org.letapis.ui.inbox.desk.Titles;

/** Reads what may be about the same; nothing here is for the JavaFX thread. */
final class AlikeModel {

  /** How many waiting records are compared without being asked to. */
  private static final int WAITING = 500;

  private final Casebook casebook;
  private final Labels labels;

  AlikeModel(Casebook casebook, Labels labels) {
    this.casebook = casebook;
    this.labels = labels;
  }

  /**
   * What may be about the same, the likeliest first, then what is shown as one.
   *
   * @param all whether every record is compared, not only what waits
   */
  List<AlikeLine> lines(boolean all, Progress progress) {
    SortedSet<RecordId> some = new TreeSet<>();
    casebook.inbox().items().stream().limit(WAITING).map(ReviewItem::record).forEach(some::add);
    if (all) {
      some.addAll(casebook.records().all());
    }
    List<AlikeLine> lines = new ArrayList<>();
    for (Duplicate duplicate : casebook.review().duplicates().among(some, progress)) {
      lines.add(possible(duplicate));
    }
    for (SortedSet<RecordId> joined : casebook.review().joins().joined()) {
      lines.add(
          new AlikeLine.Joined(
              joined, type(joined.first()), joined.stream().map(this::title).toList()));
    }
    return lines;
  }

  /** One pair. */
  AlikeLine possible(Duplicate duplicate) {
    return new AlikeLine.Possible(
        duplicate,
        type(duplicate.pair().first()),
        List.of(title(duplicate.pair().first()), title(duplicate.pair().second())),
        AlikeWords.reasons(duplicate, labels));
  }

  private String title(RecordId record) {
    String title = Titles.of(casebook, record);
    return title.isEmpty() ? labels.text("kit.record-elsewhere") : title;
  }

  private String type(RecordId record) {
    return state(record).map(CaseRecord::type).orElse("person");
  }

  private Optional<CaseRecord> state(RecordId record) {
    return casebook
        .inbox()
        .item(record)
        .map(ReviewItem::proposed)
        .or(() -> casebook.records().view(record).map(RecordView::record));
  }

  /** What two records say, side by side. */
  List<ReviewLine> compare(RecordId one, RecordId other) {
    Optional<CaseRecord> first = state(one);
    Optional<CaseRecord> second = state(other);
    if (first.isEmpty() || second.isEmpty()) {
      return List.of();
    }
    CasebookSchema schema = casebook.records().custom().proposed();
    return new Comparison(schema, schema.words(labels, this::title)).of(first.get(), second.get());
  }
}
