package org.letapis.search.name;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.search.phoneme.Glyphs;
import org.letapis.search.phoneme.Phonemes;
import org.letapis.search.phoneme.Sounds;

/** Reads patronymics: whose child somebody is. */
public final class Fathers {

  /** Son: -avič, -jevič, -ovyč, -ič. Daughter: -aŭna, -jeŭna, -ivna, -ična, -inična. */
  private static final Pattern SON = Pattern.compile("(.+?)(?:[aeoOAi]+(?:v|i?v)iC|iC)");

  private static final Pattern DAUGHTER =
      Pattern.compile("(.+?)(?:[aeoOAi]+vna|iniCna|iCna|iSna|iniSna)");

  private final Map<String, BitSet> stems = new HashMap<>();

  Fathers(List<GivenName> names) {
    for (int i = 0; i < names.size(); i++) {
      GivenName name = names.get(i);
      if (name.sex() == Sex.MALE) {
        Set<String> found = new LinkedHashSet<>();
        for (String form : name.official()) {
          String clean = Glyphs.clean(form);
          for (String sounds : Phonemes.of(clean)) {
            found.add(stem(Sounds.folded(sounds)));
            found.add(stem(Sounds.folded(sounds.replace("lA", "la").replace("lO", "lo"))));
          }
        }
        for (String form : List.of(name.bePatronymic(), name.ruPatronymic())) {
          ending(SON, Phonemes.of(form.toLowerCase(java.util.Locale.ROOT)).getFirst())
              .ifPresent(found::add);
        }
        for (String stem : found) {
          if (stem.length() > 1) {
            stems.computeIfAbsent(stem, k -> new BitSet()).set(i);
            if (stem.endsWith("v") || stem.endsWith("m") || stem.endsWith("p")) {
              stems.computeIfAbsent(stem + "l", k -> new BitSet()).set(i);
            }
          }
        }
      }
    }
  }

  /** Folded sounds without the vowels they end in. */
  private static String stem(String folded) {
    int end = folded.length();
    while (end > 1 && Sounds.isVowel(folded.charAt(end - 1))) {
      end--;
    }
    return folded.substring(0, end);
  }

  private static Optional<String> ending(Pattern pattern, String sounds) {
    Matcher m = pattern.matcher(sounds);
    if (!m.matches()) {
      return Optional.empty();
    }
    String stem = stem(Sounds.folded(m.group(1)));
    // Савіч is of Сава: -аў- is the name's own.
    boolean own = stem.length() < 2 && sounds.endsWith("iC");
    return Optional.of(own ? stem(Sounds.folded(sounds.substring(0, sounds.length() - 2))) : stem);
  }

  /** The word as a patronymic, if it ends like one. */
  public Optional<Patronymic> of(String sounds) {
    Optional<String> son = ending(SON, sounds);
    if (son.isPresent()) {
      return son.map(s -> new Patronymic(s, lemmas(s), Sex.MALE, false));
    }
    return ending(DAUGHTER, sounds).map(s -> new Patronymic(s, lemmas(s), Sex.FEMALE, true));
  }

  /** Whether the word begins with the name of a father and ends not much later, as one would. */
  boolean isBegun(String sounds) {
    String folded = Sounds.folded(sounds);
    for (int rest = 2; rest <= 5 && folded.length() - rest >= 3; rest++) {
      if (stems.containsKey(folded.substring(0, folded.length() - rest))) {
        boolean son = folded.endsWith("C");
        return son || folded.endsWith("na") || folded.endsWith("va");
      }
    }
    return false;
  }

  private LemmaSet lemmas(String stem) {
    BitSet found = stems.get(stem);
    return found == null ? LemmaSet.NONE : new LemmaSet(found, found);
  }
}
