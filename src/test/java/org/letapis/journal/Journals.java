package org.letapis.journal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.letapis.crypto.Secret;
import org.letapis.domain.log.Position;
import org.letapis.journal.frame.Frame;
import org.letapis.journal.frame.FrameKind;

/** What the journal's tests share: a key, frames of text, and everything a journal shows. */
final class Journals {

  private Journals() {}

  static Secret key() {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 7);
    return Secret.copyOf(key);
  }

  static JournalSettings rollingAt(long limit) {
    return new JournalSettings(limit, new SecureRandom());
  }

  static Frame entries(String... lines) {
    return new Frame(FrameKind.ENTRIES, bytes(lines));
  }

  static Frame local(String... lines) {
    return new Frame(FrameKind.LOCAL, bytes(lines));
  }

  static List<String> texts(Frame frame) {
    return frame.lines().stream().map(l -> new String(l, StandardCharsets.UTF_8)).toList();
  }

  /** Every line a journal shows, in order. */
  static List<String> all(Journal journal) {
    List<String> all = new ArrayList<>();
    journal.replay(Position.START, (at, frame) -> all.addAll(texts(frame)));
    return all;
  }

  /** The same, by the position of the frame. */
  static Map<Position, List<String>> byPosition(Journal journal) {
    Map<Position, List<String>> all = new LinkedHashMap<>();
    journal.replay(Position.START, (at, frame) -> all.put(at, texts(frame)));
    return all;
  }

  static Path segment(Path folder, int number) {
    return folder.resolve("%06d.log".formatted(number));
  }

  private static List<byte[]> bytes(String... lines) {
    return Arrays.stream(lines).map(l -> l.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
