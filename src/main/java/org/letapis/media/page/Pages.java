package org.letapis.media.page;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Calendar;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.Quietly;
import org.letapis.media.Words;
import org.letapis.media.picture.Picture;
import org.letapis.media.picture.Pictures;

/**
 * An open PDF file. Its pages are drawn one at a time; scripts, attachments and links in it are
 * left alone, what it stores between is held in bounded memory, and fonts it lacks are replaced by
 * one that comes with the program.
 *
 * <p>Draws one page after the other, whatever thread asks; closing never waits for a page.
 */
public final class Pages implements AutoCloseable {

  /** Most pages that are offered. */
  public static final int MOST = 10_000;

  private static final long STREAM_MEMORY = 256L << 20;
  private static final int MOST_PIXELS = 12_000_000;

  private final PDDocument document;
  private final int count;
  private final PageFacts facts;
  private final ReentrantLock drawing = new ReentrantLock();
  private volatile Allowance allowance;
  private volatile boolean closed;

  /**
   * @param password none for an empty one
   * @throws Problem LOCKED when it asks for a password, WRONG_PASSWORD when it is another
   */
  public Pages(MediaSource source, @Nullable String password, Allowance allowance)
      throws IOException {
    this.allowance = allowance;
    try {
      document = load(source, password == null ? "" : password, () -> this.allowance);
    } catch (InvalidPasswordException locked) {
      throw new Problem(password == null ? MediaProblem.LOCKED : MediaProblem.WRONG_PASSWORD);
    }
    count = Math.clamp(document.getNumberOfPages(), 0, MOST);
    if (count == 0) {
      document.close();
      throw new Problem(MediaProblem.UNREADABLE);
    }
    facts = factsOf(document, count);
  }

  /** Opens a file as PDFBox does, without its habits of writing to the disk. */
  public static PDDocument load(MediaSource source, String password, Supplier<Allowance> allowance)
      throws IOException {
    ImageIO.setUseCache(false);
    BundledFonts.use();
    SeekableByteChannel channel = source.opener().get();
    try {
      return Loader.loadPDF(
          new ChannelRead(channel, allowance),
          password,
          MemoryUsageSetting.setupMainMemoryOnly(STREAM_MEMORY).streamCache);
    } catch (IOException | RuntimeException | Error failed) {
      Quietly.close(channel);
      throw failed;
    }
  }

  public int count() {
    return count;
  }

  /**
   * Draws a page.
   *
   * @param page counted from 0
   * @param width in pixels; less where the page is very high
   */
  public Picture draw(int page, int width, Allowance within) throws IOException {
    drawing.lock();
    try {
      if (closed) {
        throw new Problem(MediaProblem.STOPPED);
      }
      allowance = within;
      return drawn(page, width, within);
    } finally {
      drawing.unlock();
      closeIfAsked();
    }
  }

  private Picture drawn(int page, int width, Allowance within) throws IOException {
    var box = document.getPage(page).getCropBox();
    boolean turned = document.getPage(page).getRotation() % 180 != 0;
    float scale = scale(box, turned, width);
    var renderer = new GuardedRenderer(document, within);
    BufferedImage image = renderer.renderImage(page, scale, ImageType.RGB);
    return new Picture(
        image.getWidth(),
        image.getHeight(),
        Pictures.argb(image),
        image.getWidth(),
        image.getHeight(),
        renderer.whole());
  }

  private static float scale(PDRectangle box, boolean turned, int width) {
    float wide = turned ? box.getHeight() : box.getWidth();
    float high = turned ? box.getWidth() : box.getHeight();
    if (!(wide > 0 && high > 0 && wide < 1e7 && high < 1e7)) {
      throw new Problem(MediaProblem.UNREADABLE);
    }
    double asked = (double) width / wide;
    double most = Math.sqrt(MOST_PIXELS / ((double) wide * high));
    return (float) Math.min(asked, most);
  }

  /** Whether its first page is wider than high. */
  public boolean isWide() {
    var box = document.getPage(0).getCropBox();
    boolean turned = document.getPage(0).getRotation() % 180 != 0;
    return turned ? box.getHeight() > box.getWidth() : box.getWidth() > box.getHeight();
  }

  /** What it says of itself. */
  public PageFacts facts() {
    return facts;
  }

  private static PageFacts factsOf(PDDocument document, int count) {
    PDDocumentInformation said = document.getDocumentInformation();
    Calendar made = said.getCreationDate();
    return new PageFacts(
        count,
        Words.plain(said.getTitle()),
        Words.plain(said.getAuthor()),
        Words.plain(said.getProducer()),
        made == null ? null : made.toInstant().toString().replace('T', ' '));
  }

  /** Stops what is being drawn. */
  @Override
  public void close() {
    closed = true;
    allowance.stop();
    closeIfAsked();
  }

  private void closeIfAsked() {
    if (closed && drawing.tryLock()) {
      try {
        document.close();
      } catch (IOException nothingToDo) {
        // It was only read.
      } finally {
        drawing.unlock();
      }
    }
  }
}
