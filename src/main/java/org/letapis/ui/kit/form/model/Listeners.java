package org.letapis.ui.kit.form.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.util.Subscription;
import org.letapis.domain.entry.FieldPath;

/** Who wants to know of a change: at one path, or of any. */
final class Listeners {

  private final Map<FieldPath, List<Runnable>> atPath = new LinkedHashMap<>();
  private final List<Runnable> ofAny = new ArrayList<>();

  Subscription add(FieldPath path, Runnable listener) {
    atPath.computeIfAbsent(path, p -> new ArrayList<>()).add(listener);
    return () -> {
      List<Runnable> list = atPath.get(path);
      if (list != null) {
        list.remove(listener);
      }
    };
  }

  Subscription add(Runnable listener) {
    ofAny.add(listener);
    return () -> ofAny.remove(listener);
  }

  Set<FieldPath> paths() {
    return Set.copyOf(atPath.keySet());
  }

  private void run(FieldPath path) {
    List.copyOf(atPath.getOrDefault(path, List.of())).forEach(Runnable::run);
  }

  /** Tells those at the paths, then those who want to know of any change. */
  void tell(Iterable<FieldPath> paths) {
    Set<FieldPath> rows = new LinkedHashSet<>();
    paths.forEach(
        p -> {
          run(p);
          if (p.row() != null) {
            rows.add(FieldPath.of(p.field()));
          }
        });
    // Who follows a field of rows follows all of its cells.
    rows.forEach(this::run);
    List.copyOf(ofAny).forEach(Runnable::run);
  }
}
