package org.letapis.casebook.quick;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A line and what it was read as. Every word of the line is in exactly one piece.
 *
 * @param line as typed
 * @param pieces in the order of the line
 */
public record QuickLine(String line, List<Piece> pieces) {

  public QuickLine {
    pieces = List.copyOf(pieces);
  }

  /** Code of the record type it tells of, where a word says so. */
  public Optional<String> kind() {
    return readings(Reading.Kind.class).stream().map(Reading.Kind::type).findFirst();
  }

  /** What was read of one sort, in the order of the line. */
  public <R extends Reading> List<R> readings(Class<R> sort) {
    return pieces.stream().map(Piece::reading).filter(sort::isInstance).map(sort::cast).toList();
  }

  /** The words nobody could read, for the account. */
  public String rest() {
    return pieces.stream()
        .filter(p -> p.reading() instanceof Reading.Unread || p.reading() instanceof Reading.Doubt)
        .map(Piece::words)
        .collect(Collectors.joining(" … "));
  }
}
