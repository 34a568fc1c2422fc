package org.letapis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A search that finds nothing says something only if it would have found. */
class CanaryTest {

  private static final String WORD = "Канарэйка";

  @TempDir private Path folder;

  private void findsIn(byte[] bytes, String as) throws Exception {
    byte[] noise = new byte[1001];
    System.arraycopy(bytes, 0, noise, 17, bytes.length);
    Path file = Files.write(folder.resolve("noise"), noise);
    assertThat(Canary.found(folder, WORD)).anyMatch(found -> found.startsWith("noise: " + as));
    Files.delete(file);
    assertThat(Canary.found(folder, WORD)).isEmpty();
  }

  @Test
  void aWordIsFoundHoweverItIsWritten() throws Exception {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"}) {
      for (String word : new String[] {WORD, WORD.toUpperCase(Locale.ROOT), "канарэйка"}) {
        byte[] bytes = word.getBytes(Charset.forName(charset));
        findsIn(bytes, charset);
        findsIn(ascii(HexFormat.of().formatHex(bytes)), charset + " in hex");
        findsIn(ascii(HexFormat.of().withUpperCase().formatHex(bytes)), charset + " in HEX");
        for (int before = 0; before < 3; before++) {
          byte[] among = ("x".repeat(before) + "?" + word).getBytes(Charset.forName(charset));
          findsIn(Base64.getEncoder().encode(among), charset + " in Base64");
          findsIn(Base64.getUrlEncoder().encode(among), charset + " in Base64");
        }
      }
    }
    findsIn(ascii("\\u041a\\u0430\\u043d\\u0430\\u0440\\u044d\\u0439\\u043a\\u0430"), "escapes");
  }

  @Test
  void aWordInANameIsFound() throws Exception {
    Files.createDirectory(folder.resolve("was " + WORD + " here"));
    Files.createFile(folder.resolve("was " + WORD + " here").resolve("empty"));
    assertThat(Canary.found(folder, WORD)).isNotEmpty();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
