package org.letapis.ui.inbox.erasure;

import java.util.ArrayList;
import java.util.List;
import org.letapis.casebook.Casebook;
import org.letapis.casebook.erasure.ErasureRequest;
import org.letapis.domain.entry.statement.Erasure;
import org.letapis.domain.text.Labels;
import org.letapis.ui.inbox.desk.Provenance;
import org.letapis.ui.inbox.desk.Titles;

/**
 * A request to erase, in words.
 *
 * @param request which
 * @param title what the record is called, where anything of it can be seen
 * @param sentences who asks, why, and what is the matter with it
 */
record RequestLine(ErasureRequest request, String title, List<String> sentences) {

  /** What waits for a decision; not for the JavaFX thread. */
  static List<RequestLine> all(Casebook casebook, Labels labels) {
    return casebook.review().erasures().open().stream()
        .map(request -> of(casebook, request, labels))
        .toList();
  }

  private static RequestLine of(Casebook casebook, ErasureRequest request, Labels labels) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        labels.text("inbox.erasure-asked", request.name(), Provenance.day(request.time(), labels)));
    sentences.add(
        Erasure.REASONS.contains(request.reason())
            ? labels.text("inbox.erasure-reason." + request.reason())
            : request.reason());
    if (!request.comment().isEmpty()) {
      sentences.add("«" + request.comment() + "»");
    }
    sentences.add(labels.text("inbox.erasure-rightful", request.rightful()));
    if (request.ours() > 0) {
      sentences.add(labels.text("inbox.erasure-ours", request.ours()));
    }
    if (request.others() > 0) {
      sentences.add(labels.text("inbox.erasure-others", request.others()));
    }
    sentences.removeIf(String::isBlank);
    String title = Titles.here(casebook, request.record());
    return new RequestLine(
        request, title.isEmpty() ? labels.text("inbox.erasure-unseen") : title, sentences);
  }
}
