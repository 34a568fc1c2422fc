package org.letapis.casebook.publication;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.letapis.domain.entry.RecordId;

/** Remembers what records are called, as many as are asked for again soon. */
final class Titling {

  private static final int MOST = 20_000;

  private final Map<RecordId, String> titles =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RecordId, String> eldest) {
          return size() > MOST;
        }
      };

  void put(RecordId record, String title) {
    titles.put(record, title);
  }

  String of(RecordId record, Supplier<String> find) {
    String known = titles.get(record);
    if (known == null) {
      known = find.get();
      titles.put(record, known);
    }
    return known;
  }
}
