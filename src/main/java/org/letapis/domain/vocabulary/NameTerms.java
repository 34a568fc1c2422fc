package org.letapis.domain.vocabulary;

import org.letapis.domain.schema.Vocabulary;

/** How names are written and what they are. */
public final class NameTerms {

  /** BCP 47 language and script a name is written in, lower-cased as codes are. */
  public static final Vocabulary SCRIPT =
      Vocabulary.closed("name-script", "be-cyrl", "ru-cyrl", "be-latn", "latn");

  public static final Vocabulary KIND =
      Vocabulary.closed("name-kind", "primary", "birth", "document", "diminutive", "alias");

  /** The same for organisations and places. */
  public static final Vocabulary TITLE_KIND =
      Vocabulary.closed("title-kind", "primary", "short", "former", "alias");

  private NameTerms() {}
}
