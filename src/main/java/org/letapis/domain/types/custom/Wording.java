package org.letapis.domain.types.custom;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.letapis.domain.record.CaseRecord;
import org.letapis.domain.schema.Field;
import org.letapis.domain.text.Language;

/**
 * What something is called in the languages somebody said it in.
 *
 * @param said words by language, tamed, never empty
 */
public record Wording(Map<Language, String> said) {

  /** Longest label, in characters. */
  public static final int LABEL = 80;

  /** Longest explanation, in characters. */
  public static final int HELP = 400;

  /** Of longer words, only so much is looked at. */
  private static final int LOOKED_AT = 4;

  public Wording {
    said = Map.copyOf(said);
  }

  /** What a definition is called. */
  public static Wording label(CaseRecord definition) {
    return of(definition, CustomWords.LABELS, LABEL);
  }

  /** What a definition explains. */
  public static Wording help(CaseRecord definition) {
    return of(definition, CustomWords.HELPS, HELP);
  }

  private static Wording of(CaseRecord record, Map<Language, Field<String>> fields, int most) {
    Map<Language, String> said = new LinkedHashMap<>();
    fields.forEach(
        (language, field) ->
            record
                .get(field)
                .map(words -> tamed(words, most))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> said.put(language, words)));
    return new Wording(said);
  }

  /** The words in a language, or in the nearest one there are any in. */
  public Optional<String> in(Language language) {
    return Stream.concat(language.orStandIn(), Language.all().stream())
        .filter(said::containsKey)
        .findFirst()
        .map(said::get);
  }

  /**
   * One line of plain words: without control characters, marks of direction and joiners, and of
   * characters no standard assigns; runs of space as one space, in Unicode normal form C, and cut.
   *
   * @param most characters (code points) that are left
   */
  public static String tamed(String raw, int most) {
    String looked = raw.length() > most * LOOKED_AT ? raw.substring(0, most * LOOKED_AT) : raw;
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(looked, Normalizer.Form.NFC)
        .codePoints()
        .forEach(
            c -> {
              if (isSpace(c)) {
                plain.append(' ');
              } else if (!isHidden(c)) {
                plain.appendCodePoint(c);
              }
            });
    String line = plain.toString().strip().replaceAll(" {2,}", " ");
    int length = line.codePointCount(0, line.length());
    return length <= most ? line : line.substring(0, line.offsetByCodePoints(0, most)).strip();
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isHidden(int c) {
    return switch (UCharacter.getType(c)) {
      case ECharacterCategory.CONTROL,
          ECharacterCategory.FORMAT,
          ECharacterCategory.SURROGATE,
          ECharacterCategory.PRIVATE_USE,
          ECharacterCategory.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
