package org.letapis.store.column;

import org.jooq.Condition;
import org.jooq.TableField;

/**
 * Texts that begin so, as a range: an index serves a range whatever the parameters, and no
 * character of the beginning means anything else, as {@code %} and {@code _} would to LIKE.
 */
public final class Prefix {

  /** Above every character in H2's order, which is by UTF-16 code unit. */
  private static final String LAST = "\uffff";

  private Prefix() {}

  /** That a column's text begins with a prefix. */
  public static Condition of(TableField<?, String> column, String prefix) {
    return column.ge(prefix).and(column.lt(prefix + LAST));
  }
}
