package org.letapis.casebook.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.exchange.selection.Mentions;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.types.Person;

/**
 * What a dossier tells in people's own words, where somebody may be named who is kept back. Only
 * family names are found, whatever their endings; a namesake of somebody who is shown is not told
 * apart. It is a hint for who reads before giving it away.
 */
final class FreeText {

  /** More different words than this are not looked at; in a text, names come early. */
  private static final int MOST_WORDS = 3_000;

  /** People whose names begin alike. */
  private static final int MOST_ALIKE = 60;

  private static final int SHORTEST = 3;

  private final Material material;
  private final Map<String, Set<String>> places = new LinkedHashMap<>();

  FreeText(Material material) {
    this.material = material;
  }

  /**
   * Notes what is told.
   *
   * @param where label of the field
   */
  void told(String where, String words) {
    for (String part : words.split("[^\\p{L}\\p{M}'’ʼ]+", -1)) {
      // A name is written with a capital letter, as the first word of a sentence is.
      if (part.length() >= SHORTEST
          && Character.isUpperCase(part.codePointAt(0))
          && places.size() < MOST_WORDS) {
        Mentions.words(part)
            .forEach(word -> places.computeIfAbsent(word, w -> new TreeSet<>()).add(where));
      }
    }
  }

  /** Who is kept back and may be named. */
  List<Dossier.Named> named() {
    Mentions shown = new Mentions(material.peopleShown());
    Map<RecordId, Set<String>> found = new LinkedHashMap<>();
    Map<String, List<Shown>> alike = new HashMap<>();
    places.forEach(
        (word, where) -> {
          if (!shown.in(List.of(word))) {
            alike
                .computeIfAbsent(Mentions.stem(word), stem -> material.keptBack(stem, MOST_ALIKE))
                .stream()
                .filter(who -> new Mentions(List.of(who.whole())).in(List.of(word)))
                .forEach(
                    who ->
                        found
                            .computeIfAbsent(who.whole().id(), id -> new LinkedHashSet<>())
                            .addAll(where));
          }
        });
    List<Dossier.Named> all = new ArrayList<>();
    found.forEach(
        (id, where) -> all.add(new Dossier.Named(id, material.trueTitle(id), List.copyOf(where))));
    return all;
  }

  /** Whether a field holds such words: names stand in fields of their own. */
  static boolean isSpoken(String field) {
    return !field.equals(Person.NAMES.code());
  }
}
