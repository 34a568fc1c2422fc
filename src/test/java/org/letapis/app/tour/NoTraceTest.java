package org.letapis.app.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Canary;
import org.letapis.media.MediaSamples;
import org.letapis.media.PdfSamples;

/**
 * Everything is done with a word in every field, name, file and secret; then the program crashes.
 * The word is nowhere but where it was given or asked for.
 */
@DisabledOnOs(OS.WINDOWS) // There are no signals to crash it with.
class NoTraceTest {

  private static final String CONSONANTS = "бвгджзклмнпрстф";
  private static final String VOWELS = "аоуіэ";

  @TempDir private Path temp;

  @Test
  void nothingReadableIsLeftAnywhereByWhateverIsDoneAndByACrash() throws Exception {
    CanaryPlaces at = new CanaryPlaces(temp);
    at.make();
    String word = freshWord();
    makeSamples(at, word);
    Path shared = Path.of("/tmp");
    long before = System.currentTimeMillis();
    crash(at, word);
    SortedSet<String> found = new TreeSet<>();
    for (Path place : at.closed()) {
      found.addAll(Canary.found(place, word, "Алесь", "abandon"));
    }
    found.addAll(Canary.found(shared, newIn(shared, before), word));
    assertThat(found).as("readable words").isEmpty();
    // It is there where it was asked for, so it was looked for rightly.
    assertThat(Canary.found(at.given(), word)).isNotEmpty();
    assertThat(Canary.found(at.out(), word)).isNotEmpty();
    assertThat(at.working()).isEmptyDirectory();
    // What the window toolkit unpacks of itself.
    try (Stream<Path> home = Files.list(at.home())) {
      assertThat(home).extracting(Path::getFileName).containsExactly(Path.of(".openjfx"));
    }
    // Letters of the screen's font, which the window toolkit could not take away any more.
    assertThat(at.temporary()).isDirectoryNotContaining("regex:.*/(?!\\+JXF\\d+\\.tmp$)[^/]*");
    assertThat(at.book("theirs")).as("erased").doesNotExist();
  }

  /** Made here: the library that makes PDF files keeps a list of fonts at home. */
  private static void makeSamples(CanaryPlaces at, String word) throws IOException {
    Map<String, byte[]> samples =
        Map.of(
            "jpg", MediaSamples.telephoneJpeg(400, 300, 6, word),
            "png", MediaSamples.talkativePng(64, 48, word),
            "pdf", PdfSamples.pages(2, word),
            "mp3", MediaSamples.frozen("sound.mp3"),
            "mp4", MediaSamples.frozen("film.mp4"),
            "bin", (word + " large ").repeat(60_000).getBytes(StandardCharsets.UTF_8));
    for (Map.Entry<String, byte[]> sample : samples.entrySet()) {
      Files.write(at.samples().resolve(sample.getKey()), sample.getValue());
    }
  }

  /** A word that stands nowhere else, not even in what another run of this test left. */
  private static String freshWord() {
    SecureRandom random = new SecureRandom();
    StringBuilder word = new StringBuilder("Канарэйка");
    for (int i = 0; i < 6; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.toString();
  }

  /** Runs it as its start script does, where dumps of memory are wanted, until it is aborted. */
  private static void crash(CanaryPlaces at, String word) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command(at, word));
    builder.directory(at.working().toFile());
    String home = at.home().toString();
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME", home,
                "XDG_DATA_HOME", home + "/.local/share",
                "XDG_CONFIG_HOME", home + "/.config",
                "XDG_CACHE_HOME", home + "/.cache",
                "XDG_STATE_HOME", home + "/.local/state",
                "TMPDIR", at.temporary().toString()));
    Path said = at.said().resolve("out");
    builder.redirectOutput(said.toFile()).redirectError(at.said().resolve("errors").toFile());
    Process process = builder.start();
    try {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
      while (process.isAlive()
          && System.nanoTime() < end
          && !Files.readString(said).endsWith("done\n")) {
        process.waitFor(20, TimeUnit.MILLISECONDS);
      }
      assertThat(said).as(Files.readString(at.said().resolve("errors"))).hasContent("done");
      new ProcessBuilder("kill", "-ABRT", Long.toString(process.pid())).start().waitFor();
      process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    } finally {
      process.destroyForcibly();
    }
  }

  private static List<String> command(CanaryPlaces at, String word) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of("/bin/sh", "-c", "ulimit -c unlimited 2>/dev/null; exec \"$@\"", "sh"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + Path.of("src/main/launcher/lib/jvm.options").toAbsolutePath());
    command.addAll(
        List.of(
            "-XX:ErrorFile=/dev/null",
            "-XX:TieredStopAtLevel=1",
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Duser.home=" + at.home(),
            "-Djava.io.tmpdir=" + at.temporary(),
            "-cp",
            classPath(),
            CanaryWalk.class.getName(),
            at.root().toString(),
            word));
    return command;
  }

  /** Seen from another folder than this one. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** What has appeared or changed right in a folder that others use too. */
  private static List<Path> newIn(Path folder, long since) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isNew(file, since)).toList();
    }
  }

  private static boolean isNew(Path file, long since) {
    try {
      return Files.isRegularFile(file)
          && Files.isReadable(file)
          && Files.size(file) < 100_000_000
          && Files.getLastModifiedTime(file).toMillis() >= since;
    } catch (IOException gone) {
      return false;
    }
  }
}
