package org.letapis.search.text.query;

/**
 * How a piece of what was typed was read.
 *
 * @param typed the piece
 * @param as as what
 * @param without whether it is to be absent
 */
public record Understood(String typed, As as, boolean without) {

  /** As what a piece can be read. */
  public enum As {
    WORD,
    PHRASE,
    KIND,
    PERSON,
    PLACE,
    AGENCY,
    ARTICLE,
    STATUS,
    TAG,
    FILE,
    DATE,
    /**
     * It had a key that nobody knows, or a value that the key does not take: looked for as words.
     */
    AS_WORDS,
    /** It was one too many. */
    LEFT_OUT
  }
}
