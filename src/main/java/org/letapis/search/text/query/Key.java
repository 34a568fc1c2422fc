package org.letapis.search.text.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can stand before a colon, in the three languages. */
public enum Key {
  KIND("kind type від тып вид тип"),
  PERSON("person who name асоба хто чалавек лицо персона кто человек имя імя"),
  PLACE("place where месца дзе место где"),
  AGENCY("agency body court орган ведамства суд ведомство"),
  ARTICLE("article art артыкул арт статья ст"),
  STATUS("status state статус стан состояние"),
  TAG("tag тэг метка тег пазнака"),
  FILE("file файл"),
  DATE("date when дата калі когда");

  private final List<String> words;

  Key(String words) {
    this.words = List.of(words.split(" ", -1));
  }

  /** The one somebody means. */
  static Optional<Key> of(String typed) {
    String word = typed.toLowerCase(Locale.ROOT);
    for (Key key : values()) {
      if (key.words.contains(word)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
