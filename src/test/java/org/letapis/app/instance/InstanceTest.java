package org.letapis.app.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {

  private static final String NAME = "w";

  @TempDir private Path home;
  private Path folder;
  private final BlockingQueue<Optional<Path>> asked = new LinkedBlockingQueue<>();

  /** A socket's address must be short, which the folder of a test may not be. */
  @BeforeEach
  void shortFolder() throws Exception {
    folder = Files.createTempDirectory(Path.of("/tmp"), "i");
  }

  @AfterEach
  void nothingIsLeft() throws Exception {
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
    Files.delete(folder);
  }

  @Test
  void whoStartsAgainHandsOverAndEnds() throws Exception {
    Path file = home.resolve("прыклад.letapis");
    try (Instance first = Instance.claim(folder, NAME, Optional.empty()).orElseThrow()) {
      first.listen(asked::add);
      assertThat(Instance.claim(folder, NAME, Optional.of(file))).isEmpty();
      assertThat(asked.take()).contains(file);
      assertThat(Instance.claim(folder, NAME, Optional.empty())).isEmpty();
      assertThat(asked.take()).isEmpty();
    }
  }

  @Test
  void theNextProgramRunsAfterOneThatEndedAndAfterOneThatWasKilled() throws Exception {
    Instance.claim(folder, NAME, Optional.empty()).orElseThrow().close();
    // What a killed program leaves: a file nobody has locked, and a socket nobody listens on.
    Files.createFile(folder.resolve(NAME + ".lock"));
    Files.createFile(folder.resolve(NAME + ".socket"));
    try (Instance next = Instance.claim(folder, NAME, Optional.empty()).orElseThrow()) {
      next.listen(asked::add);
      assertThat(Instance.claim(folder, NAME, Optional.of(home))).isEmpty();
      assertThat(asked.take()).contains(home);
    }
  }

  @Test
  void aProgramThatDoesNotAnswerHoldsUpNobody() {
    // It has the lock, but nobody listens yet.
    try (Instance mute = Instance.claim(folder, NAME, Optional.empty()).orElseThrow()) {
      assertThat(Instance.claim(folder, NAME, Optional.of(home))).isPresent();
    }
  }

  @Test
  void whatIsNoPathIsNotAnswered() throws Exception {
    try (Instance first = Instance.claim(folder, NAME, Optional.empty()).orElseThrow()) {
      first.listen(asked::add);
      assertThat(answers("\0")).isFalse();
      assertThat(answers("/a".repeat(Instance.LONGEST))).isFalse();
      assertThat(answers("/a".repeat(10))).isTrue();
      assertThat(asked).hasSize(1);
    }
  }

  @Test
  void theFolderIsThePersonsOwn() {
    Map<String, String> set = Map.of("XDG_RUNTIME_DIR", home.toString());
    assertThat(SessionFolder.of("Linux", set, "/tmp")).contains(home);
    assertThat(SessionFolder.of("Linux", Map.of(), home.toString())).isEmpty();
    assertThat(SessionFolder.of("Linux", Map.of("XDG_RUNTIME_DIR", "here"), null)).isEmpty();
    assertThat(SessionFolder.of("Mac OS X", set, home.toString())).contains(home);
  }

  private boolean answers(String words) throws Exception {
    try (SocketChannel to = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      to.connect(UnixDomainSocketAddress.of(folder.resolve(NAME + ".socket")));
      ByteBuffer bytes = ByteBuffer.wrap(words.getBytes(StandardCharsets.UTF_8));
      try {
        while (bytes.hasRemaining()) {
          to.write(bytes);
        }
        to.shutdownOutput();
        return to.read(ByteBuffer.allocate(1)) == 1;
      } catch (java.io.IOException hungUp) {
        return false;
      }
    }
  }
}
