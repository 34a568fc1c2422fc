package org.letapis.casebook.intake.row;

import org.letapis.casebook.intake.value.TroubleCode;

/**
 * A cell that was not read, or not without doubt.
 *
 * @param sheet name of its table
 * @param row where it stands, as the other program counts it
 * @param column from 0
 * @param heading of its column
 * @param value its words
 * @param code why
 */
public record Trouble(
    String sheet, long row, int column, String heading, String value, TroubleCode code) {}
