package org.letapis.search.people;

import java.util.List;
import java.util.Random;
import org.letapis.search.name.GivenName;
import org.letapis.search.name.Sex;

/** People who are easily taken for one another: kin, namesakes, like-sounding families. */
final class HardPairs {

  private final Crowd crowd;
  private final List<GivenName> names;

  HardPairs(Crowd crowd, List<GivenName> names) {
    this.crowd = crowd;
    this.names = names;
  }

  /** Two names of different people. */
  String[] next(Somebody who) {
    Random random = crowd.random();
    return switch (random.nextInt(5)) {
      case 0 -> written(who, with(who, who.family(), sibling(who, random), who.father()), false);
      case 1 ->
          written(who, with(who, who.family(), who.given(), other(who.father(), random)), true);
      case 2 -> written(who, with(who, ending(who, random), who.given(), who.father()), false);
      case 3 ->
          who.given().sex() == Sex.MALE
              ? written(
                  who,
                  with(who, who.family(), who.father(), who.given()),
                  !who.given().equals(who.father()))
              : written(who, with(who, who.family(), sibling(who, random), who.father()), true);
      default -> written(who, with(who, who.family(), swapped(who, random), who.father()), false);
    };
  }

  private static Somebody with(
      Somebody who, Families.Family family, GivenName given, GivenName father) {
    return new Somebody(who.number() + 1, family, given, father, who.year(), who.place());
  }

  private String[] written(Somebody a, Somebody b, boolean patronymic) {
    Spelling[] all = Spelling.values();
    Random random = crowd.random();
    return new String[] {
      crowd.written(a, all[random.nextInt(all.length)], patronymic),
      crowd.written(b, all[random.nextInt(all.length)], patronymic)
    };
  }

  private GivenName sibling(Somebody who, Random random) {
    return other(who.given(), random);
  }

  private GivenName other(GivenName not, Random random) {
    GivenName found = not;
    while (found.equals(not) || found.sex() != not.sex() || shares(found, not)) {
      found = names.get(random.nextInt(names.size()));
    }
    return found;
  }

  /** Everyday forms that two names share make them one to a stranger. */
  private static boolean shares(GivenName a, GivenName b) {
    return a.everyday().stream().anyMatch(b.everyday()::contains)
        || a.official().stream().anyMatch(f -> b.official().contains(f) || b.everyday().contains(f))
        || b.official().stream().anyMatch(a.everyday()::contains);
  }

  /** A name of the other sex. */
  private GivenName swapped(Somebody who, Random random) {
    GivenName found = who.given();
    while (found.sex() == who.given().sex()) {
      found = names.get(random.nextInt(names.size()));
    }
    return found;
  }

  /** The same root with another ending. */
  private static Families.Family ending(Somebody who, Random random) {
    int at = Families.ALL.indexOf(who.family());
    int root = at / 20 * 20;
    int other = root + random.nextInt(20);
    boolean alike = (at - root < 2 && other - root < 2) || other == at;
    return alike ? Families.ALL.get(root + (at - root < 2 ? 2 : 0)) : Families.ALL.get(other);
  }
}
