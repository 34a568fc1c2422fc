package org.letapis.casebook.check;

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
 * @param findings what is wrong, the worst first, and what is only good to know, last
 */
public record CheckReport(
    long entries, int authors, long records, long files, List<Finding> findings) {

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
    findings =
        findings.stream().sorted(java.util.Comparator.comparing(f -> f.kind().severity())).toList();
  }

  /** Whether nothing is wrong; there may be something good to know. */
  public boolean isWhole() {
    return findings.stream().allMatch(f -> f.kind().severity() == Severity.NOTE);
  }
}
