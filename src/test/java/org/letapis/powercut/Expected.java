package org.letapis.powercut;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What may be found on a disk after what was told. */
final class Expected {

  final Set<List<Integer>> journals = new HashSet<>();
  final Set<Integer> passphrases = new HashSet<>();
  final Set<Integer> files = new TreeSet<>();

  /** Recovery words, or nothing where there are none. */
  final Set<String> words = new TreeSet<>(Set.of(""));

  void hear(Told told) {
    switch (told) {
      case Told.Appending appending -> {
        journals.add(appending.journal());
        journals.add(Rooms.with(appending.journal(), appending.batch()));
      }
      case Told.Journal journal -> {
        journals.clear();
        journals.add(journal.journal());
      }
      case Told.Changing changing -> passphrases.addAll(List.of(changing.from(), changing.to()));
      case Told.Opens opens -> {
        passphrases.clear();
        passphrases.add(opens.passphrase());
      }
      case Told.ChangingWords changing -> words.addAll(List.of(changing.from(), changing.to()));
      case Told.HasWords has -> {
        words.clear();
        words.add(has.words());
      }
      case Told.Stored stored -> files.add(stored.file());
    }
  }
}
