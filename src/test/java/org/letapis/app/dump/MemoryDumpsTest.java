package org.letapis.app.dump;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A program that crashes leaves no file, wherever files of crashes are asked for. */
class MemoryDumpsTest {

  private static final Path LAUNCHER = Path.of("src/main/launcher").toAbsolutePath();
  private static final String NO_ERROR_FILE = "-XX:ErrorFile=/dev/null";

  @TempDir private Path folder;

  /** What is crashed: says that it is ready, and waits. */
  public static final class Victim {
    private Victim() {}

    public static void main(String[] arguments) throws Exception {
      System.out.println(MemoryDumps.forbid(System.getProperty("os.name")) ? "ready" : "not");
      Thread.sleep(60_000);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aCrashedProgramLeavesNoFileAtAll() throws Exception {
    for (String signal : List.of("-SEGV", "-ABRT")) {
      ProcessBuilder builder =
          new ProcessBuilder(
              "/bin/sh",
              "-c",
              "ulimit -c unlimited 2>/dev/null; exec \"$@\"",
              "sh",
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "@" + LAUNCHER.resolve("lib/jvm.options"),
              NO_ERROR_FILE,
              "-Djava.io.tmpdir=" + folder,
              "-cp",
              classes(MemoryDumps.class) + ":" + classes(Victim.class),
              Victim.class.getName());
      Process victim = builder.directory(folder.toFile()).redirectErrorStream(true).start();
      try (BufferedReader said = victim.inputReader()) {
        String line = said.readLine();
        while (line != null && !line.equals("ready")) {
          line = said.readLine();
        }
        assertThat(line).isEqualTo("ready");
        assertThat(Files.readString(Path.of("/proc", Long.toString(victim.pid()), "limits")))
            .containsPattern("Max core file size +0 +0 ");
        new ProcessBuilder("kill", signal, Long.toString(victim.pid())).start().waitFor();
        assertThat(said.lines().toList()).isNotNull();
        assertThat(victim.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(victim.exitValue()).as("it was the signal").isNotZero();
      } finally {
        victim.destroyForcibly();
      }
      assertThat(folder).as(signal).isEmptyDirectory();
    }
  }

  /** Log settings are a class of the program too. */
  private static Path classes(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @Test
  void everyWayToStartTheProgramSaysSo() throws Exception {
    assertThat(Files.readString(LAUNCHER.resolve("bin/letapis"))).contains(NO_ERROR_FILE);
    assertThat(Files.readString(LAUNCHER.resolve("bin/letapis.bat"))).contains("-XX:ErrorFile=NUL");
    assertThat(Files.readString(Path.of("installer/parts.sh"))).contains(NO_ERROR_FILE);
    assertThat(Files.readString(Path.of("installer/windows.ps1"))).contains("-XX:ErrorFile=NUL");
    assertThat(Files.readString(LAUNCHER.resolve("lib/jvm.options")))
        .contains(
            "-XX:-CreateCoredumpOnCrash",
            "-XX:-HeapDumpOnOutOfMemoryError",
            "-XX:-DumpReplayDataOnError",
            "-XX:+DisableAttachMechanism",
            "-XX:-UsePerfData");
  }

  @Test
  void whereNothingIsToBeDoneNothingIs() {
    assertThat(MemoryDumps.forbid("Windows 11")).isTrue();
  }
}
