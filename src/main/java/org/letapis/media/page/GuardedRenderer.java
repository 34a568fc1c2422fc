package org.letapis.media.page;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.letapis.media.Allowance;

/** Draws a page, asking before every operator whether it may go on; leaves out giant pictures. */
final class GuardedRenderer extends PDFRenderer {

  /** Pixels of one picture on a page. */
  private static final long MOST_PIXELS = 64_000_000;

  private static final int DEEPEST = 40;

  private final Allowance allowance;
  private boolean whole = true;

  GuardedRenderer(PDDocument document, Allowance allowance) {
    super(document);
    this.allowance = allowance;
    setSubsamplingAllowed(true);
  }

  /** Whether nothing was left out. */
  boolean whole() {
    return whole;
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new GuardedDrawer(parameters);
  }

  private final class GuardedDrawer extends PageDrawer {
    private int depth;

    GuardedDrawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      allowance.check();
      if (depth >= DEEPEST) {
        whole = false;
        return;
      }
      depth++;
      try {
        super.processOperator(operator, operands);
      } finally {
        depth--;
      }
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
      if (isTooLarge(image)) {
        whole = false;
        return;
      }
      super.drawImage(image);
    }

    private boolean isTooLarge(PDImage image) throws IOException {
      if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
        return true;
      }
      if (image instanceof PDImageXObject object) {
        PDImageXObject soft = object.getSoftMask();
        PDImageXObject mask = object.getMask();
        return (soft != null && isTooLarge(soft))
            || (mask != null && isTooLarge(mask))
            || InnerJpeg.isLargerThan(object, MOST_PIXELS);
      }
      return false;
    }
  }
}
