package org.letapis.casebook.contact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.letapis.bundle.card.ContactCard;
import org.letapis.crypto.Digests;

/**
 * A card as texts for QR codes, since with post-quantum keys and signatures it is three times what
 * one code holds. Each text is {@code LETAPIS-CARD:1:<mark>:<number>:<of>:<part>}: the mark is the
 * same for all parts of a card, numbers begin at 1, parts are Base45 (RFC 9285) of the file
 * deflated (RFC 1950) and cut. They may be read in any order. A card proves itself by its
 * signatures once it is whole, so parts carry no proof of their own. Not safe for use by several
 * threads.
 */
public final class CardCodes {

  /** Most codes a card is cut into. */
  public static final int MOST = 16;

  /**
   * Bytes of a part: a code of 105 modules at error correction M, which a telephone still reads.
   */
  private static final int PART = 800;

  private static final Pattern FORM =
      Pattern.compile("LETAPIS-CARD:1:([0-9A-F]{16}):([0-9]{1,2}):([0-9]{1,2}):(.{1,4000})");

  private final Map<Integer, byte[]> parts = new TreeMap<>();
  private String mark = "";
  private int of;

  /** The texts of a card, one for each code. */
  public static List<String> of(byte[] cardFile) {
    byte[] packed = deflate(cardFile);
    int count = (packed.length + PART - 1) / PART;
    if (count > MOST) {
      throw new IllegalArgumentException("too long for a card");
    }
    String mark = mark(cardFile);
    int each = (packed.length + count - 1) / count;
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] part = Arrays.copyOfRange(packed, i * each, Math.min(packed.length, (i + 1) * each));
      texts.add("LETAPIS-CARD:1:%s:%d:%d:".formatted(mark, i + 1, count) + Base45.encode(part));
    }
    return texts;
  }

  private static String mark(byte[] cardFile) {
    return HexFormat.of().formatHex(Digests.sha256(cardFile), 0, 8).toUpperCase(Locale.ROOT);
  }

  /**
   * Takes what a code says.
   *
   * @return whether it is a part of a card; parts of another card than before begin anew
   */
  public boolean take(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return false;
    }
    int number = Integer.parseInt(form.group(2));
    int count = Integer.parseInt(form.group(3));
    Optional<byte[]> part = Base45.decode(form.group(4));
    if (part.isEmpty() || number < 1 || number > count || count > MOST) {
      return false;
    }
    if (!form.group(1).equals(mark) || count != of) {
      parts.clear();
      mark = form.group(1);
      of = count;
    }
    parts.put(number, part.get());
    return true;
  }

  /** How many parts are here. */
  public int have() {
    return parts.size();
  }

  /** How many parts the card has; 0 before the first. */
  public int of() {
    return of;
  }

  /** The numbers of the parts that are not here yet. */
  public List<Integer> missing() {
    return java.util.stream.IntStream.rangeClosed(1, of)
        .filter(number -> !parts.containsKey(number))
        .boxed()
        .toList();
  }

  /** The card's file once all of it is here; nothing before, or when the parts do not fit. */
  public Optional<byte[]> file() {
    if (of == 0 || parts.size() < of) {
      return Optional.empty();
    }
    byte[] packed = new byte[parts.values().stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (byte[] part : parts.values()) {
      System.arraycopy(part, 0, packed, at, part.length);
      at += part.length;
    }
    return inflate(packed).filter(file -> mark(file).equals(mark));
  }

  private static byte[] deflate(byte[] file) {
    try (Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION)) {
      deflater.setInput(file);
      deflater.finish();
      byte[] packed = new byte[file.length + 1_024];
      int length = deflater.deflate(packed);
      return Arrays.copyOf(packed, length);
    }
  }

  private static Optional<byte[]> inflate(byte[] packed) {
    try (Inflater inflater = new Inflater()) {
      inflater.setInput(packed);
      byte[] file = new byte[ContactCard.MAX_BYTES + 1];
      int length = 0;
      while (!inflater.finished() && length < file.length) {
        int more = inflater.inflate(file, length, file.length - length);
        if (more == 0) {
          return Optional.empty();
        }
        length += more;
      }
      return inflater.finished() ? Optional.of(Arrays.copyOf(file, length)) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    }
  }
}
