package org.letapis.ui.settings.keys.page;

import java.time.LocalDate;
import java.util.List;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.text.Labels;

/**
 * What stands on one trustee's page, in a language. Neither the trustee nor the casebook is named,
 * nor the program: whoever finds it learns only that something is kept by several people.
 *
 * @param number of the share, from 1
 * @param count how many shares there are
 * @param needed how many are needed
 * @param made the day they were made
 * @param share its text, groups with hyphens between them
 * @param labels the words of the language it is in
 */
public record SharePage(
    int number, int count, int needed, LocalDate made, String share, Labels labels) {

  /** The heading. */
  public String title() {
    return labels.text("keys.page.title", number, count);
  }

  /** When it was made, and of how many it is. */
  public String subtitle() {
    return labels.text(
        "keys.page.subtitle",
        needed,
        count,
        DatePrinter.print(PartialDate.day(made), labels.language()));
  }

  /** What it is, what it is not and what to do with it, a paragraph each. */
  public List<String> paragraphs() {
    return List.of(
        labels.text("keys.page.what", needed, count),
        labels.text("keys.page.not"),
        labels.text("keys.page.keep"),
        labels.text("keys.page.use", number));
  }

  /** What stands above the groups. */
  public String groupsTitle() {
    return labels.text("keys.page.groups");
  }

  /** The share in groups, in their order. */
  public List<String> groups() {
    return List.of(share.split("-", -1));
  }

  @Override
  public String toString() {
    return "SharePage[" + number + "]";
  }
}
