package org.letapis.casebook.statistics.column;

import org.letapis.casebook.exchange.selection.Level;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Common;

/**
 * How a record is to be handled.
 *
 * @param level how confidential; where people do not agree, the strictest that was said
 * @param conflicted whether some field has several standing values
 */
public record Handling(Level level, boolean conflicted, Coded tags, Coded verification) {

  static Handling of(CaseRecord record, Level level, boolean conflicted) {
    return new Handling(
        level, conflicted, Coded.ofAll(record, Common.TAGS), Coded.of(record, Common.VERIFICATION));
  }
}
