package org.designvault.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.designvault.pattern.Entry;
import org.designvault.search.latent.Latent;

/// The inverted index of one revision, in memory: a document for each entry, with how often it says
/// each word.
final class Postings implements AutoCloseable {
  private static final String SAYINGS = "sayings";
  private static final FieldType OFTEN = often();

  /// Places of entries in the lists that are kept, 8 bytes each.
  private static final long MOST_KEPT = 4_000_000;

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final int entries;
  private final Latent latent;
  private final Map<String, Listed> kept = new ConcurrentHashMap<>();
  private final AtomicLong keptPlaces = new AtomicLong();

  private Postings(DirectoryReader reader, Surprise surprise, int entries, Latent latent) {
    this.reader = reader;
    this.entries = entries;
    this.latent = latent;
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(surprise);
    searcher.setQueryCache(null);
  }

  /// @param entries in the order of their places
  /// @param pieces all that is said of an entry
  static Postings of(
      Collection<Entry> entries,
      Function<Entry, List<Piece>> pieces,
      Sayings sayings,
      Surprise surprise) {
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    List<Map<String, Integer>> kept = new ArrayList<>();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig())) {
      for (Entry entry : entries) {
        Map<String, Integer> said = sayings.of(pieces.apply(entry));
        Document document = new Document();
        document.add(new Field(SAYINGS, new SayingsStream(said), OFTEN));
        writer.addDocument(document);
        if (Latent.fits(entries.size())) {
          kept.add(said);
        }
      }
      writer.forceMerge(1);
      writer.commit();
      Latent latent = kept.isEmpty() ? Latent.none() : Latent.of(weights(kept, surprise));
      return new Postings(DirectoryReader.open(memory), surprise, entries.size(), latent);
    } catch (IOException broken) {
      throw new UncheckedIOException("an index in memory could not be written", broken);
    }
  }

  /// By place of the entry: what its words tell. The same whatever their order: so many floats add
  /// up in a double without being rounded, and once at the end.
  double[] scores(Collection<String> words) {
    double[] scores = new double[entries];
    words.forEach(word -> listed(word).addTo(scores));
    for (int place = 0; place < scores.length; place++) {
      scores[place] = (float) scores[place];
    }
    return scores;
  }

  /// By place of the entry: how near it is to what those speak of that the words found.
  ///
  /// @param scores what the words tell
  double[] nearness(double[] scores) {
    return latent.nearness(scores);
  }

  /// How much finding this word tells: the logarithm of how few entries hold it (Robertson and
  /// Spärck Jones, 1976).
  double rarity(String word) {
    int holding = listed(word).size();
    return Math.log(1 + (entries - holding + 0.5) / (holding + 0.5));
  }

  /// Lists that were read are kept: reading them anew was half of what a recommendation allocates.
  /// When they grow too large all are forgotten.
  private Listed listed(String word) {
    Listed known = kept.get(word);
    if (known != null) {
      return known;
    }
    Listed read = read(word);
    if (read.size() > 0) {
      if (keptPlaces.addAndGet(read.size()) > MOST_KEPT) {
        kept.clear();
        keptPlaces.set(read.size());
      }
      kept.put(word, read);
    }
    return read;
  }

  private Listed read(String word) {
    Term term = new Term(SAYINGS, word);
    try {
      return searcher.search(new TermQuery(term), new Listed.Reading(reader.docFreq(term)));
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

  private static List<Map<String, Double>> weights(
      List<Map<String, Integer>> sayings, Surprise surprise) {
    Map<String, Long> totals = new HashMap<>();
    sayings.forEach(
        said -> said.forEach((word, often) -> totals.merge(word, (long) often, Long::sum)));
    List<Map<String, Double>> weights = new ArrayList<>();
    for (Map<String, Integer> said : sayings) {
      Map<String, Double> row = new HashMap<>();
      said.forEach((word, often) ->
          row.put(
              word, surprise.of(often, (double) totals.getOrDefault(word, 1L) / sayings.size())));
      weights.add(row);
    }
    return weights;
  }

  private static FieldType often() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
