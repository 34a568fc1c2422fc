package org.letapis.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Locale;

/** What a file is, by its first bytes; its name is believed only where there is nothing else. */
public enum Kind {
  JPEG("image/jpeg"),
  PNG("image/png"),
  GIF("image/gif"),
  BMP("image/bmp"),
  WEBP("image/webp"),
  /** HEIF and AVIF, of which only the facts are read. */
  HEIF("image/heif"),
  TIFF("image/tiff"),
  PDF("application/pdf"),
  TEXT("text/plain"),
  WAV("audio/wav"),
  MP3("audio/mpeg"),
  /** Ogg with Opus or something else inside. */
  OGG("audio/ogg"),
  AMR("audio/amr"),
  /** MP4, M4A, 3GP and QuickTime: sound, film or both. */
  MP4("video/mp4"),
  OTHER("application/octet-stream");

  /** How many bytes {@link #of} looks at. */
  public static final int LOOKED_AT = 4096;

  private static final List<String> TEXT_ENDINGS =
      List.of("txt", "csv", "tsv", "json", "md", "log", "xml", "html", "htm", "srt", "vcf", "eml");
  private static final List<String> HEIF_BRANDS =
      List.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif", "avis");

  private final String mediaType;

  Kind(String mediaType) {
    this.mediaType = mediaType;
  }

  /** Its IANA name. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether it is shown as one picture. */
  public boolean isPicture() {
    return switch (this) {
      case JPEG, PNG, GIF, BMP, WEBP, TIFF -> true;
      default -> false;
    };
  }

  /** Whether it is heard, or seen in time. */
  public boolean isPlayed() {
    return switch (this) {
      case WAV, MP3, OGG, AMR, MP4 -> true;
      default -> false;
    };
  }

  /**
   * @param first the first {@value #LOOKED_AT} bytes, or all
   */
  public static Kind of(byte[] first, String name) {
    String head = new String(first, 0, Math.min(first.length, 1024), ISO_8859_1);
    Kind marked = marked(head);
    if (marked != OTHER) {
      return marked;
    }
    // A page file may have some rubbish before its mark.
    if (head.contains("%PDF-")) {
      return PDF;
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (ending.equals("mp3") && isMp3(head)) {
      return MP3;
    }
    boolean said = TEXT_ENDINGS.contains(ending);
    return said || looksLikeText(first) ? TEXT : OTHER;
  }

  private static Kind marked(String head) {
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      return PNG;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return GIF;
    }
    if (head.startsWith("BM") && head.length() > 26 && head.startsWith("\0\0\0\0", 6)) {
      return BMP;
    }
    if (head.startsWith("II*\0") || head.startsWith("MM\0*")) {
      return TIFF;
    }
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if ((head.startsWith("RIFF") || head.startsWith("RF64")) && head.startsWith("WAVE", 8)) {
      return WAV;
    }
    if (head.startsWith("OggS")) {
      return OGG;
    }
    if (head.startsWith("#!AMR")) {
      return AMR;
    }
    if (head.startsWith("ID3") || isMp3(head)) {
      return MP3;
    }
    return isBoxed(head);
  }

  private static Kind isBoxed(String head) {
    if (head.startsWith("ftyp", 4) && head.length() >= 12) {
      return HEIF_BRANDS.contains(head.substring(8, 12)) ? HEIF : MP4;
    }
    boolean quickTime =
        List.of("moov", "mdat", "wide", "free", "skip").stream()
            .anyMatch(b -> head.startsWith(b, 4));
    return quickTime ? MP4 : OTHER;
  }

  /** A frame header of MPEG audio, layer III. */
  private static boolean isMp3(String head) {
    return head.length() > 3
        && head.charAt(0) == 0xFF
        && (head.charAt(1) & 0xE6) == 0xE2
        && (head.charAt(2) & 0xF0) != 0xF0
        && (head.charAt(2) & 0x0C) != 0x0C;
  }

  private static boolean looksLikeText(byte[] first) {
    if (first.length >= 2 && (first[0] & first[1] & 0xFE) == 0xFE && first[0] != first[1]) {
      return true; // A byte order mark of UTF-16.
    }
    int odd = 0;
    for (byte b : first) {
      if (b >= 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        odd++;
      }
    }
    return first.length > 0 && odd == 0;
  }
}
