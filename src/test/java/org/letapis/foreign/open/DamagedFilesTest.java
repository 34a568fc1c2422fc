package org.letapis.foreign.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.letapis.Seed;
import org.letapis.domain.problem.Problem;
import org.letapis.foreign.Bounds;
import org.letapis.foreign.ForeignProblem;
import org.letapis.foreign.ForeignRow;
import org.letapis.foreign.ForeignSource;
import org.letapis.foreign.ForeignValue;
import org.letapis.foreign.Inputs;
import org.letapis.foreign.Reading;
import org.letapis.foreign.Samples;

/** However a file is damaged, it is read or refused with a problem, and never anything else. */
class DamagedFilesTest {

  /** More for whoever has the time. */
  private static final int TIMES = Integer.getInteger("letapis.damage", 60);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "martus/export-v2.xml",
        "martus/export-v3.xml",
        "openevsys/export.xml",
        "ftm/entities.ftm.json",
        "uwazi/export.csv",
        "uwazi/import.csv",
        "uwazi.zip"
      })
  void aDamagedFileIsReadOrRefused(String name) {
    byte[] sample = name.endsWith(".zip") ? archive() : Samples.bytes(name);
    Random random = new Random(Seed.get());
    for (int i = 0; i < TIMES; i++) {
      byte[] damaged = damage(sample, random);
      try {
        read(damaged);
      } catch (Problem refused) {
        assertThat(refused.code()).as(name).isInstanceOf(ForeignProblem.class);
      } catch (IOException | RuntimeException e) {
        throw new AssertionError(name + ", damage " + i, e);
      }
    }
  }

  private static void read(byte[] bytes) throws IOException {
    try (ForeignSource source =
        ForeignFiles.open(Inputs.of(bytes), Bounds.USUAL, Reading.GUESSED)) {
      for (int table = 0; table < source.tables().size(); table++) {
        int width = source.tables().get(table).columns().size();
        for (ForeignRow row : Inputs.rows(source, table)) {
          assertThat(row.cells()).hasSize(width);
          for (ForeignValue cell : row.cells()) {
            if (cell instanceof ForeignValue.FileName file) {
              try (InputStream in = source.file(file.name())) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
              }
            }
          }
        }
      }
    }
  }

  private static byte[] archive() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("import.csv", Samples.bytes("uwazi/import.csv"));
    members.put("пастанова.pdf", new byte[100]);
    return Inputs.zip(members);
  }

  /** Some bytes altered, left out or repeated, or the end cut off. */
  private static byte[] damage(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    for (int n = random.nextInt(4); n >= 0; n--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 2 -> {
          byte[] shorter = new byte[bytes.length - length + 1];
          System.arraycopy(bytes, 0, shorter, 0, at);
          System.arraycopy(bytes, at + length, shorter, at, bytes.length - at - length);
          bytes = shorter;
        }
        default -> {
          byte[] longer = new byte[bytes.length + length];
          System.arraycopy(bytes, 0, longer, 0, at + length);
          System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
          bytes = longer;
        }
      }
    }
    return bytes;
  }
}
