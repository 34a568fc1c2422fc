package org.letapis.ui.kit.qr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.Kind;
import org.letapis.media.MediaSource;
import org.letapis.media.Workshop;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Orientation;
import org.letapis.media.picture.Picture;
import org.letapis.media.picture.Pictures;

/**
 * Reads what a QR code says from a file that somebody chose: a photo, a scan, a PDF file, or a text
 * file that holds the same as text. The file is hostile until proven otherwise; nothing of it is
 * written anywhere.
 */
public final class QrReader {

  /** Longest text file, in bytes. */
  private static final int LONGEST_TEXT = 16 * 1024;

  /** Pages of a PDF file that are looked at, and how wide they are drawn, in pixels. */
  private static final int MOST_PAGES = 4;

  private static final int PAGE_WIDTH = 1600;

  private QrReader() {}

  /**
   * What it says; of several codes, one of them. Blocks for up to half a minute.
   *
   * @throws Problem a QrProblem or a MediaProblem
   */
  public static String read(Path file, BooleanSupplier cancelled) {
    return read(file, cancelled, false).getFirst();
  }

  /**
   * What all the codes in it say, each once, in no order; of a text file, its lines.
   *
   * @throws Problem a QrProblem or a MediaProblem
   */
  public static List<String> readAll(Path file, BooleanSupplier cancelled) {
    return read(file, cancelled, true).stream().flatMap(String::lines).toList();
  }

  /**
   * The same of a picture that was copied.
   *
   * @param argb row by row
   */
  public static List<String> readAll(int width, int height, int[] argb, BooleanSupplier cancelled) {
    Picture picture = new Picture(width, height, argb, width, height, true);
    return new Workshop()
        .call(cancelled, allowance -> found(QrFinder.find(picture, true, allowance)));
  }

  private static List<String> read(Path file, BooleanSupplier cancelled, boolean all) {
    MediaSource source;
    try {
      source = new MediaSource(file.getFileName().toString(), Files.size(file), () -> open(file));
    } catch (IOException failed) {
      throw new Problem(QrProblem.UNREADABLE);
    }
    return new Workshop().call(cancelled, allowance -> found(read(source, all, allowance)));
  }

  private static SeekableByteChannel open(Path file) {
    try {
      return Files.newByteChannel(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static List<String> found(Set<String> texts) {
    if (texts.isEmpty()) {
      throw new Problem(QrProblem.NONE);
    }
    return List.copyOf(texts);
  }

  private static Set<String> read(MediaSource source, boolean all, Allowance allowance)
      throws IOException {
    Kind kind = Kind.of(source.beginning(Kind.LOOKED_AT, allowance), source.name());
    if (kind == Kind.TEXT) {
      return Set.of(new String(source.whole(LONGEST_TEXT, allowance), StandardCharsets.UTF_8));
    }
    if (kind != Kind.PDF) {
      Picture picture = Pictures.read(source, kind, Orientation.UPRIGHT, allowance);
      return QrFinder.find(picture, all, allowance);
    }
    Set<String> found = new LinkedHashSet<>();
    try (Pages pages = new Pages(source, null, allowance)) {
      int last = Math.min(MOST_PAGES, pages.count());
      for (int page = 0; page < last && (all || found.isEmpty()); page++) {
        found.addAll(QrFinder.find(pages.draw(page, PAGE_WIDTH, allowance), all, allowance));
      }
    }
    return found;
  }
}
