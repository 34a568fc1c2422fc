package org.letapis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shape of the repository: what lies where, and how large it may grow. */
class RepositoryTest {

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final int MOST_LINES = 300;
  private static final int MOST_FILES_IN_A_PACKAGE = 15;

  /** Files that may be longer, each with its reason. */
  private static final Set<String> MAY_BE_LONGER = Set.of();

  @Test
  void theTopHoldsWhatANewcomerNeedsAndNothingElse() throws IOException {
    try (Stream<Path> top = Files.list(ROOT)) {
      assertThat(top.map(path -> path.getFileName().toString()))
          .filteredOn(name -> !name.startsWith(".") && !name.equals("target"))
          .containsExactlyInAnyOrder("pom.xml", "src", "installer", "icons", "README.md");
    }
  }

  @Test
  void aFileFitsInAHead() throws IOException {
    Map<String, Long> tooLong = new TreeMap<>();
    for (Path file : files(".java")) {
      long lines = Files.readAllLines(file).size();
      String name = name(file);
      if (lines > MOST_LINES && !MAY_BE_LONGER.contains(name)) {
        tooLong.put(name, lines);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void aPackageFitsInAHead() throws IOException {
    Map<String, Long> sizes =
        files(".java").stream()
            .filter(file -> name(file).startsWith("src/main/"))
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> name(file.getParent()), TreeMap::new, Collectors.counting()));
    sizes.values().removeIf(size -> size <= MOST_FILES_IN_A_PACKAGE);
    assertThat(sizes).isEmpty();
  }

  @Test
  void nothingIsLeftForLaterInTheText() throws IOException {
    // Written apart, or this file would find itself.
    assertThat(filesThatSay("\\bTO" + "DO\\b|\\bFIX" + "ME\\b|\\bXX" + "X\\b")).isEmpty();
  }

  @Test
  void noTestIsSwitchedOff() throws IOException {
    assertThat(filesThatSay("@Dis" + "abled\\b")).isEmpty();
  }

  private static List<String> filesThatSay(String words) throws IOException {
    Pattern pattern = Pattern.compile(words);
    return files(".java", ".sql", ".properties", ".css", ".sh", ".bat").stream()
        .filter(file -> pattern.matcher(text(file)).find())
        .map(RepositoryTest::name)
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(name(file) + " cannot be read as UTF-8", e);
    }
  }

  private static List<Path> files(String... endings) throws IOException {
    try (Stream<Path> walk = Files.walk(ROOT.resolve("src"))) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }
}
