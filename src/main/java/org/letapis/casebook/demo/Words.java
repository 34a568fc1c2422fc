package org.letapis.casebook.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a demo is told in, in Belarusian and Russian.
 *
 * @param familyNames of men: Belarusian, Russian
 * @param facilities kind, region, Belarusian and Russian name
 * @param agencies kind, branch, region, Belarusian and Russian name
 * @param sayings by their kind: region or nothing, Belarusian, Russian
 */
record Words(
    List<List<String>> familyNames,
    List<List<String>> facilities,
    List<List<String>> agencies,
    Map<String, List<List<String>>> sayings) {

  /** Reads the resources. */
  static Words load() {
    Map<String, List<List<String>>> sayings = new HashMap<>();
    for (List<String> line : table("words")) {
      sayings
          .computeIfAbsent(line.getFirst(), k -> new ArrayList<>())
          .add(line.subList(1, line.size()));
    }
    return new Words(table("family-names"), table("facilities"), table("agencies"), sayings);
  }

  /** One saying of a kind, in the teller's language. */
  String say(Dice dice, String kind, boolean belarusian) {
    return dice.one(Objects.requireNonNull(sayings.get(kind))).get(belarusian ? 1 : 2);
  }

  private static List<List<String>> table(String name) {
    String resource = "/org/letapis/casebook/demo/" + name + ".tsv";
    List<List<String>> lines = new ArrayList<>();
    InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(List.of(line.split("\t", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(lines);
  }
}
