package org.letapis.search.key;

import java.util.Arrays;
import org.letapis.search.name.NameToken;

/** A word that occurs in names, once, with where it occurs. */
final class Word {

  final NameToken token;
  private int[] people = new int[2];
  private int size;

  Word(NameToken token) {
    this.token = token;
  }

  /** People come in growing order; one whose name has the word twice counts once. */
  void occursIn(int person) {
    if (size > 0 && people[size - 1] == person) {
      return;
    }
    if (size == people.length) {
      people = Arrays.copyOf(people, size + (size >> 1) + 1);
    }
    people[size++] = person;
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
