package org.letapis.search.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.letapis.search.name.GivenName;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.Sex;

/** Makes invented people and writes their names; the same seed makes the same. */
final class Crowd {

  private static final Spelling[] SPELLINGS = Spelling.values();

  private final Random random;
  private final List<GivenName> men;
  private final List<GivenName> women;
  private final int families;

  /**
   * @param families how many family names there are; few make many namesakes
   */
  Crowd(long seed, GivenNames names, int families) {
    this.random = new Random(seed);
    this.families = Math.min(families, Families.ALL.size());
    this.men = names.all().stream().filter(n -> n.sex() == Sex.MALE).limit(70).toList();
    this.women = names.all().stream().filter(n -> n.sex() == Sex.FEMALE).limit(70).toList();
  }

  List<Somebody> people(int count) {
    List<Somebody> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(somebody(i));
    }
    return all;
  }

  private Somebody somebody(int number) {
    List<GivenName> given = random.nextBoolean() ? men : women;
    return new Somebody(
        number,
        Families.ALL.get((int) ((long) random.nextInt(families) * 7919 % Families.ALL.size())),
        given.get(common(given.size())),
        men.get(common(men.size())),
        1940 + random.nextInt(65),
        random.nextInt(120));
  }

  /** The first names of the list are borne by more people. */
  private int common(int size) {
    double share = random.nextDouble();
    return (int) (share * share * size);
  }

  Random random() {
    return random;
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A name in some spelling and order, with or without the patronymic, without slips. */
  String written(Somebody who) {
    return written(who, SPELLINGS[random.nextInt(SPELLINGS.length)], random.nextInt(3) == 0);
  }

  String written(Somebody who, Spelling spelling, boolean patronymic) {
    boolean be = spelling.belarusian;
    String family = spelling.of(who.family(be));
    String given = spelling.of(who.given(be));
    String father = patronymic ? spelling.of(who.patronymic(be)) : "";
    String name =
        random.nextBoolean()
            ? family + " " + given + " " + father
            : given + " " + father + " " + family;
    return name.strip().replaceAll(" +", " ");
  }

  /** A name in some spelling with what people do to names: a slip, capitals, an initial … */
  String untidy(Somebody who) {
    Spelling spelling = SPELLINGS[random.nextInt(SPELLINGS.length)];
    boolean be = spelling.belarusian;
    String whole = written(who, spelling, random.nextInt(3) == 0);
    return switch (random.nextInt(12)) {
      case 0 -> whole.toUpperCase(Locale.ROOT);
      case 1, 2, 3 -> slip(whole);
      case 4 -> {
        List<String> short_ =
            who.everyday().stream().filter(f -> !f.matches(".*[A-Za-z].*")).toList();
        yield short_.isEmpty() ? whole : one(short_) + " " + who.family(be);
      }
      case 5 -> homoglyphs(whole);
      case 6 -> who.given(be).charAt(0) + ". " + who.family(be);
      case 7 -> stressed(who.family(be) + " " + who.given(be));
      default -> whole;
    };
  }

  /** One slip in one word of more than four letters, not in its first letter. */
  String slip(String name) {
    String[] words = name.split(" ", -1);
    int w = random.nextInt(words.length);
    String word = words[w];
    if (word.length() > 4) {
      int at = 1 + random.nextInt(word.length() - 2);
      words[w] =
          switch (random.nextInt(4)) {
            case 0 ->
                word.substring(0, at)
                    + word.charAt(at + 1)
                    + word.charAt(at)
                    + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            default -> word.substring(0, at) + beside(word.charAt(at)) + word.substring(at + 1);
          };
    }
    return String.join(" ", words);
  }

  private char beside(char c) {
    for (String row :
        List.of("qwertyuiop", "asdfghjkl", "zxcvbnm", "йцукенгшўзх", "фывапролджэ", "ячсмітьбю")) {
      int at = row.indexOf(c);
      if (at >= 0) {
        return row.charAt(at == 0 ? 1 : at - 1);
      }
    }
    return c;
  }

  private static String homoglyphs(String name) {
    return name.replace('о', 'o').replace('с', 'c').replace('е', 'e');
  }

  private static String stressed(String name) {
    return name.replaceFirst("([аоеу])", "$1\u0301");
  }
}
