package org.letapis.casebook.publication.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.letapis.casebook.publication.PublicationReport;
import org.letapis.casebook.publication.PublicationRequest;
import org.letapis.casebook.publication.anonymous.AnonymityReport;
import org.letapis.casebook.publication.anonymous.Done;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Schema;
import tools.jackson.databind.node.ObjectNode;

/** What was done, told to people and to programs. */
public final class ReportText {

  private ReportText() {}

  /** Line by line, in the language of the labels. */
  public static List<String> lines(
      PublicationRequest request, PublicationReport report, Labels labels) {
    List<String> lines = new ArrayList<>();
    lines.add(labels.text("publication.report.records", report.total()));
    report
        .records()
        .forEach((type, count) -> lines.add("  " + labels.text("type." + type) + ": " + count));
    lines.add(labels.text("publication.report.ceiling." + request.highest().code()));
    report
        .leftOut()
        .forEach(
            (why, count) -> lines.add(labels.text("publication.left-out." + why.code(), count)));
    if (report.values() > 0) {
      lines.add(labels.text("publication.report.values", report.values()));
    }
    if (report.contested() > 0) {
      lines.add(labels.text("publication.report.contested", report.contested()));
    }
    if (report.named() > 0) {
      lines.add(labels.text("publication.report.named", report.named()));
    }
    report.anonymity().ifPresent(hidden -> anonymity(hidden, labels, lines));
    return lines;
  }

  private static void anonymity(AnonymityReport hidden, Labels labels, List<String> lines) {
    lines.add("");
    lines.add(labels.text("publication.report.anonymised"));
    for (Done done : Done.values()) {
      long count = hidden.done().getOrDefault(done, 0L);
      if (count > 0) {
        lines.add("  " + labels.text("publication.done." + done.code(), count));
      }
    }
    hidden
        .rare()
        .forEach((field, count) -> lines.add("    " + field(field, labels) + ": " + count));
    lines.add(labels.text("publication.report.fewest", hidden.how().fewest()));
    lines.add(labels.text("publication.report.limits"));
  }

  private static String field(String typeAndField, Labels labels) {
    String type = typeAndField.substring(0, typeAndField.indexOf('/'));
    FieldPath path = FieldPath.of(typeAndField.substring(type.length() + 1));
    return labels.text("type." + type)
        + " · "
        + Schema.type(type).flatMap(t -> labels.find(t.labelKey(path))).orElse(path.field());
  }

  /** What was written, as well as what was found. */
  public static List<String> lines(PublicationRequest request, Published published, Labels labels) {
    List<String> lines = lines(request, published.report(), labels);
    if (request.files()) {
      lines.add(labels.text("publication.report.files", published.files()));
      if (published.filesKept() > 0) {
        lines.add(labels.text("publication.report.files-kept", published.filesKept()));
      }
    }
    return lines;
  }

  /** The same for programs: codes and counts. */
  public static ObjectNode json(PublicationRequest request, Published published) {
    PublicationReport report = published.report();
    ObjectNode json =
        Json.object()
            .put("ceiling", request.highest().code())
            .put("use", request.use().code())
            .put("language", request.language().tag())
            .put("total", report.total())
            .put("valuesHeldBack", report.values())
            .put("contested", report.contested())
            .put("namedInTexts", report.named())
            .put("files", published.files())
            .put("filesKept", published.filesKept());
    counts(json.putObject("records"), report.records());
    ObjectNode left = json.putObject("leftOut");
    report.leftOut().forEach((why, count) -> left.put(why.code(), count));
    report
        .anonymity()
        .ifPresent(
            hidden -> {
              ObjectNode anonymity =
                  json.putObject("anonymity")
                      .put("fewest", hidden.how().fewest())
                      .put("freeText", hidden.how().freeText());
              ObjectNode done = anonymity.putObject("done");
              hidden.done().forEach((what, count) -> done.put(what.code(), count));
              counts(anonymity.putObject("rare"), hidden.rare());
            });
    return json;
  }

  private static void counts(ObjectNode json, Map<String, Long> counts) {
    counts.forEach(json::put);
  }
}
