package org.letapis.casebook.due;

import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.law.deadline.DeadlineRule;
import org.letapis.domain.law.deadline.TimeLimit;
import org.letapis.domain.text.Labels;

/**
 * Says in a language what is due, by what law, and who stands for it.
 *
 * @param labels of the language
 */
public record DueWords(Labels labels) {

  /** What is due. */
  public String what(DueItem item) {
    if (!item.title().isBlank()) {
      return item.title();
    }
    return switch (item.kind()) {
      case HEARING ->
          labels.text(item.id().endsWith("/next") ? "deadline.hearing-next" : "deadline.hearing");
      case DEADLINE -> item.rule().map(this::name).orElseGet(() -> labels.text("deadline.unnamed"));
    };
  }

  /** By what law; empty where nobody said. */
  public String source(DueItem item) {
    return item.source().isBlank() ? item.rule().map(this::source).orElse("") : item.source();
  }

  /** Who verified the rule and when, or that nobody did; empty for a hearing. */
  public String caution(DueItem item) {
    return item.kind() == DueItem.Kind.HEARING
        ? ""
        : item.confirmed().map(this::confirmed).orElseGet(() -> labels.text("deadline.unverified"));
  }

  /** Who verified a rule and when, or that nobody did. */
  public String caution(StandingRule rule) {
    return rule.confirmed()
        .map(this::confirmed)
        .orElseGet(() -> labels.text("deadline.unverified"));
  }

  private String confirmed(Confirmation by) {
    String day = DatePrinter.print(PartialDate.day(by.on()), labels.language());
    return labels.text("deadline.verified", by.by(), day);
  }

  /** What a rule is about. */
  public String name(DeadlineRule rule) {
    return rule.name().isBlank() ? labels.text("deadline.rule." + rule.code()) : rule.name();
  }

  /** Where a rule stands. */
  public String source(DeadlineRule rule) {
    return rule.source().isBlank() && !rule.act().isBlank()
        ? labels.text("deadline.act." + rule.act(), rule.article())
        : rule.source();
  }

  /** What a rule begins with. */
  public String trigger(DeadlineRule rule) {
    return labels.text("deadline.trigger." + rule.trigger().code());
  }

  /** How long it gives, and how that is counted. */
  public String limit(TimeLimit limit) {
    String counted = labels.text("deadline.counting." + limit.counting().code());
    String length = labels.text("deadline.length." + limit.unit().code(), limit.length());
    return limit.rolls()
        ? labels.text("deadline.limit-rolls", length, counted)
        : labels.text("deadline.limit", length, counted);
  }

  /** When it is due; a span is said to be one. */
  public String due(DueItem item) {
    if (item.due().isUnread()) {
      return labels.text("deadline.no-day");
    }
    String day = DatePrinter.print(item.due(), labels.language());
    return item.isSpan() ? labels.text("deadline.span", day) : day;
  }
}
