package org.letapis.cli.records;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.problem.CasebookProblem;
import org.letapis.casebook.records.RecordView;
import org.letapis.casebook.records.Saved;
import org.letapis.cli.frame.CasebookCommand;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CliProblem;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.FieldPath;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.json.Json;
import org.letapis.domain.problem.Problem;
import org.letapis.domain.record.Change;
import org.letapis.domain.schema.Absent;
import org.letapis.domain.schema.Common;
import org.letapis.domain.schema.FileRef;
import org.letapis.domain.schema.RecordType;
import org.letapis.domain.types.Types;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves one record, new or changed. Says “saved” when it is on disk and not before. */
@Command(name = "record", description = "cli.record", footer = "cli.record.footer")
public final class RecordCommand extends CasebookCommand {

  @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "cli.record.type")
  private Optional<String> type = Optional.empty();

  @Option(names = "--id", paramLabel = "RECORD", descriptionKey = "cli.record.id")
  private Optional<RecordId> record = Optional.empty();

  @Option(names = "--set", paramLabel = "FIELD=VALUE", descriptionKey = "cli.record.set")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(names = "--absent", paramLabel = "FIELD=WHY", descriptionKey = "cli.record.absent")
  private Map<String, String> absent = new LinkedHashMap<>();

  @Option(names = "--clear", paramLabel = "FIELD", descriptionKey = "cli.record.clear")
  private List<String> clear = List.of();

  @Option(names = "--attach", paramLabel = "FILE", descriptionKey = "cli.record.attach")
  private List<Path> attach = List.of();

  public RecordCommand(CommandContext context) {
    super(context);
  }

  @Override
  protected void prepare() {
    if (type.isPresent() == record.isPresent()) {
      throw new Problem(CliProblem.EITHER_OR, "--type", "--id");
    }
    type.ifPresent(code -> schema(Types.BUILT_IN, code));
  }

  @Override
  protected Answer run(Casebook casebook) throws IOException {
    RecordId id = record.orElseGet(RecordId::fresh);
    String code =
        type.orElseGet(
            () ->
                casebook
                    .records()
                    .view(id)
                    .map(RecordView::record)
                    .orElseThrow(() -> new Problem(CasebookProblem.NO_SUCH_RECORD, id.toString()))
                    .type());
    Change.Builder change = Change.of(id, code);
    fill(
        change,
        new TypedValues(schema(casebook.records().custom().schema(), code), LocalDate.now()));
    for (Path file : attach) {
      change.set(Common.FILES, RecordId.fresh().toString(), Common.FILE, attached(casebook, file));
    }
    Saved saved = casebook.records().save(change.build());
    return new Answer()
        .put("saved", saved.record().toString())
        .put("entry", saved.entry().toString())
        .put("type", code)
        .line(text("cli.record.saved", saved.record()));
  }

  private void fill(Change.Builder change, TypedValues values) {
    set.forEach(
        (field, text) -> {
          FieldPath path = values.path(field);
          change.put(path, values.value(path, text));
        });
    absent.forEach((field, why) -> change.put(values.path(field), absent(field, why).toJson()));
    clear.forEach(field -> change.put(values.path(field), Json.nothing()));
  }

  private static Absent absent(String field, String why) {
    try {
      return Absent.valueOf(why.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new Problem(CliProblem.BAD_VALUE, field, "unknown | not-asked | refused");
    }
  }

  private static FileRef attached(Casebook casebook, Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      Path name = file.getFileName();
      return casebook.attachments().attach(in, name == null ? "" : name.toString());
    } catch (IOException e) {
      throw new Problem(CliProblem.FILE_UNREADABLE);
    }
  }

  private static RecordType schema(Types types, String code) {
    return types.type(code).orElseThrow(() -> new Problem(CliProblem.UNKNOWN_TYPE, code));
  }
}
