package org.letapis.app.given;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.app.given.GivenFile.Kind;

class GivenFileTest {

  private static final String AGE = "age-encryption.org/v1\n";

  @TempDir private Path folder;

  @Test
  void aFileIsWhatIsInItWhateverItsName() throws Exception {
    assertThat(kind("x.pdf", AGE + "-> X25519 abc\n")).isEqualTo(Kind.BUNDLE);
    assertThat(kind("x.age", AGE + "-> scrypt abc 18\n")).isEqualTo(Kind.ARCHIVE);
    assertThat(kind("card", "{\"format\":1}")).isEqualTo(Kind.CARD);
    assertThat(kind("a.tar", "a".repeat(257) + "ustar\0")).isEqualTo(Kind.ARCHIVE);
    assertThat(kind("x.letapis", "MZ")).isEqualTo(Kind.UNKNOWN);
    assertThat(kind("large", "{" + " ".repeat(70_000))).isEqualTo(Kind.UNKNOWN);
    assertThat(kind("empty", "")).isEqualTo(Kind.UNKNOWN);
    assertThat(GivenFile.of(folder.resolve("none")).kind()).isEqualTo(Kind.UNKNOWN);
  }

  @Test
  void foldersOfCasebooksAndBackupsAreKnown() throws Exception {
    Path backup = Files.createDirectories(folder.resolve("data-12345678"));
    Files.createDirectories(backup.resolve("data"));
    assertThat(GivenFile.of(folder).kind()).isEqualTo(Kind.UNKNOWN);
    Files.createDirectories(backup.resolve("index"));
    assertThat(GivenFile.of(folder).kind()).isEqualTo(Kind.BACKUP);
    assertThat(GivenFile.of(backup).kind()).isEqualTo(Kind.BACKUP);
    Path book = Files.createDirectories(folder.resolve("book"));
    Files.writeString(book.resolve("vault.json"), "{}");
    assertThat(GivenFile.of(book).kind()).isEqualTo(Kind.CASEBOOK);
  }

  @Test
  void onlyWhatIsThereAndLooksLikeAPathIsAFile() throws Exception {
    Path file = Files.createFile(folder.resolve("пакет.letapis"));
    assertThat(Argument.file(file.toString())).contains(file);
    assertThat(Argument.file(file + "x")).isEmpty();
    assertThat(Argument.file(file.toString(), "--json")).isEmpty();
    assertThat(Argument.file("list")).isEmpty();
    assertThat(Argument.file("--help")).isEmpty();
    assertThat(Argument.file("./\0")).isEmpty();
    assertThat(Argument.file()).isEmpty();
  }

  private Kind kind(String name, String content) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
    return GivenFile.of(file).kind();
  }
}
