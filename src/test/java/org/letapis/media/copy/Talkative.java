package org.letapis.media.copy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.letapis.media.ExifMaker;
import org.letapis.media.MediaSamples;
import org.letapis.media.PdfSamples;

/** Files that say more than they show. */
final class Talkative {
  private Talkative() {}

  static byte[] progressiveJpeg(String canary) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
    var out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(MediaSamples.quarters(64, 48), null, null), param);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    byte[] plain = out.toByteArray();
    return MediaSamples.join(
        Arrays.copyOf(plain, 2),
        MediaSamples.segment(0xEB, canary.getBytes(UTF_8)),
        Arrays.copyOfRange(plain, 2, plain.length));
  }

  static byte[] gif(String canary) {
    byte[] plain = MediaSamples.encoded(MediaSamples.quarters(64, 48), "gif");
    int table = 13 + (3 << (plain[10] & 7) + 1);
    byte[] words = canary.getBytes(UTF_8);
    return MediaSamples.join(
        Arrays.copyOf(plain, table),
        new byte[] {0x21, (byte) 0xFE, (byte) words.length},
        words,
        new byte[] {0, 0x21, (byte) 0xFF, 11},
        "XMP DataXMP".getBytes(ISO_8859_1),
        new byte[] {(byte) words.length},
        words,
        new byte[] {0},
        Arrays.copyOfRange(plain, table, plain.length),
        words);
  }

  /** The frozen picture in the extended form, with Exif and XMP. */
  static byte[] webp(String canary) {
    byte[] plain = MediaSamples.frozen("lossy.webp");
    byte[] size = {8 | 4, 0, 0, 0, 63, 0, 0, 47, 0, 0};
    byte[] body =
        MediaSamples.join(
            "WEBP".getBytes(ISO_8859_1),
            riff("VP8X", size),
            Arrays.copyOfRange(plain, 12, plain.length),
            riff("EXIF", ExifMaker.block(1, canary)),
            riff("XMP ", ("<x>" + canary + "</x>").getBytes(UTF_8)));
    return riff("RIFF", body);
  }

  private static byte[] riff(String name, byte[] content) {
    ByteBuffer out =
        ByteBuffer.allocate(8 + content.length + content.length % 2).order(ByteOrder.LITTLE_ENDIAN);
    return out.put(name.getBytes(ISO_8859_1)).putInt(content.length).put(content).array();
  }

  static byte[] pdf(String canary) {
    try (PDDocument document = Loader.loadPDF(PdfSamples.pages(2, "Pratakol"))) {
      document.getDocumentInformation().setAuthor(canary);
      document.getDocumentInformation().setProducer("Zorka " + canary);
      PDMetadata metadata = new PDMetadata(document);
      metadata.importXMPMetadata(("<x>" + canary + "</x>").getBytes(UTF_8));
      document.getDocumentCatalog().setMetadata(metadata);
      PDAnnotationText remark = new PDAnnotationText();
      remark.setTitlePopup(canary);
      remark.setRectangle(new PDRectangle(10, 10, 20, 20));
      document.getPage(1).getAnnotations().add(remark);
      byte[] jpeg = MediaSamples.telephoneJpeg(64, 48, 1, canary);
      var image = JPEGFactory.createFromStream(document, new ByteArrayInputStream(jpeg));
      try (var content =
          new PDPageContentStream(
              document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
        content.drawImage(image, 300, 300);
      }
      document.getPage(0).getCOSObject().setString(COSName.getPDFName("LastModified"), canary);
      attach(document, canary);
      var out = new ByteArrayOutputStream();
      document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void attach(PDDocument document, String canary) throws IOException {
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(canary + ".txt");
    file.setEmbeddedFile(
        new PDEmbeddedFile(document, new ByteArrayInputStream(canary.getBytes(UTF_8))));
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(java.util.Map.of(canary, file));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  /** A film whose second track is no sound, as the ones in which cameras keep a path of places. */
  static byte[] filmWithPath(String canary) {
    byte[] film = MediaSamples.frozen("film.mp4");
    String text = new String(film, ISO_8859_1);
    int sound = text.indexOf("soun", text.indexOf("vide") + 4);
    byte[] changed = film.clone();
    System.arraycopy("meta".getBytes(ISO_8859_1), 0, changed, sound, 4);
    return MediaSamples.join(changed, box("uuid", canary.getBytes(UTF_8)));
  }

  private static byte[] box(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length)
        .putInt(8 + content.length)
        .put(type.getBytes(ISO_8859_1))
        .put(content)
        .array();
  }
}
