package org.letapis.media.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.letapis.domain.problem.Problem;
import org.letapis.media.Allowance;
import org.letapis.media.MediaProblem;
import org.letapis.media.MediaSource;
import org.letapis.media.page.Pages;
import org.letapis.media.picture.Orientation;

/**
 * PDF: written anew, so that earlier versions of it are gone, without its information, XMP, private
 * data of programs, small pictures of pages, files attached to it and scripts. JPEG pictures in it
 * are cleaned too. One behind a password, or signed, is refused: it could not stay what it is.
 */
final class PdfCleaner implements Cleaner {
  private static final int MOST_BYTES = 256 << 20;
  private static final int MOST_PICTURE = 64 << 20;

  private static final List<COSName> DROPPED =
      List.of(
          COSName.METADATA,
          COSName.getPDFName("PieceInfo"),
          COSName.getPDFName("Thumb"),
          COSName.getPDFName("LastModified"),
          COSName.getPDFName("EmbeddedFiles"),
          COSName.getPDFName("EF"),
          COSName.getPDFName("AF"),
          COSName.getPDFName("JavaScript"),
          COSName.getPDFName("OpenAction"),
          COSName.getPDFName("AA"),
          COSName.getPDFName("CreationDate"),
          COSName.getPDFName("ModDate"),
          COSName.getPDFName("Creator"),
          COSName.getPDFName("Producer"),
          COSName.getPDFName("SpiderInfo"));

  @Override
  public void clean(MediaSource source, OutputStream out, Allowance allowance) throws IOException {
    if (source.size() > MOST_BYTES) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
    try (PDDocument document = Pages.load(source, "", () -> allowance)) {
      if (document.isEncrypted() || !document.getSignatureDictionaries().isEmpty()) {
        throw new Problem(MediaProblem.CANNOT_CLEAN);
      }
      COSDocument cos = document.getDocument();
      for (COSObjectKey key : List.copyOf(cos.getXrefTable().keySet())) {
        allowance.check();
        COSObject object = cos.getObjectFromPool(key);
        clean(object.getObject());
      }
      clean(cos.getTrailer());
      document.setDocumentInformation(new PDDocumentInformation());
      cos.getTrailer().removeItem(COSName.ID);
      document.save(out);
    }
  }

  private static void clean(COSBase object) throws IOException {
    if (object instanceof COSDictionary dictionary) {
      DROPPED.forEach(dictionary::removeItem);
      if (dictionary.containsKey(COSName.SUBTYPE) && dictionary.containsKey(COSName.RECT)) {
        annotation(dictionary);
      }
      dictionary.getValues().forEach(PdfCleaner::direct);
    }
    if (object instanceof COSStream stream && isJpeg(stream)) {
      picture(stream);
    }
  }

  /** What stands in a dictionary itself and not under a number of its own. */
  private static void direct(COSBase value) {
    if (value instanceof COSDictionary inner && !(value instanceof COSStream)) {
      DROPPED.forEach(inner::removeItem);
    }
  }

  /** Who wrote a remark and when; the name of a form's field is no author. */
  private static void annotation(COSDictionary annotation) {
    annotation.removeItem(COSName.M);
    annotation.removeItem(COSName.NM);
    if (!COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE))) {
      annotation.removeItem(COSName.T);
    }
  }

  private static boolean isJpeg(COSStream stream) {
    return COSName.DCT_DECODE.equals(stream.getFilters());
  }

  private static void picture(COSStream stream) throws IOException {
    byte[] raw;
    try (InputStream in = stream.createRawInputStream()) {
      raw = in.readNBytes(MOST_PICTURE + 1);
    }
    if (raw.length > MOST_PICTURE) {
      throw new Problem(MediaProblem.TOO_LARGE);
    }
    var clean = new ByteArrayOutputStream(raw.length);
    JpegCleaner.clean(new ByteArrayInputStream(raw), clean, Orientation.UPRIGHT);
    try (OutputStream out = stream.createRawOutputStream()) {
      clean.writeTo(out);
    }
  }
}
