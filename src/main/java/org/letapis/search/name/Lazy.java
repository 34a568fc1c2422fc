package org.letapis.search.name;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Worked out when first asked for; by several threads at once perhaps twice, with one outcome. */
final class Lazy<T> {

  private final Supplier<T> work;
  private volatile @Nullable T value;

  Lazy(Supplier<T> work) {
    this.work = work;
  }

  T get() {
    T now = value;
    if (now == null) {
      now = work.get();
      value = now;
    }
    return now;
  }
}
