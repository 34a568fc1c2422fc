package org.letapis.ui.kit.form.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.letapis.domain.entry.FieldPath;

/**
 * Values that were put in by a reading and that nobody has looked at yet. Whoever changes one, or
 * goes on from it, has.
 */
public final class Unsure {

  private final Set<FieldPath> paths = new LinkedHashSet<>();
  private final Consumer<List<FieldPath>> tell;

  Unsure(Consumer<List<FieldPath>> tell) {
    this.tell = tell;
  }

  /** Marks values as not looked at. */
  public void mark(Collection<FieldPath> unsure) {
    paths.addAll(unsure);
    tell.accept(List.copyOf(unsure));
  }

  /** Somebody looked at a value. */
  public void settle(FieldPath path) {
    if (paths.remove(path)) {
      tell.accept(List.of(path));
    }
  }

  public boolean contains(FieldPath path) {
    return paths.contains(path);
  }

  /** All that nobody looked at, in the order they were read. */
  public List<FieldPath> all() {
    return new ArrayList<>(paths);
  }
}
