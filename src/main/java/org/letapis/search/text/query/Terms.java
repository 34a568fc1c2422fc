package org.letapis.search.text.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.FieldKind;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;
import org.letapis.domain.types.Types;
import org.letapis.search.text.word.Token;
import org.letapis.search.text.word.Tokens;
import org.letapis.search.text.word.WordKeys;

/** What kinds of record and terms of vocabularies are called in the three languages. */
public final class Terms {

  private static final String INCOMMUNICADO = "incommunicado";

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Set<String>> states = new HashMap<>();

  /** Of the types somebody reads by. */
  public Terms(Types types) {
    List<Labels> languages = Language.all().stream().map(Labels::of).toList();
    for (RecordType type : types.types()) {
      String mark = kind(type.code());
      put(kinds, type.code(), mark);
      languages.forEach(
          labels -> labels.find("type." + type.code()).ifPresent(name -> put(kinds, name, mark)));
    }
    vocabularies(types)
        .forEach(
            vocabulary ->
                vocabulary
                    .terms()
                    .forEach(
                        term -> {
                          String mark = term(vocabulary.code(), term);
                          put(states, term, mark);
                          String key = vocabulary.labelKey(term);
                          languages.forEach(
                              l -> l.find(key).ifPresent(name -> put(states, name, mark)));
                        }));
  }

  /** The mark of a kind of record. */
  public static String kind(String type) {
    return "kind:" + type;
  }

  /** The mark of a term that a record has somewhere. */
  public static String term(String vocabulary, String code) {
    return "term:" + vocabulary + "/" + code;
  }

  /** The mark of what a record has that is no term of a vocabulary. */
  public static String state(String code) {
    return "state:" + code;
  }

  private static List<Vocabulary> vocabularies(Types types) {
    Map<String, Vocabulary> all = new HashMap<>();
    types.types().stream()
        .flatMap(RecordType::fields)
        .flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()))
        .map(Field::kind)
        .forEach(
            kind -> {
              if (kind instanceof FieldKind.Choice(Vocabulary of)) {
                all.put(of.code(), of);
              } else if (kind instanceof FieldKind.Choices(Vocabulary of)) {
                all.put(of.code(), of);
              }
            });
    return List.copyOf(all.values());
  }

  private static void put(Map<String, Set<String>> table, String name, String mark) {
    keys(name).forEach(key -> table.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(mark));
  }

  /** A name as it is, and its words without endings in their order. */
  private static List<String> keys(String name) {
    List<String> exact = new ArrayList<>();
    List<String> stems = new ArrayList<>();
    for (Token token : Tokens.of(name)) {
      exact.add(WordKeys.plain(token.text()));
      List<String> of = WordKeys.stems(token.text());
      stems.add(of.isEmpty() ? WordKeys.exact(token.text()) : of.getFirst());
    }
    return List.of(String.join(" ", exact), String.join(" ", stems));
  }

  private static List<String> find(Map<String, Set<String>> table, String typed) {
    for (String key : keys(typed)) {
      Set<String> marks = table.get(key);
      if (marks != null) {
        return List.copyOf(marks);
      }
    }
    return List.of();
  }

  List<String> kinds(String typed) {
    return find(kinds, typed);
  }

  List<String> states(String typed) {
    List<String> marks = new ArrayList<>(find(states, typed));
    String plain = keys(typed).getFirst();
    // No term of a vocabulary: it is told by its days.
    if (QueryWords.of(INCOMMUNICADO).stream().anyMatch(plain::startsWith)) {
      marks.add(state(INCOMMUNICADO));
    }
    return marks;
  }
}
