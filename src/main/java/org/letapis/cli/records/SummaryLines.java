package org.letapis.cli.records;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.letapis.casebook.records.RecordSummary;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.Edtf;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Labels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A record on one line, for a list. */
final class SummaryLines {

  private final Labels labels;

  SummaryLines(Labels labels) {
    this.labels = labels;
  }

  /** Id, when, what kind, whose, and whether it needs a person's eye. */
  String line(RecordSummary summary) {
    String when =
        DatePrinter.printSpan(
            summary.start().orElse(null), summary.end().orElse(null), labels.language());
    String type = labels.find("type." + summary.type()).orElse(summary.type());
    return SafeText.line(
        Stream.of(
                summary.id().toString(),
                when,
                type,
                summary.title(),
                summary.subjectTitle(),
                summary.conflicted() ? labels.text("cli.conflict") : "",
                summary.pending() > 0 ? labels.text("cli.pending", summary.pending()) : "")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("  ")));
  }

  JsonNode json(RecordSummary summary) {
    ObjectNode json =
        Json.object()
            .put("id", summary.id().toString())
            .put("type", summary.type())
            .put("title", summary.title())
            .put("changed", summary.changed().toString())
            .put("conflicted", summary.conflicted())
            .put("pending", summary.pending());
    summary.subject().ifPresent(subject -> json.put("subject", subject.toString()));
    summary.start().filter(d -> !d.isUnread()).ifPresent(d -> json.put("start", Edtf.print(d)));
    summary.end().filter(d -> !d.isUnread()).ifPresent(d -> json.put("end", Edtf.print(d)));
    return json;
  }
}
