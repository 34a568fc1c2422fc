package org.letapis.casebook.text;

import java.util.List;
import org.letapis.search.text.query.Understood;

/**
 * What was found, and how the question was read.
 *
 * @param records the best first
 * @param total how many there are
 * @param exact whether that is the number and not less than it
 * @param understood what each piece of the question was taken for
 * @param state how far the index was
 * @param other what was looked for instead, as if typed with another keyboard layout; empty else
 */
public record FoundTexts(
    List<FoundRecord> records,
    long total,
    boolean exact,
    List<How> understood,
    IndexState state,
    String other) {

  public FoundTexts {
    records = List.copyOf(records);
    understood = List.copyOf(understood);
  }

  /**
   * How a piece of the question was read.
   *
   * @param typed the piece
   * @param as as what: a code in small letters with hyphens
   * @param without whether it is to be absent
   */
  public record How(String typed, String as, boolean without) {

    static How of(Understood piece) {
      String as = piece.as().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      return new How(piece.typed(), as, piece.without());
    }

    /** Whether it was not read as it was meant. */
    public boolean odd() {
      return as.equals("as-words") || as.equals("left-out");
    }
  }
}
