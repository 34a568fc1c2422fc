package org.letapis.cli.exchange;

import java.util.ArrayList;
import java.util.List;
import org.letapis.cli.records.ValueWords;
import org.letapis.cli.terminal.SafeText;
import org.letapis.domain.entry.ChainLink;
import org.letapis.domain.entry.Disclosure;
import org.letapis.domain.entry.Entry;
import org.letapis.domain.entry.OmittedEntry;
import org.letapis.domain.json.Json;
import org.letapis.domain.text.Labels;
import org.letapis.domain.types.Types;
import tools.jackson.databind.node.ObjectNode;

/** Entries of a bundle, as they are told to a person and to a program. */
final class EntryLines {

  private static final int DIGITS = 16;

  private final Labels labels;
  private final ValueWords words;

  EntryLines(Labels labels) {
    this.labels = labels;
    this.words = new ValueWords(Types.BUILT_IN, labels, record -> "");
  }

  /** One line for the entry, one for each of its open fields. */
  List<String> lines(ChainLink link) {
    String chain = link.author().toString().substring(0, DIGITS) + " #" + link.seq();
    return switch (link) {
      case OmittedEntry omitted -> List.of(chain + "  " + labels.text("cli.inspect.withheld"));
      case Entry entry -> {
        List<String> lines = new ArrayList<>();
        lines.add(
            SafeText.line(
                chain
                    + "  "
                    + entry.body().time()
                    + "  "
                    + entry.body().kind().code()
                    + "  "
                    + words.type(entry.body().type())
                    + "  "
                    + entry.body().record()));
        entry.disclosed().forEach(field -> lines.add("    " + line(entry, field)));
        yield lines;
      }
    };
  }

  private String line(Entry entry, Disclosure field) {
    String type = entry.body().type();
    String value =
        field.present().map(stored -> words.value(type, field.path(), stored)).orElse("∅");
    return SafeText.line(words.field(type, field.path()) + ": " + value);
  }

  ObjectNode json(ChainLink link) {
    ObjectNode json =
        Json.object()
            .put("author", link.author().toString())
            .put("seq", link.seq())
            .put("id", link.id().toString());
    switch (link) {
      case OmittedEntry omitted -> json.put("withheld", true);
      case Entry entry -> {
        ObjectNode fields = json.putObject("fields");
        entry.disclosed().forEach(field -> fields.set(field.path().toString(), field.value()));
        json.put("kind", entry.body().kind().code());
        json.put("record", entry.body().record().toString());
        json.put("type", entry.body().type());
        json.put("time", entry.body().time().toString());
        json.put("withheldFields", entry.withheld());
      }
    }
    return json;
  }
}
