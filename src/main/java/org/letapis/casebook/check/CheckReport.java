package org.letapis.casebook.check;

import java.util.List;

/**
 * What a check looked at and what it found.
 *
 * @param entries how many entries were read and verified
 * @param authors how many chains
 * @param records how many records were folded again and compared
 * @param files how many attached files were read and their digests compared
 * @param findings what is wrong; empty when all is whole
 */
public record CheckReport(
    long entries, int authors, long records, long files, List<Finding> findings) {

  /**
   * Something that is wrong.
   *
   * @param code label key, {@code check.…}
   * @param where an id, a number or a segment; never a name
   */
  public record Finding(String code, String where) {}

  public CheckReport {
    findings = List.copyOf(findings);
  }

  public boolean isWhole() {
    return findings.isEmpty();
  }
}
