package org.letapis.ui.inbox.triage;

import java.util.Optional;
import org.letapis.casebook.review.ReviewItem;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Schema;

/**
 * What a waiting record is called in the list.
 *
 * @param who its own name, or for an event whom it happened to; may be empty
 * @param when for an event, when it was or began; may be empty
 */
record ReviewCaption(String who, String when) {

  static final ReviewCaption NONE = new ReviewCaption("", "");

  static ReviewCaption of(ReviewItem item, Language language) {
    Optional<PartialDate> start =
        Schema.type(item.proposed().type()).map(RecordType::start).flatMap(item.proposed()::get);
    return new ReviewCaption(
        item.title(), start.map(d -> DatePrinter.print(d, language)).orElse(""));
  }
}
