package org.designvault.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.designvault.pattern.Entry;

/// The inverted index of one revision, in memory: a document for each entry and one for each of its
/// questions.
final class Postings implements AutoCloseable {
  private static final String ENTRY = "entry";
  private static final String ONE_QUESTION = "one-question";

  /// What an entry says itself.
  private static final Set<Part> FIELDS = EnumSet.complementOf(EnumSet.of(Part.MITIGATES));

  private static final FieldType WORDS = words();

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Boosts boosts;
  private final int entries;

  /// By document: the place of its entry; for a question, the complement of it.
  private final int[] owners;

  private Postings(DirectoryReader reader, int entries, Boosts boosts) throws IOException {
    this.reader = reader;
    this.entries = entries;
    this.boosts = boosts;
    this.owners = new int[reader.maxDoc()];
    if (entries > 0) {
      LeafReader only = reader.leaves().getFirst().reader();
      NumericDocValues owner = only.getNumericDocValues(ENTRY);
      while (owner.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
        owners[owner.docID()] = (int) owner.longValue();
      }
    }
    searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
  }

  static Postings of(Collection<Entry> entries, Analyzer words, Boosts boosts) {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(words))) {
      int place = 0;
      for (Entry entry : entries) {
        add(entry, place++, writer);
      }
      writer.forceMerge(1);
      writer.commit();
      return new Postings(DirectoryReader.open(memory), entries.size(), boosts);
    } catch (IOException broken) {
      throw new UncheckedIOException("an index in memory could not be written", broken);
    }
  }

  /// By place of the entry: its own score and that of its best question. Complete and in one
  /// thread, hence the same every time.
  double[] scores(Collection<String> words) {
    try {
      return searcher.search(query(words), new BestOfEach(owners, entries));
    } catch (IOException broken) {
      throw new UncheckedIOException("an index in memory could not be read", broken);
    }
  }

  /// How much finding this word tells: the logarithm of how few documents hold it (Robertson and
  /// Spärck Jones, 1976).
  double rarity(String word) {
    try {
      int holding = 0;
      for (Part part : FIELDS) {
        holding = Math.max(holding, reader.docFreq(new Term(part.id(), word)));
      }
      return Math.log(1 + (reader.maxDoc() - holding + 0.5) / (holding + 0.5));
    } catch (IOException broken) {
      throw new UncheckedIOException("an index in memory could not be read", broken);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException broken) {
      throw new UncheckedIOException("an index in memory could not be closed", broken);
    }
  }

  private Query query(Collection<String> words) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words) {
      for (Part part : FIELDS) {
        any.add(worth(part.id(), word, (float) boosts.of(part)), BooleanClause.Occur.SHOULD);
      }
      any.add(worth(ONE_QUESTION, word, boosts.best()), BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private static Query worth(String field, String word, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, word)), boost);
  }

  private static void add(Entry entry, int place, IndexWriter writer) throws IOException {
    Document whole = new Document();
    whole.add(new NumericDocValuesField(ENTRY, place));
    for (Piece piece : Piece.of(entry)) {
      whole.add(new Field(piece.part().id(), piece.text(), WORDS));
    }
    writer.addDocument(whole);
    for (String question : entry.questions()) {
      Document one = new Document();
      one.add(new NumericDocValuesField(ENTRY, ~place));
      one.add(new Field(ONE_QUESTION, question, WORDS));
      writer.addDocument(one);
    }
  }

  private static FieldType words() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
