package org.letapis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Lists of what people write and what is read from it: two columns with a tab between. */
public final class Written {

  private Written() {}

  /** A test for each line of a list beside a class. */
  public static Stream<DynamicTest> tests(
      Class<?> beside, String list, UnaryOperator<String> reader) throws IOException {
    return lines(beside, list).stream()
        .map(line -> line.split("\t", -1))
        .map(
            cells ->
                dynamicTest(
                    "“" + cells[0] + "”", () -> assertEquals(cells[1], reader.apply(cells[0]))));
  }

  /** The lines of a list that are no remarks. */
  public static List<String> lines(Class<?> beside, String list) throws IOException {
    try (InputStream in = beside.getResourceAsStream(list)) {
      if (in == null) {
        throw new IOException("no list " + list);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .toList();
    }
  }
}
