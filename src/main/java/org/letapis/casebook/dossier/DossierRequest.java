package org.letapis.casebook.dossier;

import java.time.LocalDate;
import java.util.Set;
import org.letapis.casebook.exchange.selection.Level;
import org.letapis.casebook.exchange.selection.Use;
import org.letapis.domain.entry.RecordId;
import org.letapis.domain.text.Language;

/**
 * Which dossier.
 *
 * @param person of whom
 * @param template what is told
 * @param highest how confidential at most
 * @param use what for; sources that did not agree to it are left out with what rests on them alone
 * @param sources whether it says who the sources are
 * @param language what it is written in
 * @param leftOut what is not told: sections by their code, fields as in {@code detention/start}
 * @param day when it is made
 */
public record DossierRequest(
    RecordId person,
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
      RecordId person, Template template, Language language, LocalDate day) {
    return new DossierRequest(
        person, template, Level.PARTNERS, template.use(), true, language, Set.of(), day);
  }

  /** The same under another ceiling. */
  public DossierRequest upTo(Level level) {
    return new DossierRequest(person, template, level, use, sources, language, leftOut, day);
  }

  boolean tells(Template.Section section) {
    return !leftOut.contains(section.code());
  }

  boolean tells(String type, String field) {
    return !leftOut.contains(type + "/" + field);
  }
}
