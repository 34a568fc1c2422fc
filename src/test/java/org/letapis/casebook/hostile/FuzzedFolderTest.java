package org.letapis.casebook.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.Seed;
import org.letapis.casebook.Books;
import org.letapis.crypto.Secret;
import org.letapis.domain.entry.Digest;
import org.letapis.domain.log.Position;
import org.letapis.domain.problem.Problem;
import org.letapis.files.AttachedFiles;
import org.letapis.journal.Journal;
import org.letapis.journal.JournalSettings;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;
import org.letapis.vault.Opener;
import org.letapis.vault.RoomKey;
import org.letapis.vault.Vault;
import org.letapis.vault.share.SealedShare;
import org.letapis.vault.words.RecoveryWords;

/**
 * Our own folder with bytes changed by somebody else: what is read is right or refused with a
 * problem, never anything else, in bounded time and memory.
 */
class FuzzedFolderTest {

  /** How many changed folders are read; {@code -Dletapis.mutations=20000} for a long run. */
  private static final int MUTATIONS = Integer.getInteger("letapis.mutations", 120);

  private static final long SEED = Seed.get();
  private static final long MOST_NANOS = 3_000_000_000L;
  private static final long MOST_BYTES = 256L << 20;
  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @TempDir Path temp;
  private final Map<String, byte[]> whole = new TreeMap<>();
  private final Set<String> lines = new HashSet<>();
  private final Map<Digest, byte[]> files =
      new TreeMap<>(java.util.Comparator.comparing(Digest::hex));

  @BeforeEach
  void write() throws IOException {
    Path root = temp.resolve("whole");
    Random random = new Random(SEED);
    try (Secret passphrase = Books.passphrase();
        Secret next = Books.passphrase();
        Vault vault = Vault.create(root, passphrase, Books.CHEAP)) {
      try (Secret key = vault.roomKey(RoomKey.JOURNAL);
          Journal journal =
              Journal.create(
                  vault.folder().journal(), key, new JournalSettings(6_000, new SecureRandom()))) {
        for (int i = 0; i < 40; i++) {
          journal.append(List.of(frame(i, FrameKind.ENTRIES), frame(i, FrameKind.LOCAL)));
        }
      }
      try (AttachedFiles attached = files(vault)) {
        for (int length : new int[] {0, 1, 500, 70_000, 200_000}) {
          byte[] content = new byte[length];
          random.nextBytes(content);
          Digest digest = attached.add(new ByteArrayInputStream(content), length).digest();
          files.put(digest, content);
        }
      }
      vault.keys().changePassphrase(passphrase, next, Books.CHEAP);
    }
    Files.writeString(root.resolve("attempts"), "{\"failed\":2,\"last\":1000}");
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        whole.put(root.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
  }

  private Frame frame(int number, FrameKind kind) {
    String line = kind + " " + number + "х".repeat(new Random(number).nextInt(900));
    lines.add(line);
    return new Frame(kind, List.of(line.getBytes(StandardCharsets.UTF_8)));
  }

  private static AttachedFiles files(Vault vault) {
    return AttachedFiles.open(
        vault.folder().files(),
        vault.roomKey(RoomKey.FILES),
        vault.roomKey(RoomKey.FILES_NAME),
        new SecureRandom());
  }

  @Test
  void whatIsReadIsRightOrRefused() throws IOException {
    Path root = temp.resolve("changed");
    List<String> names = new ArrayList<>(whole.keySet());
    for (int i = 0; i < MUTATIONS; i++) {
      Random random = new Random(SEED + i);
      lay(root);
      String name = names.get(random.nextInt(names.size()));
      byte[] bytes = whole.get(name);
      List<Mutation> mutations = new ArrayList<>();
      for (int n = 0; n <= random.nextInt(3); n++) {
        Mutation mutation = Mutation.any(random);
        mutations.add(mutation);
        bytes = mutation.of(bytes, random);
      }
      Files.write(root.resolve(name), bytes);
      bounded("seed " + (SEED + i) + ", " + name + " " + mutations, () -> read(root));
    }
  }

  @Test
  void whatIsTypedFromPaperIsRightOrRefused() {
    String words;
    try (RecoveryWords made = RecoveryWords.random()) {
      words = String.join(" ", made.words());
    }
    String share = shareText();
    for (int i = 0; i < MUTATIONS; i++) {
      Random random = new Random(SEED + i);
      String typed = mutated(words, random);
      bounded("seed " + (SEED + i), () -> RecoveryWords.ofTyped(typed.toCharArray()).close());
      String page = mutated(share, random);
      bounded("seed " + (SEED + i), () -> SealedShare.ofText(page));
    }
  }

  private String shareText() {
    try (Secret passphrase = Books.passphrase();
        Secret first = Books.secret("першая частка 1");
        Secret second = Books.secret("другая частка 2");
        Vault vault = Vault.open(temp.resolve("whole"), passphrase);
        var shares = vault.keys().newShares(2, List.of(first, second), Books.CHEAP)) {
      return shares.texts().getFirst();
    }
  }

  private static String mutated(String text, Random random) {
    byte[] bytes = Mutation.any(random).of(text.getBytes(StandardCharsets.UTF_8), random);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void lay(Path root) throws IOException {
    try (Stream<Path> all = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
  }

  private void read(Path root) {
    Vault.waitLeft(root);
    try (Secret passphrase = Books.passphrase();
        Vault vault = Vault.open(root, new Opener.Passphrase(passphrase))) {
      bounded("journal", () -> readJournal(vault));
      bounded("files", () -> readFiles(vault));
    }
  }

  private void readJournal(Vault vault) {
    try (Secret key = vault.roomKey(RoomKey.JOURNAL);
        Journal journal = Journal.open(vault.folder().journal(), key)) {
      journal.replay(
          Position.START,
          (at, frame) ->
              frame
                  .lines()
                  .forEach(
                      line ->
                          assertThat(lines).contains(new String(line, StandardCharsets.UTF_8))));
      journal.append(List.of(frame(1_000, FrameKind.ENTRIES)));
      journal.verify();
    }
  }

  private void readFiles(Vault vault) {
    try (AttachedFiles attached = files(vault)) {
      attached.list();
      files.forEach(
          (digest, content) ->
              bounded(
                  digest.hex(),
                  () -> {
                    try (var in = attached.read(digest)) {
                      assertThat(in.readAllBytes()).isEqualTo(content);
                    } catch (IOException impossible) {
                      throw new AssertionError(impossible);
                    }
                  }));
    }
  }

  /** Does it within the bounds; a problem is an answer, anything else thrown is not. */
  static void bounded(String what, Runnable work) {
    long bytes = THREAD.getCurrentThreadAllocatedBytes();
    long nanos = THREAD.getCurrentThreadCpuTime();
    try {
      work.run();
    } catch (Problem refused) {
      assertThat(refused.code().code()).isNotEmpty();
    } catch (RuntimeException | Error escaped) {
      throw new AssertionError(what, escaped);
    }
    assertThat(THREAD.getCurrentThreadCpuTime() - nanos).as(what).isLessThan(MOST_NANOS);
    assertThat(THREAD.getCurrentThreadAllocatedBytes() - bytes).as(what).isLessThan(MOST_BYTES);
  }
}
