package org.letapis.search.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.letapis.search.text.word.Concepts;
import org.letapis.search.text.word.WordKeys;

/** What somebody looks for, as Lucene is asked for it. */
final class Queries {

  /** Words that begin so count for less than the word itself. */
  private static final float BEGINNING = 0.5f;

  private static final float EXACT = 3;
  private static final float STEM = 1.5f;
  private static final float CONCEPT = 0.7f;

  /** Shortest beginning that is completed. */
  private static final int SHORTEST = 3;

  /** Most words that a beginning is completed to. */
  private static final int COMPLETED = 64;

  private Queries() {}

  static Query of(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> word(word);
      case Clause.Phrase phrase -> phrase(phrase);
      case Clause.Marked marked -> marked(marked.marks());
      case Clause.During during -> during(during.days());
      case Clause.All all -> all(all.clauses());
      case Clause.Any any -> any(any.clauses());
      case Clause.Not not -> all(List.of(not));
    };
  }

  private static Query all(List<Clause> clauses) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    boolean positive = false;
    for (Clause clause : clauses) {
      switch (clause) {
        case Clause.Not(Clause inner) -> query.add(of(inner), Occur.MUST_NOT);
        case Clause.Marked marked -> {
          query.add(of(marked), Occur.FILTER);
          positive = true;
        }
        case Clause.During during -> {
          query.add(of(during), Occur.FILTER);
          positive = true;
        }
        default -> {
          query.add(of(clause), Occur.MUST);
          positive = true;
        }
      }
    }
    if (!positive) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return query.build();
  }

  private static Query any(List<Clause> clauses) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(of(clause), Occur.SHOULD));
    return query.build();
  }

  private static Query word(Clause.Word word) {
    String field = word.place().field();
    List<String> stems = WordKeys.stems(word.word());
    List<Query> ways = new ArrayList<>();
    ways.add(boosted(field, WordKeys.exact(word.word()), EXACT));
    stems.forEach(stem -> ways.add(boosted(field, stem, STEM)));
    Concepts.of(stems).forEach(concept -> ways.add(boosted(field, concept, CONCEPT)));
    if (word.beginning() && WordKeys.plain(word.word()).length() >= SHORTEST) {
      Term from = new Term(field, WordKeys.exact(word.word()));
      Query completed =
          new PrefixQuery(from, new MultiTermQuery.TopTermsBlendedFreqScoringRewrite(COMPLETED));
      ways.add(new BoostQuery(completed, BEGINNING));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query boosted(String field, String key, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, key)), boost);
  }

  private static Query phrase(Clause.Phrase phrase) {
    MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
    for (String word : phrase.words()) {
      List<String> stems = WordKeys.stems(word);
      List<String> keys = stems.isEmpty() ? List.of(WordKeys.exact(word)) : stems;
      query.add(keys.stream().map(k -> new Term(phrase.place().field(), k)).toArray(Term[]::new));
    }
    return new BoostQuery(query.build(), EXACT);
  }

  private static Query marked(List<String> marks) {
    return new ConstantScoreQuery(
        new TermInSetQuery(TextIndex.MARK, marks.stream().map(BytesRef::new).toList()));
  }

  private static Query during(TextDoc.Days days) {
    return new BooleanQuery.Builder()
        .add(IntPoint.newRangeQuery(TextIndex.FROM, Integer.MIN_VALUE, days.to()), Occur.FILTER)
        .add(IntPoint.newRangeQuery(TextIndex.TO, days.from(), Integer.MAX_VALUE), Occur.FILTER)
        .build();
  }
}
