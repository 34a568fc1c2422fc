package org.letapis.casebook.dossier.choice;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;

/**
 * Which dossier.
 *
 * @param about a person, or a proceeding, which is told with all whom it concerns
 * @param template what is told
 * @param highest how confidential at most
 * @param use what for; sources that did not agree to it are left out with what rests on them alone
 * @param sources whether it says who the sources are
 * @param language what it is written in
 * @param leftOut what is not told: sections by their code, fields as in {@code detention/start},
 *     fields and questions of one section as in {@code identity:person/names}
 * @param day when it is made
 */
public record DossierRequest(
    RecordId about,
    Template template,
    Level highest,
    Use use,
    boolean sources,
    Language language,
    Set<String> leftOut,
    LocalDate day) {

  public DossierRequest {
    leftOut = Set.copyOf(leftOut);
  }

  /** What is offered first: for what the template is for, up to “for partners”. */
  public static DossierRequest usual(
      RecordId about, Template template, Language language, LocalDate day) {
    return new DossierRequest(
        about, template, Level.PARTNERS, template.use(), true, language, Set.of(), day);
  }

  /** The same under another ceiling. */
  public DossierRequest upTo(Level level) {
    return new DossierRequest(about, template, level, use, sources, language, leftOut, day);
  }

  /** The same with more left out. */
  public DossierRequest without(Set<String> more) {
    Set<String> all = new TreeSet<>(leftOut);
    all.addAll(more);
    return new DossierRequest(about, template, highest, use, sources, language, all, day);
  }

  /** Whether a section is told. */
  public boolean tells(Template.Section section) {
    return !leftOut.contains(section.code());
  }

  /** Whether a field is told in a section. */
  public boolean tells(String section, String type, String field) {
    return !leftOut.contains(type + "/" + field)
        && !leftOut.contains(SectionFields.key(section, type, field));
  }

  /** Whether a question is asked in a section. */
  public boolean asks(String section, String question) {
    return !leftOut.contains(SectionFields.key(section, SectionFields.QUESTION, question));
  }
}
