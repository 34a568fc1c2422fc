package org.letapis.domain.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.domain.problem.ProblemCode;
import org.letapis.domain.text.Bundles.Line;
import org.letapis.domain.text.Bundles.Literal;

class LabelsTest {

  /**
   * The beginning of a key that the sources complete at run time, as in {@code "inbox.from." +
   * code}: at least two words long, so that it cannot excuse the keys of a whole room.
   */
  private static final String COMPOSED = "[a-z]+\\.[a-z.-]*[a-z][.-]|desk\\.";

  /** Texts without a Cyrillic letter that are right in Belarusian and Russian. */
  private static final Set<String> LATIN_EVERYWHERE = Set.of();

  /** The program's own name, the same in Belarusian and Russian. */
  private static final String NAME = "Летапіс";

  /** Literals that look like keys and are names of files. */
  private static final String FILE = ".*\\.(json|txt|csv|png|lock|old|damaged)";

  private static final String KEY = "[a-z][a-zA-Z0-9]*(?:[.-][a-zA-Z0-9]+)+";

  @Test
  void everyBundleOnDiskIsRead() {
    assertThat(Labels.BUNDLES).containsAll(Bundles.onDisk()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyLanguageHasTheSameKeysInTheSameBundles(Language language) {
    for (String bundle : Labels.BUNDLES) {
      Set<String> expected = keys(Bundles.lines(bundle, Language.BELARUSIAN));
      Set<String> said = keys(Bundles.lines(bundle, language));
      assertThat(expected).as(bundle).containsAll(said);
      if (language.isWhole()) {
        assertThat(said).as(bundle).containsAll(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void aKeyIsThereOnceInAllBundlesTogether(Language language) {
    assertThat(Bundles.lines(language).map(Line::key)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyLineIsAKeyAndAText(Language language) {
    assertThat(
            wrong(
                language,
                line ->
                    !line.key().matches(KEY)
                        || line.text().isBlank()
                        || !line.text().equals(line.text().strip())))
        .isEmpty();
  }

  @Test
  void everythingInTheSchemaAndEveryProblemHasAText() {
    Set<String> missing = KeysOfData.all();
    missing.removeAll(Bundles.texts(Language.BELARUSIAN).keySet());
    assertThat(missing).isEmpty();
  }

  @Test
  void problemsOfDifferentRoomsHaveDifferentCodes() {
    assertThat(KeysOfData.problems())
        .isNotEmpty()
        .extracting(ProblemCode::code)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyKeyTheSourcesSpellOutHasAText() {
    Set<String> keys = Bundles.texts(Language.BELARUSIAN).keySet();
    Set<String> rooms = keys.stream().map(LabelsTest::room).collect(Collectors.toSet());

    List<Literal> missing = new ArrayList<>();
    for (Literal literal : Bundles.literals()) {
      boolean isKey =
          literal.text().matches(KEY)
              && rooms.contains(room(literal.text()))
              && !literal.text().matches(FILE);
      if (isKey && !literal.joined() && !keys.contains(literal.text())) {
        missing.add(literal);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void noTextIsUnused() {
    Set<String> used = new HashSet<>(KeysOfData.all());
    Bundles.literals().forEach(literal -> used.add(literal.text()));
    Set<String> begun = composed();

    Set<String> unused = new TreeSet<>(Bundles.texts(Language.BELARUSIAN).keySet());
    unused.removeIf(key -> used.contains(key) || begun.stream().anyMatch(key::startsWith));
    assertThat(unused).isEmpty();
  }

  @Test
  void aKeyCompletedAtRunTimeHasItsTexts() {
    Set<String> keys = Bundles.texts(Language.BELARUSIAN).keySet();
    Set<String> rooms = keys.stream().map(LabelsTest::room).collect(Collectors.toSet());

    Set<String> without = composed();
    without.removeIf(
        begun -> !rooms.contains(room(begun)) || keys.stream().anyMatch(k -> k.startsWith(begun)));
    assertThat(without).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void everyTextIsAPatternWithTheSameArguments(Language language) {
    Map<String, String> reference = Bundles.texts(Language.BELARUSIAN);
    assertThat(
            wrong(
                language,
                line ->
                    !arguments(line.text())
                        .equals(arguments(reference.getOrDefault(line.key(), "")))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void apostrophesAreTypographic(Language language) {
    // A plain one begins quoted text in a pattern and would swallow the arguments after it.
    assertThat(wrong(language, line -> line.text().indexOf('\'') >= 0)).isEmpty();
  }

  /** A long one between words; a short one only from one thing said at run time to another. */
  @ParameterizedTest
  @ValueSource(strings = {"be", "ru"})
  void aDashBetweenWordsIsLong(String tag) {
    Language language = Language.nearest(Locale.forLanguageTag(tag));
    Pattern shortBesideAWord = Pattern.compile("(?<!\\}) – | – (?!\\{)");
    assertThat(wrong(language, line -> shortBesideAWord.matcher(line.text()).find())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("org.letapis.domain.text.Language#all")
  void noTextWasLeftInAnotherLanguage(Language language) {
    assertThat(
            wrong(
                language,
                line -> {
                  String text = line.text().replace(NAME, "");
                  return switch (language.tag()) {
                    case "be" -> onlyLatin(line) || text.matches(".*[ищъИЩЪ].*");
                    case "ru" -> onlyLatin(line) || text.matches(".*[іўІЎ].*");
                    case "uk" -> onlyLatin(line) || text.matches(".*[ўыэъЎЫЭЪ].*");
                    default -> text.matches(".*\\p{IsCyrillic}.*");
                  };
                }))
        .isEmpty();
  }

  @Test
  void aMissingKeyIsABugAndNotAnEmptyText() {
    Labels labels = Labels.of(Language.ENGLISH);

    assertThat(labels.find("nothing.here")).isEmpty();
    assertThat(labels.text("finding.number-bounds", 1, 10_000))
        .isEqualTo("The number must be between 1 and 10,000.");
  }

  private static Set<String> composed() {
    return Bundles.literals().stream()
        .filter(literal -> literal.joined() && literal.text().matches(COMPOSED))
        .map(Literal::text)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Line> wrong(Language language, Predicate<Line> fault) {
    return Bundles.lines(language).filter(fault).toList();
  }

  private static boolean onlyLatin(Line line) {
    String words = line.text().replaceAll("\\{[^{}]*\\}", "");
    return words.matches(".*\\p{IsLatin}.*")
        && !line.text().matches(".*\\p{IsCyrillic}.*")
        && !LATIN_EVERYWHERE.contains(line.key());
  }

  private static String room(String key) {
    int dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  private static Set<String> keys(Collection<Line> lines) {
    return lines.stream().map(Line::key).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> arguments(String pattern) {
    MessagePattern parts = new MessagePattern(pattern);
    assertThat(new MessageFormat(pattern)).isNotNull();
    Set<String> arguments = new TreeSet<>();
    for (int i = 0; i < parts.countParts(); i++) {
      MessagePattern.Part.Type type = parts.getPartType(i);
      if (type == MessagePattern.Part.Type.ARG_NUMBER
          || type == MessagePattern.Part.Type.ARG_NAME) {
        arguments.add(parts.getSubstring(parts.getPart(i)));
      }
    }
    return arguments;
  }
}
