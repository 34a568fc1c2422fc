package org.letapis.casebook.statistics.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.statistics.count.Scale;
import org.letapis.casebook.statistics.query.Bucket;
import org.letapis.casebook.statistics.query.Dimension;
import org.letapis.casebook.statistics.query.Question;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.law.ArticlePrinter;
import org.letapis.domain.schema.Article;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.Vocabulary;
import org.letapis.domain.text.Labels;
import org.letapis.domain.vocabulary.CourtTerms;
import org.letapis.domain.vocabulary.PersonTerms;
import org.letapis.domain.vocabulary.PlaceTerms;
import org.letapis.domain.vocabulary.PoliceTerms;

/**
 * What groups are called.
 *
 * @param labels of the reader's language, with a casebook's own words
 * @param titles what agencies and courts are called
 */
public record GroupWords(Labels labels, Map<RecordId, String> titles) {

  private static final Vocabulary TAGS = Vocabulary.open("tag");

  /** The first year of each group of ages after the first. */
  private static final int[] AGES = {0, 14, 18, 25, 35, 45, 55, 65};

  public GroupWords {
    titles = Map.copyOf(titles);
  }

  /** What a breakdown is called. */
  public String dimension(Dimension by, Question question) {
    return by == Dimension.MEASURED
        ? labels.text("statistics.by.measured." + question.code())
        : labels.text("statistics.by." + by.code());
  }

  /** What one group is called. */
  public String group(Bucket bucket, Dimension by, Question question) {
    return switch (bucket.kind()) {
      case UNCERTAIN -> labels.text("statistics.uncertain");
      case UNKNOWN ->
          bucket.key().isEmpty()
              ? labels.text("statistics.unknown")
              : labels.find("absent." + bucket.key()).orElse(bucket.key());
      case PERHAPS_THEN ->
          labels.text(question.ofDay() ? "statistics.perhaps-held" : "statistics.perhaps-then");
      case UNDATED -> labels.text("statistics.undated");
      case VALUE -> value(bucket.key(), by, question);
    };
  }

  private String value(String key, Dimension by, Question question) {
    if (key.startsWith(Bucket.OWN)) {
      return key.substring(Bucket.OWN.length());
    }
    return switch (by) {
      case NONE -> labels.text("statistics.everything");
      case MONTH -> month(key);
      case YEAR -> key;
      case REGION -> term(PlaceTerms.REGION, key);
      case ARTICLE, ARTICLE_PART -> article(key);
      case SEX -> term(PersonTerms.SEX, key);
      case AGE -> age(Integer.parseInt(key));
      case OCCUPATION -> term(PersonTerms.OCCUPATION, key);
      case AGENCY, COURT ->
          Optional.ofNullable(titles.get(RecordId.of(key)))
              .orElseGet(() -> labels.text("statistics.not-here"));
      case PENALTY -> term(CourtTerms.PENALTY, key);
      case OUTCOME -> term(PoliceTerms.DETENTION_OUTCOME, key);
      case TAG -> term(TAGS, key);
      case VERIFICATION -> term(Common.VERIFICATIONS, key);
      case MEASURED -> measured(question, Integer.parseInt(key));
    };
  }

  private String term(Vocabulary vocabulary, String code) {
    return labels.find(vocabulary.labelKey(code)).orElse(code);
  }

  private String month(String key) {
    if (key.endsWith(Bucket.OWN)) {
      return labels.text("statistics.month-unknown", key.substring(0, key.indexOf('-')));
    }
    YearMonth month = YearMonth.parse(key);
    LocalDate first = month.atDay(1);
    return DatePrinter.print(PartialDate.between(first, month.atEndOfMonth()), labels.language());
  }

  private String article(String key) {
    String[] parts = key.split("\\|", -1);
    Article article =
        new Article(
            parts[0], parts.length > 1 ? parts[1] : "", parts.length > 2 ? parts[2] : "", "");
    return ArticlePrinter.print(article, labels.language());
  }

  private String age(int group) {
    if (group == 0) {
      return labels.text("statistics.age.0");
    }
    return group == AGES.length - 1
        ? labels.text("statistics.age.last")
        : labels.text(
            "statistics.age.range",
            Integer.toString(AGES[group]),
            Integer.toString(AGES[group + 1] - 1));
  }

  private String measured(Question question, int value) {
    return switch (question) {
      case IN_CUSTODY -> labels.text("statistics.held." + value);
      case REPEATED ->
          value >= Scale.OFTEN
              ? labels.text("statistics.times-more", value)
              : labels.text("statistics.times", value);
      case SENTENCE_LENGTH -> labels.text("statistics.length." + value);
      case TIME_TO_RELEASE -> labels.text("statistics.release." + value);
      default -> Integer.toString(value);
    };
  }

  /** The period, or the day, that is looked at. */
  public String period(
      @org.jspecify.annotations.Nullable LocalDate from,
      @org.jspecify.annotations.Nullable LocalDate to,
      boolean ofDay) {
    if (ofDay && from != null) {
      return labels.text("statistics.on", day(from));
    }
    if (from != null && to != null) {
      return from.equals(to) ? day(from) : labels.text("statistics.during", day(from), day(to));
    }
    if (from != null) {
      return labels.text("statistics.since", day(from));
    }
    return to != null ? labels.text("statistics.until", day(to)) : labels.text("statistics.always");
  }

  private String day(LocalDate day) {
    return DatePrinter.print(PartialDate.day(day), labels.language());
  }
}
