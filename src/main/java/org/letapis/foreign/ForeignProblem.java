package org.letapis.foreign;

import org.letapis.domain.problem.ProblemCode;

/**
 * Why a file of another program cannot be read, or one of its cells. Tables are named by {@code
 * ForeignTable.name}, rows and columns are counted from 1 as the other program counts them.
 */
public enum ForeignProblem implements ProblemCode {
  /** The file cannot be read from where it lies. */
  UNREADABLE("foreign.unreadable"),
  /** It is nothing that is read here. */
  UNKNOWN_FORMAT("foreign.unknown-format"),
  /** A workbook of Excel before 2007, or one under a password. */
  OLD_WORKBOOK("foreign.old-workbook"),
  /** A table of OpenDocument. */
  OPEN_DOCUMENT("foreign.open-document"),
  /** {0} largest size in MiB. */
  TOO_LARGE("foreign.too-large"),
  /** Nothing that could be the names of columns. */
  EMPTY("foreign.empty"),
  /** {0} line, {1} the encoding it was read in. */
  BROKEN_ENCODING("foreign.broken-encoding"),
  /** {0} how many are allowed. */
  TOO_MANY_TABLES("foreign.too-many-tables"),
  /** {0} table, {1} row, {2} how many columns are allowed. */
  TOO_MANY_COLUMNS("foreign.too-many-columns"),
  /** {0} table, {1} how many are allowed. */
  TOO_MANY_ROWS("foreign.too-many-rows"),
  /** {0} table, {1} row, {2} column where it was given up, {3} characters allowed. */
  ROW_TOO_LONG("foreign.row-too-long"),
  /** {0} table, {1} row, {2} column, {3} characters allowed. */
  CELL_TOO_LONG("foreign.cell-too-long"),
  /** {0} table, {1} row, {2} column of a quotation mark that never closes. */
  OPEN_QUOTE("foreign.open-quote"),
  /** It is no whole archive. */
  ZIP_BROKEN("foreign.zip-broken"),
  /** {0} member that is under a password, or packed in a way that is not read here. */
  ZIP_LOCKED("foreign.zip-locked"),
  /** {0} member whose name leads out of the archive. */
  ZIP_NAME("foreign.zip-name"),
  /** {0} member that is there twice. */
  ZIP_TWICE("foreign.zip-twice"),
  /** {0} how many members are allowed. */
  ZIP_TOO_MANY("foreign.zip-too-many"),
  /** {0} member that would grow beyond all measure. */
  ZIP_BOMB("foreign.zip-bomb"),
  /** {0} part, {1} line where it is no XML any more. */
  XML_BROKEN("foreign.xml-broken"),
  /** {0} part that brings a document type or entities of its own. */
  XML_DTD("foreign.xml-dtd"),
  /** {0} part, {1} levels allowed. */
  XML_DEEP("foreign.xml-deep"),
  /** {0} part of a workbook that is not as the format says. */
  WORKBOOK_BROKEN("foreign.workbook-broken"),
  /** {0} name of a file that is spoken of and is not there. */
  NO_SUCH_FILE("foreign.no-such-file"),
  /** A cell in which the other program had computed an error. */
  CELL_ERROR("foreign.cell-error"),
  /** A cell whose number is none. */
  CELL_NUMBER("foreign.cell-number"),
  /** A cell whose day does not exist. */
  CELL_DATE("foreign.cell-date"),
  /** {0} line that is longer than {1} MiB. */
  LINE_TOO_LONG("foreign.line-too-long"),
  /** {0} line that is not what a line of this format is. */
  LINE_BROKEN("foreign.line-broken"),
  /** {0} table, {1} row, {2} name of the column, {3} characters allowed. */
  VALUE_TOO_LONG("foreign.value-too-long"),
  /** {0} table, {1} row that with all that belongs to it is longer than {2} characters. */
  RECORD_TOO_LONG("foreign.record-too-long"),
  /** {0} how many are allowed. */
  TOO_MANY_FILES("foreign.too-many-files"),
  /** {0} place in a pattern of names, from 1, where it cannot be understood. */
  SCAN_PATTERN("foreign.scan-pattern"),
  /** A file that is not named by the pattern. */
  CELL_SCAN("foreign.cell-scan"),
  /** A cell that names a file which is not there. */
  CELL_FILE("foreign.cell-file");

  private final String code;

  ForeignProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
