package org.letapis.store.h2.tree;

import java.util.List;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * One table inside the transaction at hand, without statements: to word one and to have it planned
 * costs many times what a step in each tree does. Rows of the transaction are seen, and undone with
 * it. Only for the one thread that writes.
 *
 * <p>An index is called by its name in lower case, or by its first column where it is the primary
 * key.
 */
public interface LiveTable {

  /**
   * Puts new rows; those that are there already, or do not fit, are refused as by a statement.
   *
   * @param fields what the values of each row are for, in their order; the rest is null
   */
  void insert(List<Field<?>> fields, List<@Nullable Object[]> values);

  /**
   * The rows of an index between two places, both included, in its order.
   *
   * @param fields what is wanted of each row
   * @param from values of the first columns of the first row
   * @param to values of the first columns of the last; the same as in {@code from} but for the last
   *     of them, or fewer
   * @param limit how many at most
   */
  List<@Nullable Object[]> rows(
      String index, List<Field<?>> fields, Object[] from, Object[] to, int limit);

  /** The rows whose first columns in an index have these values, in its order. */
  default List<@Nullable Object[]> all(String index, List<Field<?>> fields, Object... key) {
    return rows(index, fields, key, key, Integer.MAX_VALUE);
  }

  /** The first of them. */
  default Optional<@Nullable Object[]> first(String index, List<Field<?>> fields, Object... key) {
    return rows(index, fields, key, key, 1).stream().findFirst();
  }

  /**
   * Changes what the rows say whose first columns in an index have these values.
   *
   * @return whether there is one
   */
  boolean update(String index, Object[] key, List<Field<?>> fields, @Nullable Object... values);

  /**
   * Removes all rows whose first columns in an index have these values.
   *
   * @return whether there was one
   */
  boolean remove(String index, Object... key);
}
