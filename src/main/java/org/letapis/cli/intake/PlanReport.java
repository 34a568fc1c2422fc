package org.letapis.cli.intake;

import java.util.stream.Collectors;
import org.letapis.casebook.intake.plan.Asked;
import org.letapis.casebook.intake.plan.Candidate;
import org.letapis.casebook.intake.plan.IntakePlan;
import org.letapis.casebook.intake.plan.Tally;
import org.letapis.casebook.intake.plan.Verdict;
import org.letapis.casebook.intake.row.Trouble;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.terminal.ExitCode;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Says what an import would come to: each cell that is not read, each person to decide on. */
final class PlanReport {

  /** More cells are counted, and not told one by one. */
  private static final int MOST = 100_000;

  private final CommandContext context;
  private final Answer answer = new Answer();
  private final ArrayNode cells = Json.array();

  PlanReport(CommandContext context) {
    this.context = context;
  }

  void cell(Trouble trouble) {
    if (cells.size() >= MOST) {
      return;
    }
    String reason = context.text(trouble.code().labelKey());
    answer.line(
        context.text(
            "cli.import-table.cell",
            trouble.sheet(),
            trouble.row(),
            trouble.heading(),
            trouble.value(),
            reason));
    cells.add(
        Json.object()
            .put("table", trouble.sheet())
            .put("row", trouble.row())
            .put("column", trouble.heading())
            .put("value", trouble.value())
            .put("reason", trouble.code().code())
            .put("text", reason));
  }

  Answer of(IntakePlan plan) {
    Tally tally = plan.tally();
    ArrayNode asked = Json.array();
    plan.asked().forEach(one -> asked.add(asked(one)));
    ObjectNode rows = Json.object();
    for (Verdict verdict : Verdict.values()) {
      rows.put(verdict.name().toLowerCase(java.util.Locale.ROOT), tally.rows(verdict));
    }
    ObjectNode made = Json.object();
    tally.made().forEach(made::put);
    ObjectNode changed = Json.object();
    tally.changed().forEach(changed::put);
    answer.line(context.text("cli.import-table.cells", plan.troubles().count()));
    answer.line(
        context.text(
            "cli.import-table.would",
            tally.made().values().stream().mapToInt(Integer::intValue).sum(),
            tally.changed().values().stream().mapToInt(Integer::intValue).sum(),
            tally.rows()));
    return answer
        .set("cells", cells)
        .set("asked", asked)
        .set("rows", rows)
        .set("made", made)
        .set("changed", changed)
        .ending(plan.troubles().count() == 0 ? ExitCode.OK : ExitCode.FINDINGS);
  }

  private ObjectNode asked(Asked one) {
    ObjectNode json =
        Json.object()
            .put("table", one.sheet())
            .put("row", one.row())
            .put("person", one.person().toString())
            .put("name", one.title());
    ArrayNode candidates = json.putArray("candidates");
    for (Candidate candidate : one.candidates()) {
      String why =
          candidate.grounds().stream()
              .map(g -> context.text("names.reason." + g.code(), g.words().toArray()))
              .collect(Collectors.joining("; "));
      answer.line(
          context.text(
              "cli.import-table.asked",
              one.sheet(),
              one.row(),
              one.title(),
              candidate.title(),
              why));
      candidates.add(
          Json.object()
              .put("person", candidate.person().toString())
              .put("title", candidate.title())
              .put("tier", candidate.tier())
              .put("why", why));
    }
    return json;
  }
}
