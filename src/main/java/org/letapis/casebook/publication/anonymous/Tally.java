package org.letapis.casebook.publication.anonymous;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts what is done. */
class Tally {

  /** Counts nothing. */
  static final Tally NONE =
      new Tally() {
        @Override
        void count(Done what) {
          // Only looked at.
        }

        @Override
        void rare(String field) {
          // Only looked at.
        }
      };

  private final Map<Done, Long> done = new EnumMap<>(Done.class);
  private final Map<String, Long> rare = new TreeMap<>();

  void count(Done what) {
    done.merge(what, 1L, Long::sum);
  }

  void rare(String field) {
    count(Done.RARE);
    rare.merge(field, 1L, Long::sum);
  }

  AnonymityReport report(Anonymity how) {
    return new AnonymityReport(how, Map.copyOf(done), Map.copyOf(rare));
  }
}
