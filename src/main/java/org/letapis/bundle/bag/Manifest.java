package org.letapis.bundle.bag;

import static org.letapis.bundle.problem.BundleProblem.MALFORMED;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.letapis.crypto.Digests;
import org.letapis.domain.problem.Problem;

/**
 * A BagIt manifest with SHA-512: one line per file, {@code <128 hexadecimal digits> <path>}, in the
 * order of the tar, as {@code sha512sum -c} reads it.
 *
 * @param lines in order
 */
public record Manifest(List<Line> lines) {

  private static final int HEX = 2 * Digests.SHA512_LENGTH;
  private static final String SEPARATOR = "  ";

  /**
   * One file.
   *
   * @param sha512 lower-case hexadecimal
   * @param path in the bag
   */
  public record Line(String sha512, String path) {}

  public Manifest {
    lines = List.copyOf(lines);
  }

  /**
   * Reads a manifest.
   *
   * @param member its name, for the message
   * @param maxLines most lines read
   * @throws Problem {@code bundle.malformed} with the line
   */
  public static Manifest parse(String member, byte[] text, int maxLines) {
    List<Line> lines = new ArrayList<>();
    Set<String> paths = new HashSet<>();
    int from = 0;
    while (from < text.length) {
      int to = from;
      while (to < text.length && text[to] != '\n') {
        to++;
      }
      int number = lines.size() + 1;
      if (to == text.length || number > maxLines) {
        throw new Problem(MALFORMED, member, number);
      }
      Line line = line(new String(text, from, to - from, StandardCharsets.ISO_8859_1));
      if (line.path().isEmpty() || !paths.add(line.path())) {
        throw new Problem(MALFORMED, member, number);
      }
      lines.add(line);
      from = to + 1;
    }
    return new Manifest(lines);
  }

  /** A line taken apart; one without a path when it is none. */
  private static Line line(String text) {
    boolean fits =
        text.length() > HEX + SEPARATOR.length()
            && text.startsWith(SEPARATOR, HEX)
            && text.chars().limit(HEX).allMatch(c -> HexFormat.isHexDigit(c) && c < 'g')
            && text.chars().limit(HEX).noneMatch(Character::isUpperCase)
            && text.chars().skip(HEX + SEPARATOR.length()).allMatch(c -> c > ' ' && c < 0x7f);
    return fits
        ? new Line(text.substring(0, HEX), text.substring(HEX + SEPARATOR.length()))
        : new Line("", "");
  }

  /** The text of the file. */
  public byte[] bytes() {
    StringBuilder text = new StringBuilder();
    for (Line line : lines) {
      text.append(line.sha512()).append(SEPARATOR).append(line.path()).append('\n');
    }
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
