package org.letapis.cli.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.letapis.bench.Line;
import org.letapis.bench.Quantile;
import org.letapis.bench.Rival;

/** Figures as a table in Markdown, as the README has it. */
final class Markdown {

  private final Figures figures;

  Markdown(Figures figures) {
    this.figures = figures;
  }

  List<String> head() {
    return List.of(figures.labels().text("bench.table"), "| --- | --- | --- | --- | --- | --- |");
  }

  List<String> rows(List<Line> lines) {
    return lines.stream().map(this::row).toList();
  }

  private String row(Line line) {
    String rivals =
        line.rivals().stream()
            .map(rival -> rival.tool() + " " + figures.main(rival.measure(), line.by()))
            .collect(Collectors.joining("<br>"));
    String ratios =
        line.rivals().stream()
            .map(rival -> ratio(Figures.number(line.ratio(rival))))
            .collect(Collectors.joining("<br>"));
    String ours = figures.main(line.ours(), line.by());
    return "| "
        + String.join(
            " | ",
            figures.work(line),
            line.by() == Quantile.P95 ? figures.labels().text("bench.p95", ours) : ours,
            rivals.isEmpty() ? "–" : rivals,
            ratios.isEmpty() ? "–" : ratios,
            line.limit().map(limit -> limit(line, limit)).orElse("–"),
            line.goal()
                .map(goal -> figures.goal(line, goal) + ": " + figures.verdict(line))
                .orElse("–"))
        + " |";
  }

  private String limit(Line line, Rival limit) {
    return limit.tool()
        + " "
        + figures.main(limit.measure(), line.by())
        + ", "
        + ratio(Figures.number(line.ratio(limit)));
  }

  private static String ratio(String number) {
    return "× " + number;
  }
}
