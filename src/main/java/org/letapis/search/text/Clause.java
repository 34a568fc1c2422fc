package org.letapis.search.text;

import java.util.List;

/** A part of what somebody looks for. */
public sealed interface Clause {

  /**
   * A word in any of its forms.
   *
   * @param beginning whether words that begin so will do
   */
  record Word(TextPlace place, String word, boolean beginning) implements Clause {}

  /** Words one after another, in any of their forms. */
  record Phrase(TextPlace place, List<String> words) implements Clause {
    public Phrase {
      words = List.copyOf(words);
    }
  }

  /** Any of some marks. */
  record Marked(List<String> marks) implements Clause {
    public Marked {
      marks = List.copyOf(marks);
    }
  }

  /** What may have been in some days. */
  record During(TextDoc.Days days) implements Clause {}

  /** All of them. */
  record All(List<Clause> clauses) implements Clause {
    public All {
      clauses = List.copyOf(clauses);
    }
  }

  /** Any of them. */
  record Any(List<Clause> clauses) implements Clause {
    public Any {
      clauses = List.copyOf(clauses);
    }
  }

  /** What is not so. */
  record Not(Clause clause) implements Clause {}
}
