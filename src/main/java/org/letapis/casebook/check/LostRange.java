package org.letapis.casebook.check;

import org.letapis.domain.entry.AuthorId;

/**
 * Entries of one author that are not here and of which nothing but their numbers is known.
 *
 * @param author who wrote them
 * @param from the first number
 * @param to the last number
 * @param why how it is known that there are such entries
 */
public record LostRange(AuthorId author, long from, long to, FindingKind why) {

  /** Their numbers as a sentence names them: {@code 7} or {@code 7–9}. */
  public String numbers() {
    return numbers(from, to);
  }

  static String numbers(long from, long to) {
    return from == to ? Long.toString(from) : from + "–" + to;
  }

  /** Whether that entry is one of them. */
  public boolean has(AuthorId of, long seq) {
    return author.equals(of) && from <= seq && seq <= to;
  }
}
