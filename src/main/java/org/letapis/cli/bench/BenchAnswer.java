package org.letapis.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.letapis.bench.Line;
import org.letapis.bench.Machine;
import org.letapis.bench.Measure;
import org.letapis.bench.Rival;
import org.letapis.bench.Scale;
import org.letapis.cli.terminal.Answer;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Labels;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was measured, for a person, for a page, and for a program. */
final class BenchAnswer {

  private final Figures figures;
  private final Labels labels;
  private final Machine before;
  private final Scale scale;
  private final long seed;

  BenchAnswer(Figures figures, Machine before, Scale scale, long seed) {
    this.figures = figures;
    this.labels = figures.labels();
    this.before = before;
    this.scale = scale;
    this.seed = seed;
  }

  /** What stands above all of it, for a person. */
  Answer head(boolean markdown) {
    Answer answer =
        new Answer()
            .line(
                labels.text(
                    "bench.machine",
                    before.processor(),
                    before.processors(),
                    Figures.number(before.gibibytes()),
                    before.system(),
                    before.java(),
                    Figures.number(before.load()),
                    before.heap(),
                    scale.name().toLowerCase(Locale.ROOT),
                    seed));
    if (markdown) {
      new Markdown(figures).head().forEach(answer::line);
    }
    return answer;
  }

  /** Some of what was measured, for a person. */
  Answer body(List<Line> lines, boolean markdown) {
    Answer answer = new Answer();
    if (markdown) {
      new Markdown(figures).rows(lines).forEach(answer::line);
    } else {
      lines.forEach(line -> words(line, answer));
    }
    return answer;
  }

  /** What stands below it for a person, and all of it for a program. */
  Answer end(List<Line> lines) {
    Answer answer = new Answer();
    Optional<Double> peak = Machine.peak();
    answer.line(labels.text("bench.load", Figures.number(Machine.busy())));
    peak.ifPresent(most -> answer.line(labels.text("bench.peak", Figures.number(most))));
    ArrayNode measured = Json.array();
    lines.forEach(line -> measured.add(json(line)));
    peak.ifPresent(most -> answer.put("peakMiB", most));
    return answer
        .put("scale", scale.name().toLowerCase(Locale.ROOT))
        .put("seed", seed)
        .set("machine", machineJson())
        .set("lines", measured)
        .measured();
  }

  private ObjectNode machineJson() {
    return Json.object()
        .put("processor", before.processor())
        .put("processors", before.processors())
        .put("memoryGiB", before.gibibytes())
        .put("system", before.system())
        .put("java", before.java())
        .put("heapMiB", before.heap())
        .put("loadBefore", before.load())
        .put("loadAfter", Machine.busy());
  }

  private void words(Line line, Answer answer) {
    answer.line(figures.work(line) + ": " + figures.whole(line.ours()));
    line.rivals().forEach(rival -> answer.line(words("bench.rival", line, rival)));
    line.limit().ifPresent(limit -> answer.line(words("bench.limit", line, limit)));
    line.goal()
        .ifPresent(
            goal ->
                answer.line(
                    "    "
                        + labels.text(
                            "bench.goal", figures.goal(line, goal), figures.verdict(line))));
  }

  private String words(String key, Line line, Rival rival) {
    return "    "
        + labels.text(
            key,
            rival.tool(),
            figures.whole(rival.measure()),
            Figures.number(line.ratio(rival)),
            labels.text(rival.how()));
  }

  private ObjectNode json(Line line) {
    ObjectNode json =
        Json.object()
            .put("work", line.work().substring(line.work().lastIndexOf('.') + 1))
            .put("text", figures.work(line))
            .put("counts", line.by().name().toLowerCase(Locale.ROOT));
    json.set("ours", json(line.ours()));
    ArrayNode rivals = json.putArray("rivals");
    line.rivals().forEach(rival -> rivals.add(json(line, rival)));
    line.limit().ifPresent(limit -> json.set("limit", json(line, limit)));
    line.goal().ifPresent(goal -> json.put("goal", figures.goal(line, goal)));
    line.met().ifPresent(met -> json.put("met", met));
    return json;
  }

  private ObjectNode json(Line line, Rival rival) {
    ObjectNode one = Json.object().put("tool", rival.tool()).put("how", labels.text(rival.how()));
    one.set("measure", json(rival.measure()));
    return one.put("ratio", line.ratio(rival));
  }

  private static ObjectNode json(Measure measure) {
    return Json.object()
        .put("unit", measure.unit().name().toLowerCase(Locale.ROOT))
        .put("median", measure.median())
        .put("p95", measure.p95())
        .put("least", measure.least())
        .put("most", measure.most())
        .put("runs", measure.runs());
  }
}
