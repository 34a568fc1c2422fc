package org.letapis.domain.record;

import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Term;

/** Keys by which a record is found under its tags; no name has a key that begins like these. */
public final class TagKeys {

  /** What every such key begins with. */
  public static final String PREFIX = "#";

  private static final String CODED = PREFIX + ":";

  private TagKeys() {}

  /** The keys of a record. */
  public static Stream<String> of(CaseRecord state) {
    return state.get(Common.TAGS).stream().flatMap(tags -> tags.stream().map(TagKeys::of));
  }

  /** The key of a tag. */
  public static String of(Term tag) {
    return (tag.coded() ? CODED : PREFIX) + tag.text();
  }

  /** The tag of a key; nothing for a key of another kind. */
  public static Optional<Term> read(String key) {
    if (key.startsWith(CODED)) {
      return Optional.of(Term.of(key.substring(CODED.length())));
    }
    return key.startsWith(PREFIX) && key.length() > PREFIX.length()
        ? Optional.of(Term.word(key.substring(PREFIX.length())))
        : Optional.empty();
  }
}
