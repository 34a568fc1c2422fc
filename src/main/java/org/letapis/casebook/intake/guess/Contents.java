package org.letapis.casebook.intake.guess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.letapis.casebook.intake.cell.ArticlesCell;
import org.letapis.casebook.intake.cell.CellText;
import org.letapis.casebook.intake.cell.DateCell;
import org.letapis.casebook.intake.value.ForeignWords;
import org.letapis.casebook.names.split.NameSplitter;
import org.letapis.domain.date.PartialDate;
import org.letapis.foreign.ForeignValue;
import org.letapis.search.name.GivenNames;

/** What stands in a column, as far as its first rows tell. */
final class Contents {

  private static final double MOST = 0.7;
  private static final int EXAMPLES = 5;
  private static final int LONGEST_EXAMPLE = 80;
  private static final int GROWN = 14;
  private static final Pattern LAW =
      Pattern.compile("(?iu).*(?:ст\\.?|арт\\.?|art\\.?|ч\\.)\\s*\\d.*|\\d{1,3}(?:[.-]\\d{1,2})?");
  private static final Pattern SEX =
      Pattern.compile("(?iu)м|ж|муж|жен|мужской|женский|мужчынскі|жаночы|male|female|m|f|k");
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-]\\d{2,4}.*");

  private final List<String> words = new ArrayList<>();
  private final Set<String> examples = new LinkedHashSet<>();
  private final Set<String> grid = new LinkedHashSet<>();
  private int moments;

  void add(ForeignValue value) {
    if (value instanceof ForeignValue.Grid table) {
      grid.addAll(table.columns());
    }
    String said = ForeignWords.of(value);
    if (!CellText.isBlank(said) && !CellText.isUnknown(said)) {
      words.add(said);
      moments += value instanceof ForeignValue.Moment ? 1 : 0;
      if (examples.size() < EXAMPLES) {
        examples.add(
            said.length() <= LONGEST_EXAMPLE ? said : said.substring(0, LONGEST_EXAMPLE) + "…");
      }
    }
  }

  /** Headings of the tables within its cells. */
  Set<String> grid() {
    return Set.copyOf(grid);
  }

  int filled() {
    return words.size();
  }

  List<String> examples() {
    return List.copyOf(examples);
  }

  private boolean most(java.util.function.Predicate<String> is) {
    return !words.isEmpty() && words.stream().filter(is).count() >= MOST * words.size();
  }

  boolean areNames(NameSplitter splitter, GivenNames given) {
    return most(
        said ->
            said.length() < 100
                && said.split("\\s+").length >= 2
                && said.chars().noneMatch(Character::isDigit)
                && splitter.split(said).sure()
                && List.of(said.split("[\\s,]+")).stream().anyMatch(given::isGiven));
  }

  boolean areSexes() {
    return most(said -> SEX.matcher(said).matches());
  }

  boolean areArticles() {
    return most(said -> LAW.matcher(said).matches() && ArticlesCell.read(said).sure())
        && words.stream().anyMatch(said -> said.toLowerCase(Locale.ROOT).matches(".*\\p{L}.*"));
  }

  boolean areDates() {
    LocalDate today = LocalDate.now();
    return moments >= MOST * Math.max(1, words.size())
        || most(said -> said.length() >= 8 && DateCell.read(said, today).issue() == null);
  }

  /** Whether most of these days are of people who would be grown up by now. */
  boolean areBirths() {
    LocalDate today = LocalDate.now();
    LocalDate grown = today.minusYears(GROWN);
    return most(
        said -> {
          PartialDate date = DateCell.read(said, today).date();
          return date.latest() != null && date.latest().isBefore(grown);
        });
  }

  /** Whether some day stands second: 03/25/2021. */
  boolean areMonthFirst() {
    boolean second = false;
    for (String said : words) {
      Matcher digits = DIGITS.matcher(said);
      if (digits.matches()) {
        if (Integer.parseInt(digits.group(1)) > 12) {
          return false;
        }
        second |= Integer.parseInt(digits.group(2)) > 12;
      }
    }
    return second;
  }
}
