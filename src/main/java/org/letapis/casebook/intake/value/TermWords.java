package org.letapis.casebook.intake.value;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.letapis.casebook.intake.cell.Flags;
import org.letapis.domain.custom.CasebookSchema;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/**
 * Finds the term that words mean: its code, what it is called in any language of the program, or
 * another word for it out of {@code term-words.tsv}. Not for several threads.
 */
public final class TermWords {

  private static final Map<String, Map<String, String>> OTHERS = others();

  private final List<Labels> labels;
  private final Map<Vocabulary, Map<String, String>> known = new HashMap<>();

  TermWords(CasebookSchema schema) {
    this.labels = Language.all().stream().map(l -> schema.labels(Labels.of(l))).toList();
  }

  /** Nothing where no term is called so and the vocabulary takes no other words. */
  Optional<Term> find(Vocabulary vocabulary, String words) {
    String code = known.computeIfAbsent(vocabulary, this::words).get(fold(words));
    if (code != null) {
      return Optional.of(Term.of(code));
    }
    if (vocabulary.code().equals(Common.YES_NO.code())) {
      return Flags.yes(words)
          ? Optional.of(Term.of("yes"))
          : Optional.of(Term.of("no")).filter(no -> Flags.no(words));
    }
    return Optional.of(Term.word(words)).filter(word -> vocabulary.free());
  }

  private Map<String, String> words(Vocabulary vocabulary) {
    Map<String, String> words = new HashMap<>();
    OTHERS.getOrDefault(vocabulary.code(), Map.of()).forEach(words::put);
    for (String term : vocabulary.terms()) {
      words.put(fold(term), term);
      for (Labels one : labels) {
        one.find(vocabulary.labelKey(term)).ifPresent(label -> words.put(fold(label), term));
      }
    }
    return words;
  }

  /** Words without case, dots and the marks that habits of spelling differ in. */
  public static String fold(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('ё', 'е')
        .replace('’', '\'')
        .replace('ʼ', '\'')
        .replace(".", "")
        .replaceAll("[\\s_-]+", " ")
        .strip();
  }

  private static Map<String, Map<String, String>> others() {
    Map<String, Map<String, String>> all = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    TermWords.class.getResourceAsStream(
                        "/org/letapis/casebook/intake/term-words.tsv")),
                StandardCharsets.UTF_8))) {
      in.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(
              parts -> {
                Map<String, String> words = all.computeIfAbsent(parts[0], v -> new HashMap<>());
                for (String word : parts[2].split("\\|")) {
                  words.put(fold(word), parts[1]);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
