package org.letapis.powercut;

import java.util.List;

/** What a process tells the world, remembered between the steps of its disk. */
sealed interface Told {

  /** A batch of that number is being appended to a journal that holds those batches. */
  record Appending(List<Integer> journal, int batch) implements Told {}

  /** The journal holds those batches: said after an append, and after opening. */
  record Journal(List<Integer> journal) implements Told {}

  /** The passphrase is being changed. */
  record Changing(int from, int to) implements Told {}

  /** This passphrase opens the vault: said after a change, and after opening. */
  record Opens(int passphrase) implements Told {}

  /** The file of that number is stored. */
  record Stored(int file) implements Told {}

  /** The recovery words are being replaced; before there may have been none. */
  record ChangingWords(String from, String to) implements Told {}

  /** These words open the vault; said after the change. */
  record HasWords(String words) implements Told {}
}
