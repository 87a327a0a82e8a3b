package org.designvault.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.designvault.pattern.Effect;
import org.designvault.pattern.Entry;

/// Lucene as it comes: BM25 with its English analyser over one text of each entry. Knows nothing of
/// constraints.
final class PlainText implements Ranker {
  private static final String TEXT = "text";
  private static final String ID = "id";
  private static final int DEEP = 10;

  private final String name;
  private final Analyzer english = new EnglishAnalyzer();
  private final IndexSearcher searcher;

  /// @param text what is indexed of an entry
  PlainText(String name, List<Entry> entries, Function<Entry, String> text) {
    this.name = name;
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(english))) {
      for (Entry entry : entries) {
        Document document = new Document();
        document.add(new StoredField(ID, entry.id().value()));
        document.add(new TextField(TEXT, text.apply(entry), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.commit();
      searcher = new IndexSearcher(DirectoryReader.open(memory));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  static String names(Entry entry) {
    return Stream.of(List.of(entry.name()), entry.aliases(), entry.coverage())
        .flatMap(List::stream)
        .collect(Collectors.joining(" . "));
  }

  /// Everything an entry says, its authored questions left out.
  static String prose(Entry entry) {
    return String.join(
        " . ",
        names(entry),
        entry.intent(),
        entry.effects().stream().map(Effect::why).collect(Collectors.joining(" ")),
        entry.sections().context(),
        entry.sections().solution(),
        entry.sections().structure(),
        entry.sections().implementation());
  }

  static String everything(Entry entry) {
    return prose(entry) + " . " + String.join(" ", entry.questions());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> rank(Question question) {
    try {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      words(question.problem())
          .forEach(
              word -> any.add(new TermQuery(new Term(TEXT, word)), BooleanClause.Occur.SHOULD));
      List<String> ranked = new ArrayList<>();
      for (ScoreDoc found : searcher.search(any.build(), DEEP).scoreDocs) {
        ranked.add(searcher.storedFields().document(found.doc, Set.of(ID)).get(ID));
      }
      return ranked;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Set<String> words(String text) throws IOException {
    Set<String> words = new java.util.LinkedHashSet<>();
    try (TokenStream stream = english.tokenStream(TEXT, text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(word.toString());
      }
      stream.end();
    }
    return words;
  }
}
