package org.letapis.casebook.statistics.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for values that are met again and again: each value is kept once. */
public final class Dictionary<T> {

  private final Map<T, Integer> codes = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  /** The number of a value, from 0; a new one where it is met for the first time. */
  public int code(T value) {
    Integer known = codes.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  /** The value of a number. */
  public T get(int code) {
    return values.get(code);
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }
}
