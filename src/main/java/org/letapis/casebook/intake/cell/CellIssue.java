package org.letapis.casebook.intake.cell;

/**
 * A cell that was not read, or not without doubt.
 *
 * @param line of the file where the row begins, counted from 1; 1 for the header
 * @param row below the header, counted from 1; 0 for the header
 * @param column as the header names it, or {@code #24} for one without a name
 * @param value the cell's words
 * @param reason why
 */
public record CellIssue(long line, long row, String column, String value, IssueReason reason) {}
