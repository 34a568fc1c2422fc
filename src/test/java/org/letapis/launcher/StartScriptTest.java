package org.letapis.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The start script, with Javas that only print what they were started with. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptTest {

  private static final Path LAUNCHER = Path.of("src/main/launcher").toAbsolutePath();

  @TempDir private Path folder;
  private Path home;
  private Path script;

  @BeforeEach
  void installWhereThereAreSpacesAndOtherLetters() throws IOException {
    home = folder.resolve("мае праграмы 'новыя'/letapis");
    script = home.resolve("bin/letapis");
    Files.createDirectories(script.getParent());
    Files.copy(LAUNCHER.resolve("bin/letapis"), script);
    executable(script);
  }

  @Test
  void theJavaThatAPersonNamesIsTaken() throws Exception {
    Path named = java("named", "25.0.3");
    Run run = start(script, Map.of("LETAPIS_JAVA", named.toString()), "history", "a b");
    assertThat(run.out())
        .containsSubsequence("named", "@" + home.toRealPath() + "/lib/jvm.options");
    assertThat(run.out()).containsSubsequence("org.letapis.app.Main", "history", "a b");
    assertThat(run.exit()).isZero();
  }

  @Test
  void aNamedJavaThatIsTooOldIsRefusedInOneLine() throws Exception {
    Path old = java("old", "21.0.9");
    Run run = start(script, Map.of("LETAPIS_JAVA", old.toString()));
    assertThat(run.out()).singleElement().asString().contains("LETAPIS_JAVA", "Java 25");
    assertThat(run.exit()).isEqualTo(69);
  }

  @Test
  void javaHomeIsTakenWhenItIsNewEnough() throws Exception {
    Path latest = java("latest", "26");
    Run run = start(script, Map.of("JAVA_HOME", latest.toString()));
    assertThat(run.out()).contains("latest");
  }

  @Test
  void aNewerJavaBesideTheOldOneOfTheSearchPathIsFound() throws Exception {
    Path old = java("jvm/java-17", "17.0.1");
    java("jvm/java-25", "25");
    Path link = Files.createDirectories(folder.resolve("usr-bin")).resolve("java");
    Files.createSymbolicLink(link, old.resolve("bin/java"));
    String path = link.getParent() + ":/usr/bin:/bin";
    Run run = start(script, Map.of("PATH", path, "JAVA_HOME", old.toString()));
    assertThat(run.out()).contains("jvm/java-25");
  }

  @Test
  void theScriptFindsItsFolderThroughLinksToLinks() throws Exception {
    Path named = java("named", "25");
    Path link = Files.createSymbolicLink(folder.resolve("a link"), script);
    Path relative = Files.createSymbolicLink(folder.resolve("second"), Path.of("a link"));
    for (Path way : List.of(link, relative)) {
      Run run = start(way, Map.of("LETAPIS_JAVA", named.toString()));
      assertThat(run.out()).contains("@" + home.toRealPath() + "/lib/jvm.options");
    }
  }

  @Test
  void inTheLocaleOfMachinesOtherLettersStillWork() throws Exception {
    Path named = java("named", "25");
    Run plain = start(script, Map.of("LETAPIS_JAVA", named.toString(), "LC_ALL", "C"));
    assertThat(plain.out()).contains("LC_ALL=C.UTF-8");
    Run chosen = start(script, Map.of("LETAPIS_JAVA", named.toString(), "LC_ALL", "be_BY.UTF-8"));
    assertThat(chosen.out()).contains("LC_ALL=be_BY.UTF-8");
  }

  @Test
  void theExitCodeOfTheProgramIsTheExitCodeOfTheScript() throws Exception {
    Path named = java("named", "25");
    Files.writeString(named.resolve("bin/java"), "#!/bin/sh\nexit 7\n");
    assertThat(start(script, Map.of("LETAPIS_JAVA", named.toString())).exit()).isEqualTo(7);
  }

  private record Run(int exit, List<String> out) {}

  private Run start(Path program, Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of("/bin/sh", program.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.directory(folder.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin:/bin");
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out.lines().toList());
  }

  /** Makes the home of a Java that prints its name and then its arguments, one a line. */
  private Path java(String name, String version) throws IOException {
    Path java = folder.resolve(name);
    Files.createDirectories(java.resolve("bin"));
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path program = java.resolve("bin/java");
    String text =
        """
        #!/bin/sh
        printf '%%s\\n' '%s' "$@" "LC_ALL=${LC_ALL:-}"
        """;
    Files.writeString(program, text.formatted(name));
    executable(program);
    return java;
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
