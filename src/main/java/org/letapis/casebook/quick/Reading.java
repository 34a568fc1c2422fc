package org.letapis.casebook.quick;

import java.time.LocalTime;
import java.util.List;
import org.letapis.casebook.names.split.SplitName;
import org.letapis.domain.date.PartialDate;
import org.letapis.domain.schema.Article;

/** What a piece of a line was read as. */
public sealed interface Reading {

  /** Which kind of event it tells of: the code of a record type. */
  record Kind(String type) implements Reading {}

  /**
   * Somebody's name.
   *
   * @param name taken apart, in the case it was written in
   */
  record Person(SplitName name) implements Reading {}

  /**
   * When it was.
   *
   * @param date as it was told; where the year was not, with the latest that is not in the future
   * @param yearSaid whether the year was told
   */
  record Day(PartialDate date, boolean yearSaid) implements Reading {}

  /** From one day to another. */
  record Days(Day from, Day until) implements Reading {}

  /** A time of day, told apart from the day. */
  record Time(LocalTime time) implements Reading {}

  record Law(List<Article> articles) implements Reading {

    public Law {
      articles = List.copyOf(articles);
    }
  }

  /**
   * An office or a place of detention.
   *
   * @param name as written, without the preposition
   * @param role what it did, as far as the words tell
   */
  record Body(String name, Role role) implements Reading {

    /** The part of an office in what happened. */
    public enum Role {
      /** Whose people did it. */
      AGENCY,
      /** Where somebody was taken or held. */
      FACILITY,
      COURT
    }
  }

  /** A town, a street, an address. */
  record Place(String words) implements Reading {}

  /**
   * What can be read in several ways; nobody but the writer knows which is meant.
   *
   * @param readings at least two
   */
  record Doubt(List<Reading> readings) implements Reading {

    public Doubt {
      readings = List.copyOf(readings);
    }
  }

  /** Words that are kept as an account. */
  record Unread() implements Reading {}
}
