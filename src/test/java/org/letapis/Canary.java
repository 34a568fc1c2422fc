package org.letapis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Searches every byte of files for words that must not be readable there. */
public final class Canary {

  private static final List<Charset> ENCODINGS =
      List.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE,
          Charset.forName("windows-1251"));

  private Canary() {}

  /** Fails if any of the words stands in any file below a folder, or in a file's name. */
  public static void assertAbsent(Path folder, String... words) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // One byte a character, so that bytes can be searched as text.
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (String word : words) {
          assertThat(file.getFileName().toString()).doesNotContain(word);
          for (Charset encoding : ENCODINGS) {
            assertThat(
                    bytes.contains(
                        new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1)))
                .as("a word in %s, as %s", folder.relativize(file), encoding)
                .isFalse();
          }
        }
      }
    }
  }
}
