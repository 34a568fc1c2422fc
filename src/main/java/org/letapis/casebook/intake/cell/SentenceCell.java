package org.letapis.casebook.intake.cell;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.letapis.domain.schema.Money;

/**
 * A penalty put in figures, as far as its words surely say them: either every number in the words
 * is understood, or none is.
 *
 * @param kind code in the vocabulary {@code penalty}, or null
 * @param regime code in the vocabulary {@code regime}, or null
 * @param years or null
 * @param months or null
 * @param days or null
 * @param fine or null
 * @param sure false when the words hold a number or a kind that was not understood
 */
public record SentenceCell(
    @Nullable String kind,
    @Nullable String regime,
    @Nullable Long years,
    @Nullable Long months,
    @Nullable Long days,
    @Nullable Money fine,
    boolean sure) {

  private static final String FLAGS = "(?iu)";
  private static final Pattern YEARS =
      Pattern.compile(
          FLAGS
              + "(?<![\\d,.])(\\d{1,2})(?:([.,]5|[  ]?1/2|[  ]?½))?"
              + "\\s*(?:год\\p{L}*|лет|гады|гадоў|г\\.|years?)(?!\\p{L})");
  private static final Pattern MONTHS =
      Pattern.compile(
          FLAGS + "(?<![\\d,.])(\\d{1,3})\\s*(?:мес\\.?|месяц\\p{L}*|months?)(?!\\p{L})");
  private static final Pattern DAYS =
      Pattern.compile(
          FLAGS
              + "(?<![\\d,.])(\\d{1,3})\\s*(?:сут\\p{L}*|дней|дня|день|дзён|дні|days?)(?!\\p{L})");
  private static final Pattern BASE =
      Pattern.compile(
          FLAGS
              + "(?<![\\d,.])(\\d{1,6}(?:[.,]\\d{1,2})?)\\s*(?:б\\.? ?в\\.?|базов\\p{L}+(?:"
              + " величин\\p{L}*)?|базав\\p{L}+(?: велічын\\p{L}*)?|base"
              + " (?:units?|amounts?))(?!\\p{L})");
  private static final Pattern ROUBLES =
      Pattern.compile(
          FLAGS + "(?<![\\d,.])(\\d{1,9}(?:[.,]\\d{1,2})?)\\s*(?:руб\\p{L}*\\.?|BYN)(?!\\p{L})");

  private static final Map<String, Pattern> KINDS =
      Map.ofEntries(
          kind(
              "imprisonment",
              "колони\\p{L}+|калоні\\p{L}+|лишени\\p{L}+ свободы|пазбаўленн\\p{L}+ волі"
                  + "|турм\\p{L}+|тюрьм\\p{L}+|тюремн\\p{L}+|imprisonment|prison|colony"),
          kind(
              "home-restriction",
              "домашн\\p{L}+ хими\\p{L}+|хатн\\p{L}+ хімі\\p{L}+|без направления|без накіравання"),
          kind(
              "open-facility",
              "(?<!домашней |домашняя |домашнюю )хими[ияюе]\\p{L}*|(?<!хатняй |хатняя |хатнюю"
                  + " )хімі[іяюе]\\p{L}*|(?<!без )направлени\\p{L}+|(?<!без"
                  + " )накіраванн\\p{L}+|иуот|іуат"),
          kind("fine", "штраф\\p{L}*|fine|базов\\p{L}+|базав\\p{L}+|б\\.? ?в\\.?"),
          kind(
              "compulsory-treatment",
              "принудительн\\p{L}+ лечени\\p{L}+|прымусов\\p{L}+ лячэнн\\p{L}+"),
          kind("community-service", "общественн\\p{L}+ работ\\p{L}*|грамадск\\p{L}+ работ\\p{L}*"),
          kind("corrective-work", "исправительн\\p{L}+ работ\\p{L}*|папраўч\\p{L}+ работ\\p{L}*"),
          kind("acquittal", "оправда\\p{L}+|апраўда\\p{L}+|acquit\\p{L}+"));

  private static final Pattern ARREST =
      Pattern.compile(FLAGS + "(?<!\\p{L})(?:арест\\p{L}*|арышт\\p{L}*|arrest)");
  private static final Pattern ADMINISTRATIVE =
      Pattern.compile(FLAGS + "административн|адміністрацыйн|(?<!\\p{L})сут");

  private static final Map<String, Pattern> REGIMES =
      Map.of(
          "general", Pattern.compile(FLAGS + "общ\\p{L}+ режим|агульн\\p{L}+ рэжым|general regime"),
          "enhanced",
              Pattern.compile(FLAGS + "усиленн\\p{L}+ режим|узмоцнен\\p{L}+ рэжым|enhanced regime"),
          "strict", Pattern.compile(FLAGS + "строг\\p{L}+ (?:режим|рэжым)|strict regime"),
          "special",
              Pattern.compile(FLAGS + "особ\\p{L}+ режим|асаблів\\p{L}+ рэжым|special regime"));

  private static Map.Entry<String, Pattern> kind(String code, String words) {
    return Map.entry(code, Pattern.compile(FLAGS + "(?<!\\p{L})(?:" + words + ")"));
  }

  /** Reads the words of a penalty. */
  public static SentenceCell read(String words) {
    Taken taken = new Taken(words);
    Matcher years = taken.once(YEARS);
    Matcher months = taken.once(MONTHS);
    Matcher days = taken.once(DAYS);
    Matcher base = taken.once(BASE);
    Matcher roubles = taken.once(ROUBLES);
    List<String> kinds = kinds(words);
    boolean sure =
        taken.sure
            && !taken.rest.matches("(?s).*\\d.*")
            && (base == null || roubles == null)
            && kinds.size() == 1
            && !(years != null && years.group(2) != null && months != null);
    if (!sure) {
      return new SentenceCell(null, null, null, null, null, null, false);
    }
    boolean half = years != null && years.group(2) != null;
    return new SentenceCell(
        kinds.getFirst(),
        regime(words).orElse(null),
        number(years),
        half ? Long.valueOf(6) : number(months),
        number(days),
        base != null ? money(base, "BV") : roubles != null ? money(roubles, "BYN") : null,
        true);
  }

  /** The one kind a sentence is of; several where the words name several. */
  private static List<String> kinds(String words) {
    List<String> kinds = new ArrayList<>();
    KINDS.forEach(
        (code, pattern) -> {
          if (pattern.matcher(words).find()) {
            kinds.add(code);
          }
        });
    boolean administrative = ADMINISTRATIVE.matcher(words).find();
    if (ARREST.matcher(words).find() || administrative) {
      kinds.add(administrative ? "administrative-arrest" : "arrest");
    }
    if (kinds.size() == 2) {
      // A fine beside another penalty is named in its sum.
      kinds.remove("fine");
    }
    return kinds;
  }

  private static Optional<String> regime(String words) {
    List<String> found =
        REGIMES.entrySet().stream()
            .filter(e -> e.getValue().matcher(words).find())
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static @Nullable Long number(@Nullable Matcher found) {
    return found == null ? null : Long.valueOf(found.group(1));
  }

  private static Money money(Matcher found, String currency) {
    return new Money(new BigDecimal(found.group(1).replace(',', '.')), currency);
  }

  /** What is left of the words when what was understood is taken out. */
  private static final class Taken {
    private String rest;
    private boolean sure = true;

    Taken(String words) {
      this.rest = words.toLowerCase(Locale.ROOT);
    }

    @Nullable Matcher once(Pattern pattern) {
      Matcher matcher = pattern.matcher(rest);
      if (!matcher.find()) {
        return null;
      }
      Matcher found = pattern.matcher(matcher.group());
      rest = rest.substring(0, matcher.start()) + "\n" + rest.substring(matcher.end());
      sure &= found.find() && !pattern.matcher(rest).find();
      return found;
    }
  }
}
