package org.letapis.search.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Sounds;

/**
 * The given names, in the order of how common they are, more or less; and what words are known for
 * one of them or for a patronymic, under any spelling.
 */
public final class GivenNames {

  private static final String RESOURCE = "/org/letapis/search/name/given-names.tsv";

  /** So many of the first names are common. */
  private static final int COMMON = 45;

  private final List<GivenName> names;
  private final Lemmas lemmas;
  private final Fathers fathers;

  private GivenNames(List<GivenName> names) {
    this.names = List.copyOf(names);
    this.lemmas = new Lemmas(this.names);
    this.fathers = new Fathers(this.names);
  }

  /** The list the program comes with, read once. */
  public static GivenNames load() {
    return Once.NAMES;
  }

  /** Read when first asked for. */
  private static final class Once {
    static final GivenNames NAMES = read();
  }

  private static GivenNames read() {
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
    boolean man = cells[0].equals("m");
    String[] patronymics =
        man && cells[7].equals("-")
            ? new String[] {PatronymicForms.belarusian(cells[1]), PatronymicForms.russian(cells[2])}
            : cells[7].split("/", -1);
    return new GivenName(
        man ? Sex.MALE : Sex.FEMALE,
        cells[1],
        cells[2],
        cells[3],
        cells[4],
        words(cells[5]),
        words(cells[6]),
        man ? patronymics[0] : "",
        man ? patronymics[1] : "");
  }

  private static List<String> words(String cell) {
    return cell.equals("-") ? List.of() : List.of(cell.split(" "));
  }

  /** Every name, men's and women's. */
  public List<GivenName> all() {
    return names;
  }

  /** Which names a word stands for. */
  public Lemmas lemmas() {
    return lemmas;
  }

  /** Whose child a patronymic names. */
  public Fathers fathers() {
    return fathers;
  }

  /**
   * Whether the word is known as a given name, in any case: in Cyrillic by its letters, so that
   * «Петра» is none; in Latin by its sound, since everybody romanises differently.
   */
  public boolean isGiven(String word) {
    String clean = Glyphs.clean(word);
    return Glyphs.isCyrillic(clean)
        ? lemmas.isSpelt(clean)
        : !lemmas.of(clean, NameToken.readings(word)).official().isEmpty();
  }

  /** Whether the word is the patronymic of a name on the list. */
  public boolean isPatronymic(String word) {
    return NameToken.readings(word).stream()
        .flatMap(r -> fathers.of(r).stream())
        .anyMatch(p -> !p.lemmas().isEmpty());
  }

  /** Whether the word is the patronymic of so common a name that it is hardly a family name. */
  public boolean isCommonPatronymic(String word) {
    return NameToken.readings(word).stream()
        .flatMap(r -> fathers.of(r).stream())
        .anyMatch(p -> p.lemmas().all().stream().anyMatch(l -> l < COMMON));
  }

  /**
   * Whether a word, or any form of a name it may stand for, begins with an initial.
   *
   * @param initial one letter or a few
   * @param word a given name or a patronymic
   * @param stands what it may stand for
   */
  public boolean begins(NameToken initial, NameToken word, LemmaSet stands) {
    if (initial.text().charAt(0) == word.text().charAt(0) && initial.text().length() == 1) {
      return true;
    }
    if (word.initial()) {
      return (Initials.of(initial) & Initials.of(word)) != 0
          && (begun(initial, word) || begun(word, initial));
    }
    if (initial.text().length() == 1) {
      return (Initials.of(initial) & initials(word, stands, initial.latin())) != 0;
    }
    return begun(initial, word)
        || initial.readings().stream().anyMatch(r -> lemmas.begins(stands, Sounds.folded(r)));
  }

  /**
   * With which sounds a word begins, or any form of a name it may stand for, see {@link Initials}.
   *
   * @param latin whether forms in Latin letters count as well
   */
  public int initials(NameToken word, LemmaSet stands, boolean latin) {
    return stands.isEmpty()
        ? Initials.nearly(word.readings())
        : Initials.of(word.readings()) | lemmas.initials(stands, latin);
  }

  private static boolean begun(NameToken initial, NameToken word) {
    if (initial.text().length() == 1) {
      return true;
    }
    return initial.readings().stream()
        .map(Sounds::folded)
        .anyMatch(i -> word.readings().stream().anyMatch(w -> Sounds.folded(w).startsWith(i)));
  }
}
