/**
 * Invented casebooks to try the program on: ordinary names drawn at random, real public
 * institutions, nobody who ever lived.
 */
@NullMarked
package org.letapis.casebook.demo;

import org.jspecify.annotations.NullMarked;
