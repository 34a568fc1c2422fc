package org.letapis.casebook.intake.register.csv;

import org.letapis.domain.problem.ProblemCode;

/** Why a file cannot be read as a table. */
public enum CsvProblem implements ProblemCode {
  /** The file cannot be read from where it lies. */
  UNREADABLE("register.unreadable"),
  /** {0} largest size in MiB. */
  TOO_LARGE("register.too-large"),
  /** {0} line where the first byte stands that is not UTF-8. */
  NOT_UTF8("register.not-utf8"),
  /** No header line. */
  EMPTY("register.empty"),
  /** {0} line, {1} how many columns it has, {2} how many are allowed. */
  TOO_MANY_COLUMNS("register.too-many-columns"),
  /** {0} how many rows are allowed. */
  TOO_MANY_ROWS("register.too-many-rows"),
  /** {0} line where the row begins, {1} how many characters it may have. */
  ROW_TOO_LONG("register.row-too-long"),
  /** {0} line where the row begins, {1} column by its place, {2} characters allowed. */
  CELL_TOO_LONG("register.cell-too-long"),
  /** {0} line where a row begins in which a quotation mark opens and never closes. */
  OPEN_QUOTE("register.open-quote");

  private final String code;

  CsvProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
