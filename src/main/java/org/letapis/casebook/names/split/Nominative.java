package org.letapis.casebook.names.split;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.letapis.search.name.GivenName;
import org.letapis.search.name.GivenNames;
import org.letapis.search.name.Sex;

/**
 * Guesses the form of the dictionary from a name that was told in another case: “(обыск у) Иванова
 * Петра” – Иванов Пётр. The given name decides, since it is on a list; what follows for the family
 * name is a guess to offer.
 */
public final class Nominative {

  private static final String[][] GIVEN = {
    {"етра", "ётр"},
    {"етру", "ётр"},
    {"ятра", "ётр"},
    {"ятру", "ётр"},
    {"а", ""},
    {"у", ""},
    {"ом", ""},
    {"ам", ""},
    {"ем", "й"},
    {"я", "й"},
    {"ю", "й"},
    {"я", "ь"},
    {"ю", "ь"},
    {"ем", "ь"},
    {"ы", "а"},
    {"и", "а"},
    {"е", "а"},
    {"у", "а"},
    {"ой", "а"},
    {"ай", "а"},
    {"и", "я"},
    {"ю", "я"},
    {"і", "я"},
    {"е", "я"},
    {"ей", "я"},
    {"ии", "ия"},
    {"і", "а"},
    {"ыі", "ыя"},
    {"я", ""},
    {"ю", ""},
    {"ем", ""},
    {"тра", "тр"},
    {"вла", "вел"},
    {"ўла", "вел"}
  };

  private record Ending(Pattern pattern, String nominative) {
    static Ending of(String from, String to) {
      return new Ending(Pattern.compile("(?iu)" + from), to);
    }
  }

  private static final List<Ending> BELARUSIAN_MAN =
      List.of(Ending.of("([аоеё])в(а|у|ым)$", "$1ў"), Ending.of("([сц]к)(ага|аму|ім)$", "$1і"));
  private static final List<Ending> MAN =
      List.of(
          Ending.of("([оеё]в|[иыі]н)(а|у|ым)$", "$1"),
          Ending.of("([сц]к)(ого|ому|им)$", "$1ий"),
          Ending.of("(?<=ал|ел|ол|ар)[яю]$", "ь"),
          Ending.of("(?<=[бвгджзклмнпрстфхцчшщ])(а|у|ом|ам)$", ""));
  private static final List<Ending> WOMAN =
      List.of(
          Ending.of("([аоеё]в|[иыі]н)(ой|ай|у)$", "$1а"), Ending.of("([сц]к)(ой|ай|ую)$", "$1ая"));
  private static final List<Ending> FATHER =
      List.of(Ending.of("([иі]ч)(а|у|ем|ам)$", "$1"), Ending.of("([вўчн]н)(ы|е|у|ой|ай)$", "$1а"));

  private final GivenNames names;

  /** With all given names there are. */
  public Nominative() {
    this(GivenNames.load());
  }

  public Nominative(GivenNames names) {
    this.names = names;
  }

  /** The form of the dictionary of a given name in another case; nothing for one unknown. */
  public Optional<String> given(String word) {
    for (String[] ending : GIVEN) {
      int stem = word.length() - ending[0].length();
      if (stem + ending[1].length() > 1 && stem > 0 && word.endsWith(ending[0])) {
        String guess = word.substring(0, stem) + ending[1];
        if (names.isGiven(guess)) {
          return Optional.of(guess);
        }
      }
    }
    return Optional.empty();
  }

  /** The whole name as a dictionary would have it; nothing where it seems to be that already. */
  public Optional<SplitName> of(SplitName name) {
    if (name.given().isEmpty() || names.isGiven(name.given())) {
      return Optional.empty();
    }
    return given(name.given())
        .map(
            given ->
                new SplitName(
                    family(name.family(), given),
                    given,
                    first(name.patronymic(), FATHER).orElse(name.patronymic()),
                    true,
                    name.others(),
                    name.script()));
  }

  private String family(String family, String given) {
    Optional<GivenName> known =
        names.all().stream().filter(n -> is(n.be(), given) || is(n.ru(), given)).findFirst();
    if (known.filter(n -> n.sex() == Sex.FEMALE).isPresent()) {
      return first(family, WOMAN).orElse(family);
    }
    boolean belarusian =
        Scripts.of(family + " " + given).filter("be-cyrl"::equals).isPresent()
            || known.filter(n -> is(n.be(), given) && !is(n.ru(), given)).isPresent();
    Optional<String> own = belarusian ? first(family, BELARUSIAN_MAN) : Optional.empty();
    return own.or(() -> first(family, MAN)).orElse(family);
  }

  private static boolean is(String one, String other) {
    return fold(one).equals(fold(other));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }

  private static Optional<String> first(String word, List<Ending> endings) {
    return endings.stream()
        .filter(e -> e.pattern().matcher(word).find())
        .findFirst()
        .map(e -> e.pattern().matcher(word).replaceFirst(e.nominative()));
  }
}
