package org.letapis.powercut;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.letapis.crypto.Argon2Cost;
import org.letapis.crypto.Digests;
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
import org.letapis.vault.VaultFolder;
import org.letapis.vault.VaultProblem;
import org.letapis.vault.words.RecoveryWords;
import org.letapis.vault.words.WordList;

/** Vault, journal and attached files, open together as in a casebook, without the store. */
final class Rooms implements AutoCloseable {

  private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

  /** Segments are short, so that many are begun. */
  private static final JournalSettings SHORT = new JournalSettings(9_000, new SecureRandom());

  final Vault vault;
  final Journal journal;
  final AttachedFiles files;
  final int passphrase;
  final String words;

  private Rooms(Vault vault, Journal journal, int passphrase, String words) {
    this.words = words;
    this.vault = vault;
    this.journal = journal;
    this.passphrase = passphrase;
    Secret filesKey = vault.roomKey(RoomKey.FILES);
    Secret nameKey = vault.roomKey(RoomKey.FILES_NAME);
    this.files = AttachedFiles.open(vault.folder().files(), filesKey, nameKey, new SecureRandom());
  }

  static Rooms create(Path root) {
    Vault vault = Vault.create(root.resolve("vault"), passphrase(0), CHEAP);
    try (Secret key = vault.roomKey(RoomKey.JOURNAL)) {
      return new Rooms(vault, Journal.create(vault.folder().journal(), key, SHORT), 0, "");
    }
  }

  /**
   * Opens with the passphrase and the recovery words that open.
   *
   * @throws AssertionError if not exactly one of the passphrases does, and one of the words; none
   *     are a possibility too
   */
  static Rooms open(Path root, Expected expected) throws IOException {
    int passphrase =
        theOne(expected.passphrases, p -> opens(root, new Opener.Passphrase(passphrase(p))));
    boolean none = Vault.waysInto(root.resolve("vault")).size() == 1;
    String words =
        theOne(
            expected.words,
            w -> w.isEmpty() ? none : !none && opens(root, new Opener.Words(typed(w))));
    Files.deleteIfExists(new VaultFolder(root.resolve("vault")).attempts());
    Vault vault = Vault.open(root.resolve("vault"), passphrase(passphrase));
    try (Secret key = vault.roomKey(RoomKey.JOURNAL)) {
      return new Rooms(
          vault, Journal.open(vault.folder().journal(), key, SHORT), passphrase, words);
    } catch (RuntimeException | Error failed) {
      vault.close();
      throw failed;
    }
  }

  private static <T> T theOne(Collection<T> possible, Predicate<T> opens) {
    List<T> right = possible.stream().filter(opens).toList();
    if (right.size() != 1) {
      throw new AssertionError("of " + possible + " open: " + right);
    }
    return right.getFirst();
  }

  private static boolean opens(Path root, Opener opener) {
    try {
      // Tries count, and a program killed while it opens has made one.
      Files.deleteIfExists(new VaultFolder(root.resolve("vault")).attempts());
      Vault.open(root.resolve("vault"), opener).close();
      return true;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (Problem problem) {
      if (problem.is(VaultProblem.WRONG_PASSPHRASE) || problem.is(VaultProblem.WRONG_WORDS)) {
        return false;
      }
      throw problem;
    }
  }

  static Secret passphrase(int number) {
    return Secret.ofPassphrase(("фраза " + number).toCharArray());
  }

  void append(int batch) {
    journal.append(batch(batch));
  }

  void change(int from, int to) {
    vault.changePassphrase(passphrase(from), passphrase(to), CHEAP);
  }

  void change(String words) {
    vault.keys().setRecoveryWords(typed(words));
  }

  /** Recovery words for a number. */
  static String words(int number) {
    Random random = new Random(number);
    while (true) { // until the checksum fits, about one time in 256
      String words =
          String.join(
              " ",
              random.ints(RecoveryWords.COUNT, 0, 2048).mapToObj(WordList.all()::get).toList());
      try {
        typed(words).close();
        return words;
      } catch (Problem checksum) {
        // Others, then.
      }
    }
  }

  private static RecoveryWords typed(String words) {
    return RecoveryWords.ofTyped(words.toCharArray());
  }

  void store(int number) {
    files.add(new ByteArrayInputStream(file(number)), Long.MAX_VALUE);
  }

  /** Whether the file of that number can be read from its first byte to its last. */
  boolean has(int number) {
    try (var in = files.read(new Digest(Digests.hex(Digests.sha256(file(number)))))) {
      return java.util.Arrays.equals(in.readAllBytes(), file(number));
    } catch (IOException | Problem gone) {
      return false;
    }
  }

  /**
   * The numbers of the batches the journal shows.
   *
   * @throws AssertionError if one is there in part
   */
  List<Integer> batches() {
    List<String> lines = new ArrayList<>();
    journal.replay(Position.START, (at, frame) -> lines.addAll(lines(frame)));
    List<Integer> batches = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int number = Integer.parseInt(lines.get(at).substring(0, lines.get(at).indexOf(' ')));
      List<String> whole = batch(number).stream().flatMap(f -> lines(f).stream()).toList();
      if (at + whole.size() > lines.size() || !lines.subList(at, at + whole.size()).equals(whole)) {
        throw new AssertionError("batch " + number + " is half there");
      }
      batches.add(number);
      at += whole.size();
    }
    return batches;
  }

  /** A batch of one to four frames; a line is up to 6,000 bytes that cannot be deflated. */
  private static List<Frame> batch(int number) {
    Random random = new Random(number);
    List<Frame> frames = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      StringBuilder line = new StringBuilder(number + " " + i + " ");
      int words = random.nextInt(3) == 0 ? random.nextInt(450) : random.nextInt(12);
      for (int w = 0; w < words; w++) {
        line.append(Long.toString(random.nextLong(), 36));
      }
      frames.add(
          new Frame(
              i % 2 == 0 ? FrameKind.ENTRIES : FrameKind.LOCAL,
              List.of(line.toString().getBytes(StandardCharsets.UTF_8))));
    }
    return frames;
  }

  private static List<String> lines(Frame frame) {
    return frame.lines().stream().map(l -> new String(l, StandardCharsets.UTF_8)).toList();
  }

  private static byte[] file(int number) {
    Random random = new Random(number);
    byte[] bytes = new byte[random.nextInt(4) == 0 ? random.nextInt(150_000) : random.nextInt(900)];
    random.nextBytes(bytes);
    return bytes;
  }

  static List<Integer> with(List<Integer> list, int one) {
    List<Integer> longer = new ArrayList<>(list);
    longer.add(one);
    return List.copyOf(longer);
  }

  @Override
  public void close() {
    try {
      journal.close();
    } finally {
      files.close();
      vault.close();
    }
  }
}
