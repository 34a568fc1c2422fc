package org.letapis.ui.kit.echo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.letapis.casebook.answer.Fate;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.domain.date.DatePrinter;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.entry.Decision.Verdict;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.text.Labels;
import org.letapis.ui.kit.control.Controls;

/** What others said, in sentences. */
public final class EchoWords {
  private EchoWords() {}

  /** How far a record came at somebody's desk. */
  public static Label badge(Fate fate, Controls controls) {
    String tone =
        switch (fate.state()) {
          case ACCEPTED -> "success";
          case REJECTED -> "danger";
          case QUESTION -> "warning";
          case HELD -> "accent";
          case HERE, SENT, RECEIVED -> "plain";
        };
    String words = controls.texts().now("inbox.fate." + fate.state().code());
    return controls.badge(controls.texts().of("inbox.fate-at", fate.name(), words), tone);
  }

  /** What a contact decided, one sentence for each; questions are told where they are answered. */
  public static List<String> opinions(Fate fate, Labels labels) {
    return fate.opinions().stream()
        .filter(opinion -> opinion.verdict() != Verdict.ASK)
        .map(
            opinion -> {
              String said =
                  labels.text(
                      "inbox.opinion." + opinion.verdict().code(),
                      fate.name(),
                      day(opinion.time(), labels));
              return opinion.comment().isEmpty() ? said : said + ": " + opinion.comment();
            })
        .toList();
  }

  /** Who asked to erase, why, and what the matter is with it; first who and when. */
  public static List<String> request(ErasureRequest request, Labels labels) {
    List<String> said = new ArrayList<>();
    String day = day(request.time(), labels);
    said.add(
        request.own()
            ? labels.text("echo.erasure-own", day)
            : labels.text("inbox.erasure-asked", request.name(), day));
    said.add(
        Erasure.REASONS.contains(request.reason())
            ? labels.text("inbox.erasure-reason." + request.reason())
            : request.reason());
    if (!request.comment().isEmpty()) {
      said.add("«" + request.comment() + "»");
    }
    said.removeIf(String::isBlank);
    return said;
  }

  /** What became of a request, here and at each of those who have the record. */
  public static List<String> outcome(ErasureRequest request, Labels labels) {
    List<String> said = new ArrayList<>();
    said.add(labels.text("echo.erasure-state." + request.state().code()));
    for (ErasureRequest.Done done : request.done()) {
      said.add(labels.text("echo.erasure-done", done.name(), day(done.time(), labels)));
    }
    for (ErasureRequest.Awaited awaited : request.awaited()) {
      said.add(labels.text("echo.erasure-way." + awaited.way().code(), awaited.name()));
    }
    if (request.own() && request.awaited().isEmpty()) {
      said.add(
          labels.text(request.done().isEmpty() ? "echo.erasure-nobody" : "echo.erasure-complete"));
    }
    return said;
  }

  /** The day of a time, in words. */
  public static String day(Instant time, Labels labels) {
    return DatePrinter.print(
        PartialDate.day(LocalDate.ofInstant(time, ZoneId.systemDefault())), labels.language());
  }

  /** A sentence that takes as many lines as it needs. */
  public static Label line(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
