package org.letapis.search.key;

import java.util.Arrays;
import org.letapis.search.name.NameToken;

/** A word that occurs in names, once, with where it occurs. */
final class Word {

  final NameToken token;

  /**
   * First sounds it may be shortened to: as a given name and as a patronymic, see {@link Begun}.
   */
  final Begun begun;

  private int[] people = new int[2];
  private int size;

  Word(NameToken token, Begun begun) {
    this.token = token;
    this.begun = begun;
  }

  /** People come in growing order; one whose name has the word twice counts once: false then. */
  boolean occursIn(int person) {
    if (size > 0 && people[size - 1] == person) {
      return false;
    }
    if (size == people.length) {
      people = Arrays.copyOf(people, size + (size >> 1) + 1);
    }
    people[size++] = person;
    return true;
  }

  int count() {
    return size;
  }

  int person(int at) {
    return people[at];
  }

  void trim() {
    people = Arrays.copyOf(people, size);
  }
}
