/**
 * Fields, record types, partial dates, vocabularies and entries: what a casebook is about. Knows no
 * other room.
 */
@NullMarked
package org.letapis.domain;

import org.jspecify.annotations.NullMarked;
