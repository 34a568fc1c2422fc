package org.letapis.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.letapis.cli.archive.ArchiveCommand;
import org.letapis.cli.archive.ArchiveOpenCommand;
import org.letapis.cli.archive.ArchiveVerifyCommand;
import org.letapis.cli.backup.BackupCommand;
import org.letapis.cli.backup.BackupListCommand;
import org.letapis.cli.backup.BackupVerifyCommand;
import org.letapis.cli.backup.RestoreCommand;
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
import org.letapis.cli.terminal.CommandContext;
import picocli.CommandLine;

/** Every command there is, in the order in which help lists them. */
final class Commands {

  private Commands() {}

  static CommandLine all(CommandContext context, @Nullable TourGuide tour) {
    CommandLine contact =
        new CommandLine(new ContactCommand())
            .addSubcommand(new ContactAddCommand(context))
            .addSubcommand(new ContactListCommand(context))
            .addSubcommand(new ContactVerifyCommand(context))
            .addSubcommand(new ContactRevokeCommand(context));
    CommandLine backup =
        new CommandLine(new BackupCommand(context))
            .addSubcommand(new BackupListCommand(context))
            .addSubcommand(new BackupVerifyCommand(context));
    CommandLine keys =
        new CommandLine(new KeysCommand())
            .addSubcommand(new KeysListCommand(context))
            .addSubcommand(new KeysRecoveryCommand(context))
            .addSubcommand(new KeysSharesCommand(context))
            .addSubcommand(new KeysRemoveCommand(context))
            .addSubcommand(new KeysErasePassphraseCommand(context));
    CommandLine names =
        new CommandLine(new NamesCommand())
            .addSubcommand(new NamesScoreCommand(context))
            .addSubcommand(new NamesEvalCommand(context))
            .addSubcommand(new NamesSearchCommand(context));
    CommandLine root =
        new CommandLine(new RootCommand())
            .addSubcommand(new CreateCommand(context))
            .addSubcommand(new RecordCommand(context))
            .addSubcommand(new ImportCsvCommand(context))
            .addSubcommand(new ListCommand(context))
            .addSubcommand(new SearchCommand(context))
            .addSubcommand(new ShowCommand(context))
            .addSubcommand(new HistoryCommand(context))
            .addSubcommand(new DueCommand(context))
            .addSubcommand(new DossierCommand(context))
            .addSubcommand(new DumpCommand(context))
            .addSubcommand(new IdentityCommand(context))
            .addSubcommand(contact)
            .addSubcommand(new ExportCommand(context))
            .addSubcommand(new VerifyCommand(context))
            .addSubcommand(new InspectCommand(context))
            .addSubcommand(new ImportCommand(context))
            .addSubcommand(new WaitingCommand(context))
            .addSubcommand(new ExchangeFolderCommand(context))
            .addSubcommand(new InboxCommand(context))
            .addSubcommand(new AcceptCommand(context))
            .addSubcommand(new ConflictsCommand(context))
            .addSubcommand(new SettleCommand(context))
            .addSubcommand(new AnswerCommand(context))
            .addSubcommand(new ErasuresCommand(context))
            .addSubcommand(new DuplicatesCommand(context))
            .addSubcommand(new JoinCommand(context))
            .addSubcommand(new CheckCommand(context))
            .addSubcommand(new RepairCommand(context))
            .addSubcommand(backup)
            .addSubcommand(new RestoreCommand(context))
            .addSubcommand(new ArchiveCommand(context))
            .addSubcommand(new ArchiveVerifyCommand(context))
            .addSubcommand(new ArchiveOpenCommand(context))
            .addSubcommand(new ChangePassphraseCommand(context))
            .addSubcommand(keys)
            .addSubcommand(names)
            .addSubcommand(new EraseCommand(context))
            .addSubcommand(new DemoCommand(context));
    if (tour != null) {
      root.addSubcommand(new TourCommand(context, tour));
    }
    root.getCommandSpec()
        .version(
            "Letapis "
                + Objects.requireNonNullElse(
                    Commands.class.getPackage().getImplementationVersion(), "(unpackaged)"));
    return root;
  }
}
