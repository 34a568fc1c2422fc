package org.letapis.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.text.Labels;
import org.letapis.domain.text.Language;

/** A fourth language, added by two files before the program's own. */
class AddedLanguageTest {

  private static final Path LANGUAGES =
      Path.of("src/main/resources/org/letapis/text/languages.tsv");

  @TempDir Path added;

  @Test
  void aFileOfWordsAndALineMakeTheProgramSpeakAnotherLanguage() throws Exception {
    write(
        "languages.tsv",
        Files.readString(LANGUAGES) + "uk\tuk\tru-cyrl,-,be-cyrl,latn,be-latn\tru\n");
    write("cli_uk.properties", "cli.heading.usage=Як викликати:\n");

    String help = run("archive", "--help", "--lang", "uk");

    assertThat(help).startsWith("Як викликати: letapis");
    // What nobody translated yet is said in the language that stands in.
    assertThat(help).contains(Labels.of(Language.RUSSIAN).text("cli.option.help"));
    assertThat(run("archive", "--help", "--lang", "be"))
        .startsWith(Labels.of(Language.BELARUSIAN).text("cli.heading.usage"));
  }

  private void write(String name, String content) throws IOException {
    Path folder = Files.createDirectories(added.resolve("org/letapis/text"));
    Files.writeString(folder.resolve(name), content);
  }

  private String run(String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                added + File.pathSeparator + System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return out;
  }
}
