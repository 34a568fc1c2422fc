package org.letapis.search.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Pairs of names written by hand, each with whether they are one person's. */
final class HandPairs {

  private HandPairs() {}

  record Pair(String one, String other, boolean same) {}

  static List<Pair> read() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    var in =
        Objects.requireNonNull(
            HandPairs.class.getResourceAsStream("/org/letapis/search/pairs.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        pairs.add(new Pair(cells[0], cells[1], cells[2].equals("1")));
      }
    }
    return pairs;
  }
}
