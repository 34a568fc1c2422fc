package org.letapis.app.stall;

/**
 * A time in which the window did not answer.
 *
 * @param millis how long
 * @param during what was being done, by the script
 * @param where the method of the program in which the JavaFX thread was met most often meanwhile,
 *     and the innermost one; empty where it was met in none
 */
public record Stall(double millis, String during, String where) {}
