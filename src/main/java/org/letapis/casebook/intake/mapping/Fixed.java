package org.letapis.casebook.intake.mapping;

/**
 * A value that every row gets.
 *
 * @param target where it goes
 * @param words as a cell would say it, or {@code =code} for a term
 */
public record Fixed(Target target, String words) {}
