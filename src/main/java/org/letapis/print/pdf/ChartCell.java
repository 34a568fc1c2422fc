package org.letapis.print.pdf;

import java.awt.Color;
import org.letapis.print.drawing.Drawing;
import org.letapis.print.drawing.Mark;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Draws a chart where it comes to stand, as lines and letters that stay sharp. */
final class ChartCell {

  private ChartCell() {}

  static PdfPTable of(Drawing drawing, Letters letters) {
    PdfPCell cell = new PdfPCell();
    cell.setBorder(PdfPCell.NO_BORDER);
    cell.setPadding(0);
    cell.setFixedHeight((float) drawing.height());
    cell.setCellEvent(
        (of, place, canvases) -> draw(drawing, place, canvases[PdfPTable.TEXTCANVAS], letters));
    PdfPTable table = new PdfPTable(1);
    table.setWidthPercentage(100);
    table.setSpacingBefore(6);
    table.setSpacingAfter(8);
    table.setKeepTogether(true);
    table.addCell(cell);
    return table;
  }

  private static void draw(
      Drawing drawing, Rectangle place, PdfContentByte canvas, Letters letters) {
    float scale = (float) Math.min(1, place.getWidth() / drawing.width());
    canvas.saveState();
    for (Mark mark : drawing.marks()) {
      Color colour = Color.decode(Drawing.colour(mark.tone()));
      switch (mark) {
        case Mark.Bar bar ->
            box(bar.x(), bar.y(), bar.width(), bar.height(), place, scale, colour, canvas);
        case Mark.Tint tint ->
            box(
                tint.x(),
                tint.y(),
                tint.width(),
                tint.height(),
                place,
                scale,
                paled(colour, tint.depth()),
                canvas);
        case Mark.Stroke stroke -> stroke(stroke, place, scale, colour, canvas);
        case Mark.Words words -> words(words, place, scale, colour, canvas, letters);
      }
    }
    canvas.restoreState();
  }

  private static void box(
      double x,
      double y,
      double width,
      double height,
      Rectangle place,
      float scale,
      Color colour,
      PdfContentByte canvas) {
    canvas.setColorFill(colour);
    canvas.rectangle(
        x(place, x, scale),
        y(place, y + height, scale),
        (float) width * scale,
        (float) height * scale);
    canvas.fill();
  }

  /** As it looks on white: paper knows no glass. */
  private static Color paled(Color colour, double depth) {
    return new Color(
        paled(colour.getRed(), depth),
        paled(colour.getGreen(), depth),
        paled(colour.getBlue(), depth));
  }

  private static int paled(int part, double depth) {
    return (int) Math.round(255 - (255 - part) * depth);
  }

  private static void stroke(
      Mark.Stroke stroke, Rectangle place, float scale, Color colour, PdfContentByte canvas) {
    canvas.setColorStroke(colour);
    canvas.setLineWidth((float) stroke.width() * scale);
    boolean begun = false;
    for (Mark.Spot spot : stroke.through()) {
      if (begun) {
        canvas.lineTo(x(place, spot.x(), scale), y(place, spot.y(), scale));
      } else {
        canvas.moveTo(x(place, spot.x(), scale), y(place, spot.y(), scale));
        begun = true;
      }
    }
    canvas.stroke();
  }

  private static void words(
      Mark.Words words,
      Rectangle place,
      float scale,
      Color colour,
      PdfContentByte canvas,
      Letters letters) {
    int alignment =
        switch (words.anchor()) {
          case START -> PdfContentByte.ALIGN_LEFT;
          case MIDDLE -> PdfContentByte.ALIGN_CENTER;
          case END -> PdfContentByte.ALIGN_RIGHT;
        };
    canvas.setColorFill(colour);
    canvas.beginText();
    canvas.setFontAndSize(letters.plain(), (float) words.size() * scale);
    canvas.showTextAligned(
        alignment,
        letters.fit(words.text()),
        x(place, words.x(), scale),
        y(place, words.y(), scale),
        0);
    canvas.endText();
  }

  private static float x(Rectangle place, double x, float scale) {
    return place.getLeft() + (float) x * scale;
  }

  private static float y(Rectangle place, double y, float scale) {
    return place.getTop() - (float) y * scale;
  }
}
