package org.letapis.ui.capture.group;

import java.util.List;
import java.util.Optional;
import org.letapis.domain.entry.RecordId;
import org.letapis.ui.kit.form.field.Suggestion;

/**
 * Somebody to whom the same happened.
 *
 * @param name as typed, or the title of a record that was picked
 * @param known people the name may mean
 * @param chosen which of them; {@link #NEW} for somebody not recorded yet; {@link #ASKED} while
 *     nobody said
 */
record Member(String name, List<Suggestion> known, int chosen) {

  static final int NEW = -1;
  static final int ASKED = -2;

  Member {
    known = List.copyOf(known);
  }

  static Member of(Suggestion person) {
    return new Member(person.title(), List.of(person), 0);
  }

  Member choose(int which) {
    return new Member(name, known, which);
  }

  Optional<RecordId> record() {
    return chosen >= 0 ? Optional.of(known.get(chosen).record()) : Optional.empty();
  }
}
