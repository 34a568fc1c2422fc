package org.letapis.cli.records;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.listing.ListQuery;
import org.letapis.casebook.listing.Listed;
import org.letapis.casebook.listing.SavedList;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.DateReader;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import tools.jackson.databind.node.ArrayNode;

/**
 * Tells a list that is kept in the casebook.
 *
 * @param casebook the open casebook
 * @param context words and output
 */
record SavedListing(Casebook casebook, CommandContext context) {

  /**
   * @param most lines, from 1 to 1,000
   * @throws Problem NO_SUCH_LIST
   */
  Answer tell(String name, int most) {
    SavedList list =
        casebook
            .records()
            .listings()
            .saved()
            .named(name)
            .orElseThrow(() -> new Problem(CliProblem.NO_SUCH_LIST, name));
    PartialDate span = DateReader.read(list.during(), LocalDate.now(ZoneId.systemDefault()));
    boolean dated = !list.during().isBlank() && !span.isUnread();
    ListQuery query =
        new ListQuery(
            list.types(),
            list.words(),
            list.tag(),
            dated ? span.earliest() : null,
            dated ? span.latest() : null,
            list.order());
    List<Listed> lines =
        list.search().isEmpty()
            ? casebook.records().listings().page(query, Optional.empty(), most)
            : found(list, most);
    Answer answer = new Answer();
    ArrayNode records = Json.array();
    for (Listed line : lines) {
      String day =
          line.start()
              .map(start -> DatePrinter.print(start, context.labels().language()))
              .orElse("");
      answer.line(
          Stream.of(
                  line.id().toString(),
                  line.type(),
                  day,
                  line.title(),
                  String.join(", ", line.people()),
                  String.join(", ", line.places()))
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining(" | ")));
      records.add(
          Json.object()
              .put("id", line.id().toString())
              .put("type", line.type())
              .put("title", line.title())
              .put("start", day)
              .set("people", Json.array(line.people())));
    }
    answer.line(context.labels().text("cli.list.count", lines.size()));
    return answer.set("records", records);
  }

  private List<Listed> found(SavedList list, int most) {
    try {
      casebook.text().start();
      casebook.text().await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return casebook.records().listings().of(casebook.text().ids(list.search(), most), list.order());
  }
}
