package org.letapis.search.name;

/**
 * A word read as a patronymic.
 *
 * @param stem sounds of the father's name without its ending
 * @param lemmas names the father may have borne; none where the name is not on the list
 * @param child whose patronymic it is
 * @param sure whether no family name ends like that: a daughter's
 */
public record Patronymic(String stem, LemmaSet lemmas, Sex child, boolean sure) {}
