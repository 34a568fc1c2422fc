package org.letapis.casebook.exchange.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.types.Person;

/**
 * Looks in free text for family names of people who are kept back. It is a hint for who reads
 * before sending, no more: other spellings, nicknames and given names are not found.
 */
public final class Mentions {

  /** Endings change with the case; shorter names are compared as they are. */
  private static final int ENDING = 2;

  private static final int SHORTEST_STEM = 4;

  private final Set<String> whole = new HashSet<>();
  private final List<String> stems = new ArrayList<>();

  public Mentions(Collection<CaseRecord> keptBack) {
    Set<String> names = new HashSet<>();
    for (CaseRecord record : keptBack) {
      record.rows(Person.NAMES).stream()
          .flatMap(row -> row.get(Person.FAMILY).stream())
          .flatMap(family -> words(family).stream())
          .forEach(names::add);
    }
    for (String name : names) {
      String stem = stem(name);
      if (stem.equals(name)) {
        whole.add(name);
      } else {
        stems.add(stem);
      }
    }
  }

  /** A word without the ending that may change; all of it where it is short. */
  public static String stem(String word) {
    return word.length() >= SHORTEST_STEM + ENDING
        ? word.substring(0, word.length() - ENDING)
        : word;
  }

  public boolean isEmpty() {
    return whole.isEmpty() && stems.isEmpty();
  }

  /** Whether what is open of an entry names one of them in running text. */
  public boolean in(Entry entry) {
    return entry.disclosed().stream().anyMatch(this::in);
  }

  private boolean in(Disclosure disclosure) {
    // Names of others stand in fields of their own: relatives are not meant.
    return !disclosure.path().field().equals(Person.NAMES.code())
        && disclosure.value().isString()
        && in(words(disclosure.value().stringValue()));
  }

  /** Whether one of some words is such a name. */
  public boolean in(Collection<String> words) {
    return words.stream().anyMatch(this::isName);
  }

  private boolean isName(String word) {
    return whole.contains(word)
        || stems.stream()
            .anyMatch(s -> word.startsWith(s) && word.length() <= s.length() + 2 * ENDING);
  }

  /** The words of a text, in small letters. */
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}'’ʼ]+")) {
      if (word.length() > 1) {
        words.add(word.replace('ё', 'е'));
      }
    }
    return words;
  }
}
