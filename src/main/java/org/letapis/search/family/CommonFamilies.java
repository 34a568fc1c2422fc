package org.letapis.search.family;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.Sounds;

/**
 * The commonest family names of Belarus, written down by hand with an estimate of how many of ten
 * thousand people bear each. A slip of the hand seldom makes one of them of another; and sharing
 * one of them says less than sharing a rare name.
 */
public final class CommonFamilies {

  private static final String RESOURCE = "/org/letapis/search/family/common.tsv";

  /** Of ten thousand, for a name that is not on the list. */
  private static final int RARE = 1;

  private final Map<String, BitSet> numbers = new HashMap<>();
  private final Map<String, Integer> bearers = new HashMap<>();

  private CommonFamilies() {
    InputStream in = Objects.requireNonNull(CommonFamilies.class.getResourceAsStream(RESOURCE));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        add(cells[0], number, Integer.parseInt(cells[2]));
        add(cells[1], number, Integer.parseInt(cells[2]));
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Read when first asked for. */
  private static final class Once {
    static final CommonFamilies LIST = new CommonFamilies();
  }

  /** The list the program comes with, read once. */
  public static CommonFamilies load() {
    return Once.LIST;
  }

  private void add(String name, int number, int count) {
    FamilyName family = FamilyName.of(Phonemes.of(Glyphs.clean(name)).getFirst());
    String key = Sounds.folded(family.sounds());
    numbers.computeIfAbsent(key, k -> new BitSet()).set(number);
    bearers.merge(key, count, Math::max);
  }

  /** The numbers of the names on the list that a word may be, by its readings; may be none. */
  public BitSet of(List<FamilyName> readings) {
    BitSet all = new BitSet();
    for (FamilyName reading : readings) {
      BitSet found = numbers.get(Sounds.folded(reading.sounds()));
      if (found != null) {
        all.or(found);
      }
    }
    return all;
  }

  /** About how many of ten thousand people bear it, in any spelling; 1 for a rare name. */
  public int bearers(List<FamilyName> readings) {
    return readings.stream()
        .mapToInt(r -> bearers.getOrDefault(Sounds.folded(r.sounds()), RARE))
        .max()
        .orElse(RARE);
  }
}
