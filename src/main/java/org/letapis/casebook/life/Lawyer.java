package org.letapis.casebook.life;

import java.util.Optional;
import org.letapis.casebook.life.span.Span;
import org.letapis.casebook.life.span.SpanKind;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;

/**
 * Somebody who defends.
 *
 * @param who the lawyer, where there is a record
 * @param name as written where there is none; may be empty
 * @param from since when; unread when nobody said
 * @param until until when; unread when nobody said
 * @param told the record that says so
 */
public record Lawyer(
    Optional<RecordId> who, String name, PartialDate from, PartialDate until, RecordId told) {

  /** As a span, to be asked of a day. */
  Span span() {
    return new Span(SpanKind.MEASURE, told, from, until, !until.isUnread(), Optional.empty(), "");
  }
}
