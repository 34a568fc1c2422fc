package org.letapis.domain.record;

import java.util.stream.Stream;
import org.letapis.domain.entry.OwnCode;
import tools.jackson.databind.JsonNode;

/** Words in a casebook's own fields, by which a record is found beside its names. */
public final class OwnText {

  /** Longer texts are told, not looked for. */
  private static final int LONGEST = 200;

  private static final int MOST = 40;

  private OwnText() {}

  /** Lines of words and free words of terms, not above a bounded number. */
  public static Stream<String> of(CaseRecord state) {
    return state.values().entrySet().stream()
        .filter(value -> OwnCode.is(value.getKey().field()))
        .flatMap(value -> words(value.getValue()))
        .filter(words -> words.length() <= LONGEST)
        .limit(MOST);
  }

  private static Stream<String> words(JsonNode value) {
    if (value.isArray()) {
      return value.values().stream().limit(MOST).flatMap(OwnText::word);
    }
    return value.isString() ? Stream.of(value.stringValue()) : word(value);
  }

  /** A free word in place of a term. */
  private static Stream<String> word(JsonNode value) {
    JsonNode word = value.path("word");
    return word.isString() ? Stream.of(word.stringValue()) : Stream.empty();
  }
}
