package org.letapis.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.letapis.cli.archive.ArchiveCommand;
import org.letapis.cli.archive.ArchiveOpenCommand;
import org.letapis.cli.archive.ArchiveVerifyCommand;
import org.letapis.cli.backup.BackupCommand;
import org.letapis.cli.backup.BackupListCommand;
import org.letapis.cli.backup.BackupVerifyCommand;
import org.letapis.cli.backup.RestoreCommand;
import org.letapis.cli.bench.BenchCommand;
import org.letapis.cli.care.RepairCommand;
import org.letapis.cli.contacts.ContactAddCommand;
import org.letapis.cli.contacts.ContactCommand;
import org.letapis.cli.contacts.ContactListCommand;
import org.letapis.cli.contacts.ContactRevokeCommand;
import org.letapis.cli.contacts.ContactVerifyCommand;
import org.letapis.cli.contacts.IdentityCommand;
import org.letapis.cli.dossier.DossierCommand;
import org.letapis.cli.exchange.AcceptCommand;
import org.letapis.cli.exchange.ExchangeFolderCommand;
import org.letapis.cli.exchange.ExportCommand;
import org.letapis.cli.exchange.ImportCommand;
import org.letapis.cli.exchange.InboxCommand;
import org.letapis.cli.exchange.InspectCommand;
import org.letapis.cli.exchange.VerifyCommand;
import org.letapis.cli.exchange.WaitingCommand;
import org.letapis.cli.folder.ChangePassphraseCommand;
import org.letapis.cli.folder.CheckCommand;
import org.letapis.cli.folder.CreateCommand;
import org.letapis.cli.folder.DemoCommand;
import org.letapis.cli.folder.EraseCommand;
import org.letapis.cli.folder.TourCommand;
import org.letapis.cli.frame.TourGuide;
import org.letapis.cli.intake.ImportTableCommand;
import org.letapis.cli.keys.KeysCommand;
import org.letapis.cli.keys.KeysErasePassphraseCommand;
import org.letapis.cli.keys.KeysListCommand;
import org.letapis.cli.keys.KeysRecoveryCommand;
import org.letapis.cli.keys.KeysRemoveCommand;
import org.letapis.cli.keys.KeysSharesCommand;
import org.letapis.cli.names.NamesCommand;
import org.letapis.cli.names.NamesEvalCommand;
import org.letapis.cli.names.NamesScoreCommand;
import org.letapis.cli.names.NamesSearchCommand;
import org.letapis.cli.publication.PublishCommand;
import org.letapis.cli.records.DueCommand;
import org.letapis.cli.records.DumpCommand;
import org.letapis.cli.records.HistoryCommand;
import org.letapis.cli.records.ImportCsvCommand;
import org.letapis.cli.records.ListCommand;
import org.letapis.cli.records.RecordCommand;
import org.letapis.cli.records.SearchCommand;
import org.letapis.cli.records.ShowCommand;
import org.letapis.cli.review.AnswerCommand;
import org.letapis.cli.review.ConflictsCommand;
import org.letapis.cli.review.DuplicatesCommand;
import org.letapis.cli.review.ErasuresCommand;
import org.letapis.cli.review.JoinCommand;
import org.letapis.cli.review.SettleCommand;
import org.letapis.cli.statistics.CountCommand;
import org.letapis.cli.statistics.ReportPackCommand;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.cli.update.UpdateVerifyCommand;
import picocli.CommandLine;

/**
 * Every command there is, in the order in which help lists them. Making them all takes longer than
 * many a command's work, so only what was asked for is made.
 */
final class Commands {

  private final Map<String, Supplier<Object>> makers = new LinkedHashMap<>();
  private final CommandContext context;

  /**
   * @param tour leads the tour; without one there is no such command
   */
  Commands(CommandContext context, @Nullable TourGuide tour) {
    this.context = context;
    add("create", () -> new CreateCommand(context));
    add("record", () -> new RecordCommand(context));
    add("import-csv", () -> new ImportCsvCommand(context));
    add("import-table", () -> new ImportTableCommand(context));
    add("list", () -> new ListCommand(context));
    add("search", () -> new SearchCommand(context));
    add("show", () -> new ShowCommand(context));
    add("history", () -> new HistoryCommand(context));
    add("due", () -> new DueCommand(context));
    add("dossier", () -> new DossierCommand(context));
    add("publish", () -> new PublishCommand(context));
    add("count", () -> new CountCommand(context));
    add("report-pack", () -> new ReportPackCommand(context));
    add("dump", () -> new DumpCommand(context));
    add("identity", () -> new IdentityCommand(context));
    add("contact", this::contact);
    add("export", () -> new ExportCommand(context));
    add("verify", () -> new VerifyCommand(context));
    add("inspect", () -> new InspectCommand(context));
    add("import", () -> new ImportCommand(context));
    add("waiting", () -> new WaitingCommand(context));
    add("exchange-folder", () -> new ExchangeFolderCommand(context));
    add("inbox", () -> new InboxCommand(context));
    add("accept", () -> new AcceptCommand(context));
    add("conflicts", () -> new ConflictsCommand(context));
    add("settle", () -> new SettleCommand(context));
    add("answer", () -> new AnswerCommand(context));
    add("erasures", () -> new ErasuresCommand(context));
    add("duplicates", () -> new DuplicatesCommand(context));
    add("join", () -> new JoinCommand(context));
    add("check", () -> new CheckCommand(context));
    add("repair", () -> new RepairCommand(context));
    add("backup", this::backup);
    add("restore", () -> new RestoreCommand(context));
    add("archive", () -> new ArchiveCommand(context));
    add("archive-verify", () -> new ArchiveVerifyCommand(context));
    add("archive-open", () -> new ArchiveOpenCommand(context));
    add("change-passphrase", () -> new ChangePassphraseCommand(context));
    add("keys", this::keys);
    add("names", this::names);
    add("erase", () -> new EraseCommand(context));
    add("demo", () -> new DemoCommand(context));
    add("update-verify", () -> new UpdateVerifyCommand(context));
    add("bench", () -> new BenchCommand(context));
    if (tour != null) {
      add("tour", () -> new TourCommand(context, tour));
    }
  }

  /** The root with the command that the first argument names; with all where it names none. */
  CommandLine asked(List<String> arguments) {
    Supplier<Object> named = arguments.isEmpty() ? null : makers.get(arguments.getFirst());
    return named == null ? all() : root().addSubcommand(named.get());
  }

  /** The root with all commands. */
  CommandLine all() {
    CommandLine root = root();
    makers.values().forEach(maker -> root.addSubcommand(maker.get()));
    return root;
  }

  private void add(String name, Supplier<Object> maker) {
    makers.put(name, maker);
  }

  private static CommandLine root() {
    CommandLine root = new CommandLine(new RootCommand());
    root.getCommandSpec()
        .version(
            "Letapis "
                + Objects.requireNonNullElse(
                    Commands.class.getPackage().getImplementationVersion(), "(unpackaged)"));
    return root;
  }

  private CommandLine contact() {
    return new CommandLine(new ContactCommand())
        .addSubcommand(new ContactAddCommand(context))
        .addSubcommand(new ContactListCommand(context))
        .addSubcommand(new ContactVerifyCommand(context))
        .addSubcommand(new ContactRevokeCommand(context));
  }

  private CommandLine backup() {
    return new CommandLine(new BackupCommand(context))
        .addSubcommand(new BackupListCommand(context))
        .addSubcommand(new BackupVerifyCommand(context));
  }

  private CommandLine keys() {
    return new CommandLine(new KeysCommand())
        .addSubcommand(new KeysListCommand(context))
        .addSubcommand(new KeysRecoveryCommand(context))
        .addSubcommand(new KeysSharesCommand(context))
        .addSubcommand(new KeysRemoveCommand(context))
        .addSubcommand(new KeysErasePassphraseCommand(context));
  }

  private CommandLine names() {
    return new CommandLine(new NamesCommand())
        .addSubcommand(new NamesScoreCommand(context))
        .addSubcommand(new NamesEvalCommand(context))
        .addSubcommand(new NamesSearchCommand(context));
  }
}
