package org.letapis.domain.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads which languages the program speaks. The file is part of it, so a wrong line is a bug. */
final class LanguageFile {

  private static final String FILE = "/org/letapis/text/languages.tsv";
  private static final String NONE = "-";
  private static final int COLUMNS = 4;

  private LanguageFile() {}

  static List<Language> read() {
    try (InputStream in = Objects.requireNonNull(LanguageFile.class.getResourceAsStream(FILE))) {
      return read(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The languages of a file.
   *
   * @throws IllegalStateException for a line with too few columns, a language said twice, or one
   *     that is stood in for by none of those before it
   */
  static List<Language> read(Reader file) {
    Map<String, Language> known = new LinkedHashMap<>();
    for (String line : new BufferedReader(file).lines().toList()) {
      if (!line.startsWith("#") && !line.isBlank()) {
        Language language = language(line, known);
        if (known.put(language.tag(), language) != null) {
          throw new IllegalStateException("a language said twice: " + language.tag());
        }
      }
    }
    return List.copyOf(known.values());
  }

  private static Language language(String line, Map<String, Language> known) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("a language needs four columns: " + cells[0]);
    }
    List<String> scripts =
        Arrays.stream(cells[2].split(",", -1)).map(code -> code.equals(NONE) ? "" : code).toList();
    return new Language(
        cells[0], Locale.forLanguageTag(cells[1]), scripts, standIn(cells[3], known));
  }

  private static @Nullable Language standIn(String tag, Map<String, Language> known) {
    Language language = known.get(tag);
    if (language == null && !tag.equals(NONE)) {
      throw new IllegalStateException("no language before it stands in: " + tag);
    }
    return language;
  }
}
