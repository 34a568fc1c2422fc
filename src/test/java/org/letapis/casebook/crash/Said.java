package org.letapis.casebook.crash;

import java.util.List;

/**
 * One line between the killed process and the one that watches it: {@code begin <what> <words>}
 * before an operation, {@code done <what> <words>} once it was acknowledged.
 *
 * @param done whether it was acknowledged
 * @param what the operation
 * @param words what it was done to, without blanks
 */
record Said(boolean done, What what, List<String> words) {

  /** What the process does at random. */
  enum What {
    OPEN,
    SAVE,
    DRAFT,
    DISCARD,
    ATTACH,
    IMPORT,
    DECIDE,
    EXPORT,
    SETTINGS,
    PASSPHRASE,
    WORDS,
    SHARES,
    REMOVE,
    BACKUP,
    RESTORE,
    MIGRATE,
    ERASE
  }

  static Said of(String line) {
    List<String> words = List.of(line.split(" "));
    return new Said(
        words.get(0).equals("done"), What.valueOf(words.get(1)), words.subList(2, words.size()));
  }

  String line() {
    return (done ? "done " : "begin ")
        + what
        + (words.isEmpty() ? "" : " ")
        + String.join(" ", words);
  }

  int number(int word) {
    return Integer.parseInt(words.get(word));
  }
}
