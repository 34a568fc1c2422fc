package org.letapis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is shipped is named, with a licence that the program may be shipped under. */
class LicencesTest {

  private static final String FOLDER = "/META-INF/third-party/";

  /** A line of what the build lists: {@code group:artifact:jar[:platform]:version:scope}. */
  private static final Pattern SHIPPED =
      Pattern.compile("^ +([\\w.-]+:[\\w.-]+):jar:(?:[\\w-]+:)?([\\w.-]+):(?:compile|runtime)\\b");

  /** Licences that GPL-3.0-or-later may be combined with. */
  private static final List<String> COMPATIBLE =
      List.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "CC0-1.0",
          "GPL-2.0-only_WITH_Classpath-exception-2.0",
          "LGPL-2.0-or-later",
          "MIT",
          "MPL-2.0",
          "Unicode-3.0");

  @Test
  void theListNamesExactlyTheLibrariesThatAreShipped() throws IOException {
    Map<String, String> shipped = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("target/tools/libraries.txt"))) {
      Matcher library = SHIPPED.matcher(line);
      if (library.find()) {
        shipped.put(library.group(1), library.group(2));
      }
    }
    Map<String, String> named = new TreeMap<>();
    list().forEach(row -> named.put(row[0], row[1]));
    assertThat(shipped).isNotEmpty();
    assertThat(named).isEqualTo(shipped);
  }

  @Test
  void everyLicenceIsCompatibleAndItsTextIsShipped() throws IOException {
    for (String[] row : list().toList()) {
      assertThat(row).as(row[0]).hasSize(4).doesNotContain("");
      assertThat(row[2]).as(row[0]).isIn(COMPATIBLE);
      assertThat(text(FOLDER + row[2] + ".txt")).as(row[2]).isNotBlank();
    }
  }

  @Test
  void theProgramShipsItsOwnLicence() throws IOException {
    // Read as a file: other jars hold a resource of that name too.
    assertThat(Path.of("src/main/resources/META-INF/LICENSE"))
        .content()
        .contains("GNU GENERAL PUBLIC LICENSE", "Version 3, 29 June 2007", "END OF TERMS");
  }

  private static Stream<String[]> list() throws IOException {
    return text(FOLDER + "libraries.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", -1));
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = LicencesTest.class.getResourceAsStream(resource)) {
      assertThat(in).as(resource).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
