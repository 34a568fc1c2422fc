package org.letapis.casebook.backup.restore;

import java.util.List;
import java.util.Optional;
import org.letapis.casebook.backup.medium.BackupProblem;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.problem.Problem;

/**
 * What would change if a snapshot took the place of the casebook that is there.
 *
 * @param compared with what
 * @param types records by type, sorted by the type's code
 * @param authors entries by author
 * @param records which records differ
 * @param filesHere attached files that entries here name
 * @param filesThere attached files that entries in the snapshot name
 * @param filesOnlyHere those of them that only entries here name
 * @param filesOnlyThere those of them that only entries in the snapshot name
 * @param damaged places of the snapshot that could not be read
 */
public record Preview(
    With compared,
    List<TypeRow> types,
    List<AuthorRow> authors,
    Records records,
    int filesHere,
    int filesThere,
    int filesOnlyHere,
    int filesOnlyThere,
    int damaged) {

  /** What it is compared with. */
  public enum With {
    /** The casebook that is there. */
    CASEBOOK,
    /** No casebook is there, or it cannot be read: the newest snapshot of the same medium. */
    NEWEST,
    /** The casebook that is there is another one. */
    FOREIGN
  }

  /**
   * Records of one type.
   *
   * @param type its code
   */
  public record TypeRow(String type, long here, long there) {}

  /**
   * Entries of one author.
   *
   * @param isParted whether both hold different entries under one number
   */
  public record AuthorRow(AuthorId author, long here, long there, boolean isParted) {

    /** How many the snapshot lacks. */
    public long lacking() {
      return Math.max(0, here - there);
    }
  }

  /**
   * Which records differ.
   *
   * @param onlyHere the snapshot does not know them
   * @param onlyThere the casebook does not know them
   * @param moreHere more was written about them here
   * @param moreThere more was written about them in the snapshot
   */
  public record Records(long onlyHere, long onlyThere, long moreHere, long moreThere) {}

  public Preview {
    types = List.copyOf(types);
    authors = List.copyOf(authors);
  }

  /** How many entries the snapshot lacks. */
  public long lacking() {
    return authors.stream().mapToLong(AuthorRow::lacking).sum();
  }

  /** Whether the snapshot holds any entries. */
  public boolean isEmpty() {
    return authors.stream().allMatch(author -> author.there() == 0);
  }

  /** Whether both hold the same. */
  public boolean isSame() {
    return compared == With.CASEBOOK
        && authors.stream().allMatch(a -> a.here() == a.there() && !a.isParted())
        && damaged == 0;
  }

  /** Why it is not restored unless somebody wants it beside all the same. */
  public Optional<Problem> refusal() {
    if (isEmpty()) {
      return Optional.of(new Problem(BackupProblem.EMPTY));
    }
    if (compared == With.FOREIGN) {
      return Optional.of(new Problem(BackupProblem.FOREIGN));
    }
    if (damaged > 0) {
      return Optional.of(new Problem(BackupProblem.INCOMPLETE, damaged));
    }
    return lacking() > 0
        ? Optional.of(new Problem(BackupProblem.SHRUNKEN, lacking()))
        : Optional.empty();
  }
}
