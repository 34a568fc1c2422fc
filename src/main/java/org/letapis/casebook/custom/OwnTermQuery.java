package org.letapis.casebook.custom;

import java.util.ArrayList;
import java.util.List;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.custom.TermDefinition;
import org.letapis.domain.record.OwnTermKeys;
import org.letapis.domain.text.Language;
import org.letapis.search.phoneme.SoundKeys;

/** What is looked for in names may also be the name of one of the casebook's own terms. */
public final class OwnTermQuery {

  private OwnTermQuery() {}

  /**
   * For each word, the beginnings of keys of which a match has at least one: those of names, and
   * the keys of own terms of which a word in any language begins so.
   */
  public static List<List<String>> of(String text, CasebookSchema schema) {
    List<List<String>> words = SoundKeys.query(text);
    List<TermDefinition> terms = schema.definitions().terms();
    if (terms.isEmpty()) {
      return words;
    }
    List<List<String>> wider = new ArrayList<>();
    for (List<String> beginnings : words) {
      List<String> all = new ArrayList<>(beginnings);
      terms.stream()
          .filter(term -> isNamed(term, beginnings))
          .map(term -> OwnTermKeys.of(term.code()))
          .forEach(all::add);
      wider.add(all);
    }
    return wider;
  }

  private static boolean isNamed(TermDefinition term, List<String> beginnings) {
    for (Language language : Language.all()) {
      List<String> keys = term.label().in(language).map(SoundKeys::of).orElse(List.of());
      if (keys.stream().anyMatch(key -> beginnings.stream().anyMatch(key::startsWith))) {
        return true;
      }
    }
    return false;
  }
}
