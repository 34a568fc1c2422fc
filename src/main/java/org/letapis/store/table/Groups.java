package org.letapis.store.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Ids to be asked for, some at a time: H2 holds each row it finds against all that are asked for at
 * once, one after another.
 */
final class Groups {

  private static final int SOME = 48;

  private Groups() {}

  static <T> List<List<T>> of(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> groups = new ArrayList<>();
    for (int from = 0; from < list.size(); from += SOME) {
      groups.add(list.subList(from, Math.min(list.size(), from + SOME)));
    }
    return groups;
  }
}
