package org.letapis.casebook.register.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The common given names, and what words are known for one of them or for a patronymic. */
public final class GivenNames {

  private static final String RESOURCE = "/org/letapis/casebook/register/name/given-names.tsv";

  private final List<GivenName> names;
  private final Set<String> forms = new HashSet<>();
  private final Set<String> patronymics = new HashSet<>();

  private GivenNames(List<GivenName> names) {
    this.names = List.copyOf(names);
    for (GivenName name : names) {
      forms.add(fold(name.be()));
      forms.add(fold(name.ru()));
      forms.add(fold(Romanizer.belarusian(name.be())));
      forms.add(fold(Romanizer.russian(name.ru())));
      name.everyday().forEach(form -> forms.add(fold(form)));
      if (name.sex() == Sex.MALE) {
        for (Sex child : Sex.values()) {
          patronymics.add(fold(name.bePatronymic(child)));
          patronymics.add(fold(name.ruPatronymic(child)));
          patronymics.add(fold(Romanizer.belarusian(name.bePatronymic(child))));
          patronymics.add(fold(Romanizer.russian(name.ruPatronymic(child))));
        }
      }
    }
  }

  /** Reads the list. */
  public static GivenNames load() {
    List<GivenName> names = new ArrayList<>();
    InputStream in = Objects.requireNonNull(GivenNames.class.getResourceAsStream(RESOURCE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        names.add(name(line.split("\t", -1)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GivenNames(names);
  }

  private static GivenName name(String[] cells) {
    return new GivenName(
        cells[0].equals("f") ? Sex.FEMALE : Sex.MALE,
        cells[1],
        cells[2],
        cells[3].equals("-") ? "" : cells[3],
        cells[4].equals("-") ? "" : cells[4],
        cells[5].equals("-") ? List.of() : List.of(cells[5].split(" ")));
  }

  /** Every name, men's and women's. */
  public List<GivenName> all() {
    return names;
  }

  /** Whether the word is known as a given name, in Cyrillic or Latin, in any case. */
  public boolean isGiven(String word) {
    return forms.contains(fold(word));
  }

  /** Whether the word is the patronymic of a name on the list. */
  public boolean isPatronymic(String word) {
    return patronymics.contains(fold(word));
  }

  /** Lower case without what spellings differ in: ё and е, apostrophes, y and i, doubled i. */
  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("['’ʼ`ʹ]", "");
    return lower.replace('y', 'i').replace('j', 'i').replaceAll("i+", "i");
  }
}
