package org.letapis.app.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.ui.kit.theme.Face;

class FaceFileTest {

  @TempDir private Path home;

  @Test
  void everyFaceIsKnownAtTheNextStart() {
    Path path = home.resolve("settings").resolve("window-style.conf");
    for (Face face : Face.values()) {
      assertThat(new FaceFile(path).keep(face)).isTrue();
      assertThat(new FaceFile(path).face()).isEqualTo(face);
    }
  }

  @Test
  void thereIsNoFileUntilAFaceIsChosenAndNoneWhenThePlainOneIs() throws IOException {
    Path path = home.resolve("window-style.conf");
    FaceFile file = new FaceFile(path);
    assertThat(file.face()).isEqualTo(Face.PLAIN);
    assertThat(home).isEmptyDirectory();
    file.keep(Face.NOTES);
    assertThat(path).exists();
    file.keep(Face.PLAIN);
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void neitherItsNameNorItsContentsSayWhatTheProgramIs() throws IOException {
    for (Face face : Face.values()) {
      if (face.isNeutral()) {
        Path path = home.resolve("window-style.conf");
        new FaceFile(path).keep(face);
        assertThat(Files.readString(path)).matches("style=[0-9]\n");
      }
    }
    for (String system : new String[] {"Linux", "Windows 11", "Mac OS X"}) {
      String path = FaceFile.in(system, Map.of(), home).toString().toLowerCase(Locale.ROOT);
      assertThat(path.substring(home.toString().length()))
          .doesNotContain("letapis", "casebook", "vault");
    }
  }

  @Test
  void itLiesWhereTheSystemKeepsSettings() {
    Path elsewhere = home.resolve("elsewhere");
    assertThat(FaceFile.in("Linux", Map.of("XDG_CONFIG_HOME", elsewhere.toString()), home))
        .isEqualTo(elsewhere.resolve("window-style.conf"));
    assertThat(FaceFile.in("Linux", Map.of("XDG_CONFIG_HOME", "not/absolute"), home))
        .isEqualTo(home.resolve(".config").resolve("window-style.conf"));
    assertThat(FaceFile.in("Windows 11", Map.of("APPDATA", elsewhere.toString()), home))
        .isEqualTo(elsewhere.resolve("window-style.conf"));
    assertThat(FaceFile.in("Mac OS X", Map.of(), home))
        .isEqualTo(home.resolve("Library/Preferences/window-style.conf"));
  }

  @Test
  void somebodyElsesFileOfThatNameIsNeitherReadNorWrittenOver() throws IOException {
    Path path = home.resolve("window-style.conf");
    for (String theirs : new String[] {"", "style=9\n", "[style]\nblue=1\n", "style=1\nmore\n"}) {
      Files.writeString(path, theirs);
      FaceFile file = new FaceFile(path);
      assertThat(file.face()).isEqualTo(Face.PLAIN);
      assertThat(file.keep(Face.NOTES)).isFalse();
      assertThat(file.keep(Face.PLAIN)).isTrue();
      assertThat(Files.readString(path)).isEqualTo(theirs);
    }
    try (Stream<Path> all = Files.list(home)) {
      assertThat(all).hasSize(1);
    }
  }
}
