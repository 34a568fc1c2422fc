package org.letapis.casebook.answer;

import java.time.Instant;
import java.util.List;
import org.letapis.domain.entry.AuthorId;
import org.letapis.domain.entry.EntryId;
import org.letapis.domain.entry.RecordId;

/**
 * A question a reviewer asks about a record.
 *
 * @param record which record
 * @param decision the entry that asks
 * @param reviewer who asks
 * @param name what to call the reviewer
 * @param text the question
 * @param time when, by the reviewer's clock
 * @param answers in answer to it, earliest first
 */
public record Question(
    RecordId record,
    EntryId decision,
    AuthorId reviewer,
    String name,
    String text,
    Instant time,
    List<Given> answers) {

  /**
   * An answer.
   *
   * @param author who gives it
   * @param name what to call the author
   */
  public record Given(AuthorId author, String name, String text, Instant time) {}

  public Question {
    answers = List.copyOf(answers);
  }

  /** Whether nobody answered yet. */
  public boolean isOpen() {
    return answers.isEmpty();
  }
}
