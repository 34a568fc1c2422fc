package org.letapis.ui.kit.form.pick;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Language;
import org.letapis.ui.kit.control.TypeAhead.Offer;
import org.letapis.ui.kit.text.Texts;

/** The terms of a vocabulary as people write them: found by their label in any language. */
public final class TermWords {

  private static final int NO_MATCH = 4;

  private final Vocabulary vocabulary;
  private final Texts texts;

  public TermWords(Vocabulary vocabulary, Texts texts) {
    this.vocabulary = vocabulary;
    this.texts = texts;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  Texts texts() {
    return texts;
  }

  /** A term as it is shown: its label, or the word as it was typed. */
  String print(Term term) {
    return term.coded() ? label(term.text(), texts.language()) : term.text();
  }

  /** What was typed as a term: by its label in any language, else as a free word if allowed. */
  public Optional<Term> read(String typed) {
    String words = fold(typed);
    Optional<Term> coded =
        vocabulary.terms().stream()
            .filter(t -> names(t).stream().anyMatch(n -> fold(n).equals(words)))
            .findFirst()
            .map(Term::of);
    return coded.or(
        () -> vocabulary.free() ? Optional.of(Term.word(typed.strip())) : Optional.empty());
  }

  /**
   * Terms whose label in any language holds every word that is typed: those beginning with it
   * first, then those of which a word begins with it.
   */
  List<Offer<Term>> offers(String typed) {
    String words = fold(typed);
    List<Offer<Term>> offers = new ArrayList<>();
    vocabulary.terms().stream()
        .filter(t -> rank(t, words) < NO_MATCH)
        .sorted(Comparator.comparingInt(t -> rank(t, words)))
        .forEach(t -> offers.add(offer(t, words)));
    return offers;
  }

  private Offer<Term> offer(String code, String words) {
    String shown = label(code, texts.language());
    String matched =
        words.isEmpty() || fold(shown).contains(words)
            ? ""
            : names(code).stream().filter(n -> fold(n).contains(words)).findFirst().orElse("");
    return new Offer<>(Term.of(code), shown, matched, false);
  }

  private int rank(String code, String words) {
    return names(code).stream()
        .map(TermWords::fold)
        .mapToInt(n -> rankOf(n, words))
        .min()
        .orElse(NO_MATCH);
  }

  private static int rankOf(String name, String words) {
    if (name.startsWith(words)) {
      return 0;
    }
    if ((" " + name.replaceAll("[(/«,]", " ")).contains(" " + words)) {
      return 1;
    }
    if (name.contains(words)) {
      return 2;
    }
    boolean each = Arrays.stream(words.split(" ", -1)).allMatch(name::contains);
    return each ? 3 : NO_MATCH;
  }

  private List<String> names(String code) {
    return Language.all().stream().map(l -> label(code, l)).toList();
  }

  private String label(String code, Language language) {
    return texts.in(language).find(vocabulary.labelKey(code)).orElse(code);
  }

  /** Lower case, е for ё, one kind of apostrophe, no hyphens: “pretrial” is “pre-trial”. */
  private static String fold(String text) {
    return text.strip()
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('’', '\'')
        .replaceAll("(?<=\\p{L})[-‑](?=\\p{L})", "")
        .replaceAll("\\s+", " ");
  }
}
