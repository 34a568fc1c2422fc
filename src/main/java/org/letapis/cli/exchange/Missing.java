package org.letapis.cli.exchange;

import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.contact.Contact;
import org.letapis.casebook.exchange.memory.ForkFound;
import org.letapis.casebook.exchange.waiting.MissingPart;
import org.letapis.cli.terminal.Answer;
import org.letapis.cli.terminal.CommandContext;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.json.Json;
import tools.jackson.databind.node.ArrayNode;

/** Says for what bundles wait, and of forks. */
final class Missing {

  private static final int SHOWN = 16;

  private Missing() {}

  static Answer show(
      Answer answer, List<MissingPart> missing, Casebook casebook, CommandContext context) {
    ArrayNode parts = Json.array();
    for (MissingPart part : missing) {
      parts.add(
          Json.object()
              .put("author", part.author().toString())
              .put("seq", part.seq())
              .put("reached", part.reached()));
      answer.line(
          context.text(
              "exchange.waits-for", name(casebook, part.author()), part.seq(), part.reached()));
    }
    return answer.set("missing", parts);
  }

  static void forks(
      Answer answer, List<ForkFound> forks, Casebook casebook, CommandContext context) {
    ArrayNode list = Json.array();
    for (ForkFound fork : forks) {
      list.add(Json.object().put("author", fork.author().toString()).put("seq", fork.seq()));
      answer.line(
          fork.author().equals(casebook.contacts().myId())
              ? context.text("exchange.fork-own", fork.seq())
              : context.text("exchange.fork-found", name(casebook, fork.author()), fork.seq()));
    }
    answer.set("forks", list);
  }

  static String name(Casebook casebook, AuthorId author) {
    return casebook
        .contacts()
        .of(author)
        .map(Contact::name)
        .orElse(author.toString().substring(0, SHOWN));
  }
}
