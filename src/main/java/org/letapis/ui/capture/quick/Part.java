package org.letapis.ui.capture.quick;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.letapis.casebook.quick.Piece;
import org.letapis.casebook.quick.Reading;

/**
 * A piece of the line with what it may be taken as.
 *
 * @param piece as read; null for what no word says, as which kind of event it is
 * @param choices what it may be taken as
 * @param chosen which of them is; -1 while it is asked
 * @param asked whether the choices are shown, not only what was read
 */
record Part(@Nullable Piece piece, List<Choice> choices, int chosen, boolean asked) {

  static final int OPEN = -1;

  Part {
    choices = List.copyOf(choices);
  }

  /** What needs no question: as it was read, or left as words. */
  static Part told(Piece piece) {
    return piece.reading() instanceof Reading.Unread
        ? new Part(piece, List.of(new Choice.Words()), 0, false)
        : new Part(piece, List.of(new Choice.As(piece.reading()), new Choice.Words()), 0, false);
  }

  Part choose(int choice) {
    return new Part(piece, choices, choice, asked);
  }

  boolean open() {
    return chosen == OPEN;
  }

  Optional<Choice> choice() {
    return open() ? Optional.empty() : Optional.of(choices.get(chosen));
  }
}
