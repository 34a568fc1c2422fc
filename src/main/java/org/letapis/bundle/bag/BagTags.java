package org.letapis.bundle.bag;

import static org.letapis.bundle.problem.BundleProblem.MALFORMED;
import static org.letapis.bundle.problem.BundleProblem.NEWER_FORMAT;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.domain.problem.Problem;

/**
 * What bag-info.txt of a bundle says: its format, a random id, and how much there is under data/.
 * Neutral: no names, no program, no time.
 *
 * @param id random (RFC 9562, version 4)
 * @param bytes of all payload files together
 * @param files how many payload files
 */
public record BagTags(UUID id, long bytes, long files) {

  /** The whole of bagit.txt. */
  public static final String BAGIT =
      """
      BagIt-Version: 1.0
      Tag-File-Character-Encoding: UTF-8
      """;

  private static final int VERSION = 1;
  private static final String PROFILE = "letapis-bundle-v";
  private static final Pattern ANY_VERSION =
      Pattern.compile("BagIt-Profile-Identifier: " + PROFILE + "([0-9]{1,9})\n.*", Pattern.DOTALL);
  private static final Pattern TEXT =
      Pattern.compile(
          "BagIt-Profile-Identifier: "
              + PROFILE
              + VERSION
              + "\n"
              + "External-Identifier: ([0-9a-f-]{36})\n"
              + "Payload-Oxum: ([0-9]{1,18})\\.([0-9]{1,9})\n");

  /** The text of the file. */
  public byte[] text() {
    // Concatenation, not formatting: a format would use the digits of the machine's language.
    String text =
        "BagIt-Profile-Identifier: "
            + PROFILE
            + VERSION
            + "\nExternal-Identifier: "
            + id
            + "\nPayload-Oxum: "
            + bytes
            + "."
            + files
            + "\n";
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Reads such a text.
   *
   * @throws Problem {@code bundle.newer-format} or {@code bundle.malformed}
   */
  public static BagTags parse(byte[] text) {
    String all = new String(text, StandardCharsets.ISO_8859_1);
    Matcher version = ANY_VERSION.matcher(all);
    if (version.matches() && Long.parseLong(version.group(1)) > VERSION) {
      throw new Problem(NEWER_FORMAT, Long.parseLong(version.group(1)));
    }
    Matcher tags = TEXT.matcher(all);
    if (tags.matches()) {
      try {
        UUID id = UUID.fromString(tags.group(1));
        if (id.toString().equals(tags.group(1))) {
          return new BagTags(id, Long.parseLong(tags.group(2)), Long.parseLong(tags.group(3)));
        }
      } catch (IllegalArgumentException e) {
        // Told below.
      }
    }
    throw new Problem(MALFORMED, Members.INFO, 1);
  }
}
