package org.letapis.search.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.SoundDistance;
import org.letapis.search.phoneme.Sounds;

/** Finds the given names a word may stand for, by its sound. */
public final class Lemmas {

  /** How far a misspelt name may be from a form, by the length of the form. */
  private static final float SLIP = 0.29f;

  private static final float ONE_SLIP = 1.45f;

  private record Form(String sounds, int lemma, boolean official) {}

  /** By letters: names of different people that sound alike are still told apart. */
  private final Map<String, LemmaSet> spelt = new HashMap<>();

  private final TreeSet<String> plain = new TreeSet<>();
  private final Map<String, LemmaSet> exact = new HashMap<>();

  /** Forms by their skeletons with one sound less, made when first a name is unknown. */
  private final Lazy<Map<String, List<Form>>> near;

  private final List<Form> forms = new ArrayList<>();
  private final Map<Integer, Sex> sexes = new HashMap<>();
  private final Map<Integer, Set<String>> formsOf = new HashMap<>();
  private final Map<Integer, Set<String>> lettersOf = new HashMap<>();
  private final Map<Integer, Set<String>> officialSounds = new HashMap<>();

  /** First sounds of the official forms of each name: in Cyrillic letters, and in any. */
  private final int[] begunInCyrillic;

  private final int[] begun;

  Lemmas(List<GivenName> names) {
    begun = new int[names.size()];
    begunInCyrillic = new int[names.size()];
    for (int i = 0; i < names.size(); i++) {
      GivenName name = names.get(i);
      sexes.put(i, name.sex());
      for (String form : name.official()) {
        add(form, i, true);
      }
      for (String form : name.everyday()) {
        add(form, i, false);
      }
    }
    near = new Lazy<>(() -> bySlips(forms));
  }

  private static Map<String, List<Form>> bySlips(List<Form> forms) {
    Map<String, List<Form>> near = new HashMap<>();
    for (Form form : forms) {
      for (String key : slips(form.sounds())) {
        near.computeIfAbsent(key, k -> new ArrayList<>(2)).add(form);
      }
    }
    return near;
  }

  private void add(String form, int lemma, boolean official) {
    if (form.equals("-")) {
      return;
    }
    BitSet one = new BitSet();
    one.set(lemma);
    LemmaSet set = new LemmaSet(one, official ? one : new BitSet());
    spelt.merge(Glyphs.clean(form), set, LemmaSet::or);
    plain.add(plain(Glyphs.clean(form)));
    lettersOf.computeIfAbsent(lemma, k -> new LinkedHashSet<>()).add(Glyphs.clean(form));
    if (official) {
      initials(form, lemma);
    }
    for (String sounds : NameToken.readings(form)) {
      exact.merge(Sounds.folded(sounds), set, LemmaSet::or);
      // Soft l goes unmarked where nobody writes ł: Alaksandr.
      String hard = sounds.replace("lA", "la").replace("lO", "lo");
      if (!hard.equals(sounds)) {
        exact.merge(Sounds.folded(hard), set, LemmaSet::or);
      }
      if (sounds.length() > 3
          && formsOf.computeIfAbsent(lemma, k -> new LinkedHashSet<>()).add(sounds)) {
        forms.add(new Form(sounds, lemma, official));
      }
    }
  }

  private void initials(String form, int lemma) {
    List<String> readings = NameToken.readings(form);
    int first = Initials.of(readings);
    begun[lemma] |= first;
    if (Glyphs.isCyrillic(form)) {
      begunInCyrillic[lemma] |= first;
    }
    Set<String> sounds = officialSounds.computeIfAbsent(lemma, k -> new LinkedHashSet<>());
    readings.forEach(r -> sounds.add(Sounds.folded(r)));
  }

  /**
   * With which sounds official forms of the names begin, see {@link Initials}.
   *
   * @param latin whether forms in Latin letters count as well
   */
  public int initials(LemmaSet lemmas, boolean latin) {
    int[] all = latin ? begun : begunInCyrillic;
    int found = 0;
    BitSet set = lemmas.all();
    for (int l = set.nextSetBit(0); l >= 0; l = set.nextSetBit(l + 1)) {
      found |= all[l];
    }
    return found;
  }

  /** Whether a form is written like that, ё and apostrophes aside. */
  boolean isSpelt(String clean) {
    return plain.contains(plain(clean));
  }

  /** Whether some form begins like that and goes on. */
  boolean isBeginning(String clean) {
    String next = plain.higher(plain(clean));
    return next != null && next.startsWith(plain(clean));
  }

  private static String plain(String clean) {
    return clean.replace('ё', 'е').replace("'", "");
  }

  /** The skeleton and all skeletons with one sound less. */
  private static Set<String> slips(String sounds) {
    String skeleton = Sounds.coarse(sounds);
    Set<String> keys = new LinkedHashSet<>();
    keys.add(skeleton);
    for (int i = 0; i < skeleton.length() && skeleton.length() > 2; i++) {
      keys.add(skeleton.substring(0, i) + skeleton.substring(i + 1));
    }
    return keys;
  }

  /**
   * The names a word is a form of: by its letters, else by how it sounds.
   *
   * @param text cleaned letters
   */
  public LemmaSet of(String text, List<String> readings) {
    LemmaSet all = spelt.getOrDefault(text, LemmaSet.NONE);
    if (!all.isEmpty()) {
      return all;
    }
    for (String sounds : readings) {
      LemmaSet found = exact.getOrDefault(Sounds.folded(sounds), LemmaSet.NONE);
      all = all.or(found.isEmpty() ? baltic(sounds) : found);
    }
    return all;
  }

  /** Aleksandras, Jurijus, Andrejs: without the ending of the Baltic languages. */
  private LemmaSet baltic(String sounds) {
    for (String ending : List.of("as", "us", "is", "s")) {
      if (sounds.endsWith(ending) && sounds.length() - ending.length() > 3) {
        String stem = sounds.substring(0, sounds.length() - ending.length());
        LemmaSet found = exact.getOrDefault(Sounds.folded(stem), LemmaSet.NONE);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return LemmaSet.NONE;
  }

  /**
   * The names of which a word is a misspelt form; none for words too short to tell.
   *
   * @param text cleaned letters
   */
  public LemmaSet nearly(String text, List<String> readings) {
    LemmaSet best = swapped(text);
    if (!best.isEmpty()) {
      return best;
    }
    float least = SLIP;
    for (String sounds : readings) {
      if (sounds.length() < 4) {
        continue;
      }
      for (String key : slips(sounds)) {
        for (Form form : near.get().getOrDefault(key, List.of())) {
          float cost = SoundDistance.cost(sounds, form.sounds(), true);
          float share = cost / Math.max(sounds.length(), form.sounds().length());
          if (cost > ONE_SLIP) {
            continue;
          }
          if (share < least - 0.001f) {
            best = LemmaSet.NONE;
            least = share;
          }
          if (share <= least) {
            BitSet one = new BitSet();
            one.set(form.lemma());
            best = best.or(new LemmaSet(one, form.official() ? one : new BitSet()));
          }
        }
      }
    }
    return best;
  }

  /** What two neighbouring letters swapped would make of it. */
  private LemmaSet swapped(String text) {
    LemmaSet all = LemmaSet.NONE;
    for (int i = 1; i + 1 < text.length() && text.length() > 4; i++) {
      if (text.charAt(i) != text.charAt(i + 1)) {
        String mended =
            text.substring(0, i) + text.charAt(i + 1) + text.charAt(i) + text.substring(i + 2);
        all = all.or(of(mended, Phonemes.of(mended)));
      }
    }
    return all;
  }

  /** Whose names they are: both bits where men's and women's are among them. */
  public Set<Sex> sexes(LemmaSet lemmas) {
    Set<Sex> found = new LinkedHashSet<>();
    lemmas.all().stream().forEach(l -> found.add(sexes.get(l)));
    return found;
  }

  /** Every form of some names, in cleaned letters. */
  public Set<String> forms(LemmaSet lemmas) {
    Set<String> all = new LinkedHashSet<>();
    lemmas.all().stream().forEach(l -> all.addAll(lettersOf.getOrDefault(l, Set.of())));
    return all;
  }

  /** Whether an official form of one of the names begins with these folded sounds. */
  public boolean begins(LemmaSet lemmas, String folded) {
    return lemmas.all().stream()
        .anyMatch(
            l ->
                officialSounds.getOrDefault(l, Set.of()).stream()
                    .anyMatch(f -> f.startsWith(folded)));
  }
}
