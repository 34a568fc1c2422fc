package org.letapis.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.letapis.domain.entry.Digest;

/** A file stored by the first build; every later one must find and read it. */
class FrozenFileTest {
  private static final String NAME =
      "2de2f0cf5b92c466935a9fa656989d1edfd39065f0201b5d1b1e55ca23b72c85";

  @TempDir Path folder;

  @Test
  void version1IsFoundAndRead() throws Exception {
    Path place = Files.createDirectories(folder.resolve("2d"));
    try (InputStream sample = getClass().getResourceAsStream("v1/" + NAME)) {
      Files.copy(sample, place.resolve(NAME));
    }
    AttachedFiles files = Samples.open(folder);
    Digest digest = new Digest("ca827a3f04493dce824c6fdcc25eed9a80a6b73d0856a1706a94a1b6f0dfffea");
    assertThat(new String(Samples.read(files, digest), UTF_8))
        .isEqualTo("Пратакол агледу, старонка 1.\n");
    assertThat(files.verify(digest).size()).isEqualTo(51);
  }
}
