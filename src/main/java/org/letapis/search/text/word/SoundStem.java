package org.letapis.search.text.word;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes endings off Belarusian and Russian words that are written as {@linkplain
 * org.letapis.search.phoneme.Sounds#folded folded sounds}. There аканне, яканне, soft signs and the
 * alphabet make no difference, so one table serves the official orthography, taraškievica, Łacinka
 * and Russian. Endings are taken off until none is left: all forms of a word come to the same rest,
 * which need not be its root.
 */
final class SoundStem {

  /** Case endings of nouns, adjectives and participles. */
  private static final List<String> CASES =
      sorted("imi aha eha amu emu ami emi ae ih im am em ah eh ai ei av ev uv iv eve ave a e i u");

  /** Endings of verbs, and what makes nouns and participles of them. */
  private static final List<String> VERBS =
      sorted(
          "at it et ut ata ita eta uta atse itse etse utse tse"
              + " avt evt uvt aet eet uet ait aete eete uete ete ite"
              + " al ala ale ali il ila ile ili el ela ele eli ul ula uli"
              + " aeS eeS ueS eS iS aem eem uem aemi eemi uemi"
              + " avse evse ivse alase alise ilase ilise avSi ivSi evSi avS ivS"
              + " aaS aat aam aavt an en avan evan liv aval ivat avat");

  /** Least that is left when a case ending is taken off first. */
  private static final int SHORT = 3;

  /** Least that is left otherwise. */
  private static final int LONG = 4;

  private SoundStem() {}

  private static List<String> sorted(String endings) {
    return Stream.of(endings.split(" ", -1))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  static String of(String folded) {
    String rest = cut(folded, SHORT);
    String before = folded;
    while (!rest.equals(before)) {
      before = rest;
      rest = cut(rest, LONG);
    }
    return rest;
  }

  private static String cut(String word, int least) {
    String reflexive = unreflexive(word);
    String verb = cut(reflexive, VERBS, LONG);
    String noun = cut(reflexive, CASES, least);
    return verb.length() < noun.length() ? verb : noun;
  }

  /** Without -ся and -сь of verbs. */
  private static String unreflexive(String word) {
    if (word.length() > LONG + 2 && word.endsWith("se") && isVerbal(word, 3)) {
      return word.substring(0, word.length() - 2);
    }
    boolean past = word.endsWith("las") || word.endsWith("lis");
    return past && word.length() > LONG + 2 ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isVerbal(String word, int back) {
    return "vlt".indexOf(word.charAt(word.length() - back)) >= 0;
  }

  private static String cut(String word, List<String> endings, int least) {
    for (String ending : endings) {
      if (word.length() - ending.length() >= least && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
