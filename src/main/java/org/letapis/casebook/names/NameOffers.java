package org.letapis.casebook.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.letapis.casebook.names.split.Romanizer;
import org.letapis.casebook.names.split.Scripts;
import org.letapis.search.Spellings;
import org.letapis.search.name.GivenName;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.Sex;

/**
 * The spellings of a name in other scripts, to be offered: given names and patronymics by the list
 * of names, family names by the letters. From Latin letters nothing is guessed.
 */
public final class NameOffers {

  private final GivenNames given = GivenNames.load();

  /**
   * Spellings in the scripts that none of the names is in yet, of the first name that allows it.
   */
  public List<TypedName> of(List<TypedName> names) {
    List<TypedName> offers = new ArrayList<>();
    for (TypedName name : names) {
      if (offers.isEmpty() && name.family().length() > 1) {
        others(name).stream().filter(o -> isNew(o, names)).forEach(offers::add);
      }
    }
    return List.copyOf(offers);
  }

  private static boolean isNew(TypedName offer, List<TypedName> names) {
    return names.stream()
        .noneMatch(n -> scriptOf(n).equals(offer.script()) || n.whole().equals(offer.whole()));
  }

  private static String scriptOf(TypedName name) {
    return name.script().isEmpty() ? Scripts.of(name.whole()).orElse("") : name.script();
  }

  private List<TypedName> others(TypedName name) {
    String script = scriptOf(name);
    if (script.equals("latn") || script.equals("be-latn")) {
      return List.of();
    }
    TypedName russian =
        script.equals("ru-cyrl")
            ? name
            : spelt(name, "ru-cyrl", Spellings::russian, GivenName::ru, GivenName::ruPatronymic);
    TypedName belarusian =
        script.equals("be-cyrl")
            ? name
            : spelt(name, "be-cyrl", Spellings::belarusian, GivenName::be, GivenName::bePatronymic);
    List<TypedName> all = new ArrayList<>(List.of(belarusian, russian));
    all.add(letters(belarusian, "be-latn", Spellings::latin));
    all.add(letters(belarusian, "latn", Romanizer::belarusian));
    return all;
  }

  private static TypedName letters(TypedName name, String script, UnaryOperator<String> spell) {
    return new TypedName(
        spell.apply(name.family()),
        spell.apply(name.given()),
        spell.apply(name.patronymic()),
        script);
  }

  private TypedName spelt(
      TypedName name,
      String script,
      UnaryOperator<String> letters,
      Function<GivenName, String> known,
      java.util.function.BiFunction<GivenName, Sex, String> father) {
    return new TypedName(
        letters.apply(name.family()),
        find(name.given(), n -> List.of(n.be(), n.ru()))
            .map(known)
            .orElseGet(() -> letters.apply(name.given())),
        patronymic(name.patronymic(), father).orElseGet(() -> letters.apply(name.patronymic())),
        script);
  }

  private Optional<String> patronymic(
      String word, java.util.function.BiFunction<GivenName, Sex, String> father) {
    for (Sex sex : Sex.values()) {
      Optional<String> found =
          find(
                  word,
                  n ->
                      n.sex() == Sex.MALE
                          ? List.of(n.bePatronymic(sex), n.ruPatronymic(sex))
                          : List.of())
              .map(n -> father.apply(n, sex));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<GivenName> find(String word, Function<GivenName, List<String>> forms) {
    String wanted = fold(word);
    return wanted.isEmpty()
        ? Optional.empty()
        : given.all().stream()
            .filter(n -> forms.apply(n).stream().anyMatch(f -> fold(f).equals(wanted)))
            .findFirst();
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
  }
}
