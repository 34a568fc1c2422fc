package org.letapis.casebook.publication;

import java.util.Optional;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Rules;
import org.letapis.casebook.exchange.selection.Selection;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.casebook.publication.anonymous.Anonymity;
import org.letapis.domain.text.Language;

/**
 * What is to be published.
 *
 * @param selection which records
 * @param highest how confidential at most
 * @param use what for; sources that did not agree to it are left out with what rests on them alone
 * @param sources whether it says who the sources are
 * @param language of headings, terms and titles
 * @param files whether attached files go with it
 * @param anonymity how people are made unrecognisable; nothing where they are named
 */
public record PublicationRequest(
    Selection selection,
    Level highest,
    Use use,
    boolean sources,
    Language language,
    boolean files,
    Optional<Anonymity> anonymity) {

  /** What is offered first: what is public, for publication, without sources and files. */
  public static PublicationRequest usual(Language language) {
    return new PublicationRequest(
        Selection.ALL, Level.PUBLIC, Use.PUBLICATION, false, language, false, Optional.empty());
  }

  /** The same under another ceiling. */
  public PublicationRequest upTo(Level level) {
    return new PublicationRequest(selection, level, use, sources, language, files, anonymity);
  }

  /** The same with people made unrecognisable, or named. */
  public PublicationRequest anonymised(Optional<Anonymity> how) {
    return new PublicationRequest(selection, highest, use, sources, language, files, how);
  }

  /** The same of other records. */
  public PublicationRequest of(Selection chosen) {
    return new PublicationRequest(chosen, highest, use, sources, language, files, anonymity);
  }

  Rules rules() {
    return new Rules(
        highest,
        java.util.List.of(use),
        // Who the sources are would tell who spoke of whom.
        sources && anonymity.isEmpty(),
        selection.isAll() ? java.util.List.of() : java.util.List.of(selection));
  }
}
