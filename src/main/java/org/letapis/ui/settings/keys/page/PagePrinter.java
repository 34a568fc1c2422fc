package org.letapis.ui.settings.keys.page;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.letapis.ui.kit.theme.Theme;

/** Sends a trustee's page to a printer. Belongs to the JavaFX thread. */
public final class PagePrinter {

  /** Width that the page is laid out for, in points. */
  private static final double WIDTH = 595;

  /** What became of it. */
  public enum Outcome {
    PRINTED,
    /** The person thought better of it. */
    GIVEN_UP,
    /** The computer knows of no printer, or the printer refused. */
    NO_PRINTER
  }

  private PagePrinter() {}

  /** Asks for a printer, and prints. */
  public static Outcome print(SharePage page, Window owner, Theme theme) {
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      return Outcome.NO_PRINTER;
    }
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Outcome.GIVEN_UP;
    }
    PageLayout layout =
        job.getPrinter()
            .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.DEFAULT);
    SharePageView view = new SharePageView(page);
    view.setPrefWidth(WIDTH);
    Scene scene = new Scene(new Group(view));
    theme.dress(scene);
    view.applyCss();
    view.autosize();
    double fits =
        Math.min(
            layout.getPrintableWidth() / view.getWidth(),
            layout.getPrintableHeight() / view.getHeight());
    view.getTransforms().add(new Scale(fits, fits));
    return job.printPage(layout, view) && job.endJob() ? Outcome.PRINTED : Outcome.NO_PRINTER;
  }
}
