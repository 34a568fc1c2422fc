package org.letapis.cli.backup;

import org.letapis.casebook.backup.restore.Preview;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ArrayNode;

/** What a restore would change, in words and for a program. */
final class PreviewLines {

  private final CommandContext context;

  PreviewLines(CommandContext context) {
    this.context = context;
  }

  Answer of(Preview preview, int number) {
    Answer answer =
        new Answer()
            .put("number", number)
            .put("comparedWith", preview.compared().name().toLowerCase(java.util.Locale.ROOT))
            .put("same", preview.isSame())
            .put("lacking", preview.lacking())
            .put("filesOnlyHere", preview.filesOnlyHere())
            .put("filesOnlyThere", preview.filesOnlyThere());
    answer.line(
        context.text(
            switch (preview.compared()) {
              case CASEBOOK -> "cli.restore.with-casebook";
              case NEWEST -> "cli.restore.with-newest";
              case FOREIGN -> "cli.restore.with-foreign";
            },
            number));
    types(preview, answer);
    authors(preview, answer);
    Preview.Records records = preview.records();
    answer.set(
        "records",
        Json.object()
            .put("onlyHere", records.onlyHere())
            .put("onlyThere", records.onlyThere())
            .put("moreHere", records.moreHere())
            .put("moreThere", records.moreThere()));
    if (preview.compared() == Preview.With.CASEBOOK) {
      answer.line(
          context.text(
              "cli.restore.records",
              records.onlyHere(),
              records.onlyThere(),
              records.moreHere(),
              records.moreThere()));
      answer.line(
          context.text("cli.restore.files", preview.filesOnlyHere(), preview.filesOnlyThere()));
    }
    return answer;
  }

  private void types(Preview preview, Answer answer) {
    ArrayNode json = Json.array();
    for (Preview.TypeRow row : preview.types()) {
      json.add(
          Json.object().put("type", row.type()).put("here", row.here()).put("there", row.there()));
      String name = context.labels().find("type." + row.type()).orElse(row.type());
      answer.line(context.text("cli.restore.type", name, row.here(), row.there()));
    }
    answer.set("types", json);
  }

  private void authors(Preview preview, Answer answer) {
    ArrayNode json = Json.array();
    for (Preview.AuthorRow row : preview.authors()) {
      json.add(
          Json.object()
              .put("author", row.author().toString())
              .put("here", row.here())
              .put("there", row.there())
              .put("parted", row.isParted()));
      String author = row.author().toString().substring(0, 12);
      answer.line(context.text("cli.restore.author", author, row.here(), row.there()));
      if (row.isParted()) {
        answer.line(context.text("cli.restore.parted", author));
      }
    }
    answer.set("authors", json);
  }
}
