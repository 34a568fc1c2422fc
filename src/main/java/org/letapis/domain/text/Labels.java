package org.letapis.domain.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.letapis.domain.problem.Problem;

/**
 * The words of one language. Texts are ICU MessageFormat patterns (so plural and case forms are the
 * language's own) in {@code org/letapis/text/<bundle>_<language>.properties}, UTF-8. A key belongs
 * to exactly one bundle.
 */
public final class Labels {

  /** Every bundle there is; a new file is added here. Those of the first screen come first. */
  public static final List<String> BUNDLES =
      List.of(
          "kit",
          "unlock",
          "starting",
          "practice",
          "shell",
          "domain",
          "fieldhelp",
          "guidance",
          "custom",
          "terms",
          "dates",
          "errors",
          "palette",
          "guide",
          "capture",
          "quick",
          "group",
          "names",
          "past",
          "bulk",
          "files",
          "people",
          "records",
          "deadline",
          "due",
          "lists",
          "search",
          "history",
          "life",
          "dossier",
          "inbox",
          "preview",
          "pages",
          "contact",
          "echo",
          "exchange",
          "intake",
          "settings",
          "help",
          "law",
          "keys",
          "archive",
          "publication",
          "backup",
          "care",
          "register",
          "statistics",
          "bench",
          "cli",
          "tour");

  private static final Map<Language, Labels> WHOLE = new ConcurrentHashMap<>();

  private final Language language;
  private final Words words;
  private final Map<String, String> own;

  private Labels(Language language, Words words, Map<String, String> own) {
    this.language = language;
    this.words = words;
    this.own = Map.copyOf(own);
  }

  /** All bundles of a language. */
  public static Labels of(Language language) {
    return WHOLE.computeIfAbsent(language, wanted -> of(wanted, BUNDLES));
  }

  /** Some bundles of a language, for a room that prints without the program around it. */
  public static Labels of(Language language, List<String> bundles) {
    return new Labels(language, new Words(language, bundles), Map.of());
  }

  /**
   * The same with words that a casebook's people gave to things of their own. They are said as they
   * are, are no patterns, and cannot take a key of the program's.
   */
  public Labels with(Map<String, String> own) {
    return new Labels(language, words, own);
  }

  /** One bundle as stored, for tests and translators; empty where there is none. */
  public static Properties read(String bundle, Language language) {
    return Words.stored(bundle, language);
  }

  /** Reads what nobody asked for yet, so that nobody waits for it later. */
  public void prepare() {
    words.readAll();
  }

  public Language language() {
    return language;
  }

  /**
   * The text under a key with its arguments filled in.
   *
   * @throws MissingResourceException when no bundle has the key: a bug that a test finds
   */
  public String text(String key, Object... arguments) {
    return find(key, arguments)
        .orElseThrow(() -> new MissingResourceException("No label", "Labels", key));
  }

  /** The text under a key, if there is one: for keys made from data such as a custom field. */
  public Optional<String> find(String key, Object... arguments) {
    String pattern = words.get(key);
    if (pattern == null) {
      return Optional.ofNullable(own.get(key));
    }
    if (isPlain(pattern)) {
      return Optional.of(pattern);
    }
    return Optional.of(
        new MessageFormat(pattern, ULocale.forLanguageTag(language.tag())).format(arguments));
  }

  /** Most labels say the same whatever the arguments are. */
  private static boolean isPlain(String pattern) {
    return pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0 && pattern.indexOf('\'') < 0;
  }

  /** What to tell a person about a problem: what happened and what can be done. */
  public String text(Problem problem) {
    return text(problem.code().code(), problem.details().toArray());
  }
}
