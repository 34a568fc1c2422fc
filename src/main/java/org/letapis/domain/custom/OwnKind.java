package org.letapis.domain.custom;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Field;
import org.letapis.domain.schema.Vocabulary;

/** What a casebook's own field may hold. */
public enum OwnKind {
  TEXT,
  LONG_TEXT,
  DATE,
  YES_NO,
  CHOICE,
  CHOICES,
  NUMBER,
  SUM,
  REFERENCE,
  FILE;

  /** Numbers lie between this and its opposite. */
  private static final long LARGEST = 1_000_000_000_000L;

  /** The kind of that code; nothing for one this build does not know. */
  public static Optional<OwnKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** As stored. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is chosen from a vocabulary of its definition. */
  public boolean chooses() {
    return this == CHOICE || this == CHOICES;
  }

  /** A field of this kind. */
  Field<?> field(String code, Vocabulary vocabulary, Set<String> refers) {
    return switch (this) {
      case TEXT -> Field.text(code);
      case LONG_TEXT -> Field.longText(code);
      case DATE -> Field.date(code);
      case YES_NO -> Field.choice(code, Common.YES_NO);
      case CHOICE -> Field.choice(code, vocabulary);
      case CHOICES -> Field.choices(code, vocabulary);
      case NUMBER -> Field.whole(code, -LARGEST, LARGEST);
      case SUM -> Field.sum(code);
      case REFERENCE -> Field.reference(code, refers.toArray(String[]::new));
      case FILE -> Field.attachment(code);
    };
  }
}
