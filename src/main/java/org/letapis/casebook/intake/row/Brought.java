package org.letapis.casebook.intake.row;

/**
 * A file that comes along.
 *
 * @param name by which the source has it
 * @param called what it is to be called here
 */
public record Brought(String name, String called) {}
