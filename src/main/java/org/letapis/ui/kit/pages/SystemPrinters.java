package org.letapis.ui.kit.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.letapis.domain.problem.Problem;
import org.letapis.media.picture.Picture;
import org.letapis.ui.kit.task.Progress;

/** The printers of the computer. */
public final class SystemPrinters implements Printers {

  /** What the queue of the printer shows: nothing of what is in the pages. */
  private static final String JOB = "Letapis";

  private static final double POINTS_PER_INCH = 72;

  /** As sharp as letters need; a page in memory takes 35 MB then, one page at a time. */
  private static final int DOTS_PER_INCH = 300;

  private static final double WIDTH = Paper.A4.getWidth();
  private static final double HEIGHT = Paper.A4.getHeight();

  @Override
  public List<String> all() {
    Printer usual = Printer.getDefaultPrinter();
    List<String> names = new ArrayList<>();
    Printer.getAllPrinters().stream()
        .map(Printer::getName)
        .sorted(Comparator.naturalOrder())
        .forEach(names::add);
    if (usual != null && names.remove(usual.getName())) {
      names.addFirst(usual.getName());
    }
    return names;
  }

  @Override
  public void print(Order order, Sheets sheets, Progress progress) {
    Printer printer =
        Printer.getAllPrinters().stream()
            .filter(one -> one.getName().equals(order.printer()))
            .findFirst()
            .orElseThrow(() -> new Problem(PrintProblem.GONE));
    PrinterJob job = PrinterJob.createPrinterJob(printer);
    if (job == null) {
      throw new Problem(PrintProblem.GONE);
    }
    boolean done = false;
    try {
      job.getJobSettings().setJobName(JOB);
      job.getJobSettings().setCopies(order.copies());
      done = pages(job, printer, order, sheets, progress);
    } finally {
      if (!done) {
        job.cancelJob();
      }
    }
  }

  private static boolean pages(
      PrinterJob job, Printer printer, Order order, Sheets sheets, Progress progress) {
    int width = (int) Math.round(WIDTH / POINTS_PER_INCH * DOTS_PER_INCH);
    int height = (int) Math.round(HEIGHT / POINTS_PER_INCH * DOTS_PER_INCH);
    for (int i = 0; i < order.pages().size(); i++) {
      if (progress.cancelled()) {
        return false;
      }
      progress.at((double) i / order.pages().size());
      Picture picture = sheets.draw(order.pages().get(i), sheets.isWide() ? height : width);
      PageLayout layout =
          printer.createPageLayout(
              Paper.A4,
              sheets.isWide() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
              Printer.MarginType.HARDWARE_MINIMUM);
      if (!job.printPage(layout, sheet(picture, layout))) {
        throw new Problem(PrintProblem.FAILED);
      }
    }
    if (progress.cancelled()) {
      return false;
    }
    if (!job.endJob()) {
      throw new Problem(PrintProblem.FAILED);
    }
    progress.at(1);
    return true;
  }

  /**
   * The picture of a page where it belongs on the sheet: in its true size where the sheet is large
   * enough, since its own margins are wider than those of any printer; else as large as fits.
   */
  private static Group sheet(Picture picture, PageLayout layout) {
    WritableImage pixels = new WritableImage(picture.width(), picture.height());
    pixels
        .getPixelWriter()
        .setPixels(
            0,
            0,
            picture.width(),
            picture.height(),
            PixelFormat.getIntArgbInstance(),
            picture.argb(),
            0,
            picture.width());
    ImageView view = new ImageView(pixels);
    view.setSmooth(true);
    boolean lies = picture.width() > picture.height();
    double width = lies ? HEIGHT : WIDTH;
    double height = lies ? WIDTH : HEIGHT;
    Paper paper = layout.getPaper();
    boolean fits = paper.getWidth() >= WIDTH - 4 && paper.getHeight() >= HEIGHT - 4;
    double scale =
        fits
            ? 1
            : Math.min(layout.getPrintableWidth() / width, layout.getPrintableHeight() / height);
    view.setFitWidth(width * scale);
    view.setFitHeight(height * scale);
    if (fits) {
      view.setX(-layout.getLeftMargin());
      view.setY(-layout.getTopMargin());
    }
    return new Group(view);
  }
}
