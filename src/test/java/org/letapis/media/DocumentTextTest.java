package org.letapis.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.letapis.media.document.DocumentText;

/** Words are taken from attached files without trusting them: bounded in size, depth and time. */
class DocumentTextTest {

  private static final String HEAD = "<w:document xmlns:w='urn:w'><w:body>";
  private static final String FOOT = "</w:body></w:document>";

  private static String words(String name, byte[] bytes) {
    return DocumentText.of(MediaSamples.source(name, bytes), Allowance.usual());
  }

  /** As long as it takes to see that there is no end of it. */
  private static String hurried(String name, byte[] bytes) {
    Allowance little = new Allowance(Duration.ofMillis(300), 64 << 20, () -> false);
    return DocumentText.of(MediaSamples.source(name, bytes), little);
  }

  private static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] docx(String xml) {
    return zip(Map.of("word/document.xml", xml.getBytes(UTF_8)));
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  @Test
  void wordsOfThreeKindsAreRead() {
    assertThat(words("a.docx", docx(HEAD + paragraph("Скарга") + FOOT))).contains("Скарга");
    byte[] odt =
        zip(
            Map.of(
                "content.xml",
                "<o:d xmlns:o='urn:o' xmlns:t='urn:t'><t:p>Пратакол</t:p></o:d>".getBytes(UTF_8)));
    assertThat(words("a.odt", odt)).contains("Пратакол");
    assertThat(words("a.pdf", PdfSamples.pages(2, "Zayava"))).contains("Zayava");
  }

  @Test
  void ofALongTextTheBeginningIsTaken() {
    String xml = HEAD + paragraph("сведка ").repeat(60_000) + FOOT;
    assertThat(words("a.docx", docx(xml))).hasSize(DocumentText.MOST);
    assertThat(words("a.txt", "сведка ".repeat(60_000).getBytes(UTF_8)).length())
        .isLessThanOrEqualTo(DocumentText.MOST);
  }

  @Test
  void anArchiveThatSwellsIsLeftSoon() {
    byte[] zeros = new byte[300 << 20 >> 3];
    assertThat(words("a.docx", zip(Map.of("other", zeros, "word/document.xml", zeros)))).isEmpty();
    String blank = HEAD + "<w:p>" + " ".repeat(zeros.length) + "</w:p>" + FOOT;
    assertThat(words("b.docx", docx(blank)).length()).isLessThanOrEqualTo(DocumentText.MOST);
  }

  @Test
  void nestingWithoutEndIsCutOff() {
    String deep = HEAD + paragraph("першы") + "<w:p>".repeat(200_000);
    assertThat(words("a.docx", docx(deep + paragraph("апошні"))))
        .contains("першы")
        .doesNotContain("апошні");
  }

  @Test
  void entitiesAreNotResolved() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'сведка'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a").append(i).append(" '");
      bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    bomb.append("<!ENTITY file SYSTEM 'file:///etc/hostname'>]>");
    String xml = bomb + HEAD + paragraph("&a11;&file;") + FOOT;
    assertThat(words("a.docx", docx(xml))).doesNotContain("сведка").hasSizeLessThan(100);
  }

  @Test
  void anArchiveOfTooManyMembersIsNotSearched() {
    Map<String, byte[]> members = new java.util.LinkedHashMap<>();
    for (int i = 0; i < 2_100; i++) {
      members.put("m" + i, new byte[0]);
    }
    members.put("word/document.xml", (HEAD + paragraph("сведка") + FOOT).getBytes(UTF_8));
    assertThat(words("a.docx", zip(members))).isEmpty();
  }

  @Test
  void whatTakesTooLongIsGivenUp() {
    Allowance none = new Allowance(Duration.ZERO, Allowance.MEMORY, () -> false);
    byte[] docx = docx(HEAD + paragraph("сведка") + FOOT);
    assertThat(DocumentText.of(MediaSamples.source("a.docx", docx), none)).isEmpty();
    assertThat(DocumentText.of(MediaSamples.source("a.pdf", PdfSamples.pages(1, "a")), none))
        .isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> filesMadeToHarmGiveFewWordsOrNone() {
    return Bombs.all().entrySet().stream()
        .filter(bomb -> bomb.getKey().endsWith(".pdf") || bomb.getKey().endsWith(".txt"))
        .map(
            bomb ->
                DynamicTest.dynamicTest(
                    bomb.getKey(),
                    () ->
                        assertThat(hurried(bomb.getKey(), bomb.getValue().bytes()).length())
                            .isLessThanOrEqualTo(DocumentText.MOST)));
  }
}
