package org.letapis.casebook.check;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.letapis.casebook.check.FindingKind.Severity;

/**
 * What a check looked at and what it found.
 *
 * @param entries how many entries were read and verified
 * @param authors how many chains
 * @param records how many records were folded again and compared
 * @param files how many attached files were read and their digests compared
 * @param findings what is wrong, the worst first; empty when all is whole
 * @param notes what is only good to know
 */
public record CheckReport(
    long entries,
    int authors,
    long records,
    long files,
    List<Finding> findings,
    List<Finding> notes) {

  /**
   * Something found.
   *
   * @param kind what it is
   * @param details ids and numbers as the kind lists them; never a name
   */
  public record Finding(FindingKind kind, List<Object> details) {

    public Finding {
      details = List.copyOf(details);
    }

    /** Of a kind, with its details. */
    public static Finding of(FindingKind kind, Object... details) {
      return new Finding(kind, List.of(details));
    }

    /** Label key, {@code check.…}. */
    public String code() {
      return kind.code();
    }

    /** Where it is: its ids and numbers. */
    public String where() {
      return details.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
  }

  public CheckReport {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /** Sorts what was found. */
  static CheckReport of(long entries, int authors, long records, long files, List<Finding> all) {
    return new CheckReport(
        entries,
        authors,
        records,
        files,
        all.stream()
            .filter(f -> f.kind().severity() != Severity.NOTE)
            .sorted(Comparator.comparing(f -> f.kind().severity()))
            .toList(),
        all.stream().filter(f -> f.kind().severity() == Severity.NOTE).toList());
  }

  public boolean isWhole() {
    return findings.isEmpty();
  }
}
