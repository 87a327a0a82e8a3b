package org.designvault.search;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/// Words with how often they are said, as Lucene takes them in.
final class SayingsStream extends TokenStream {
  private final CharTermAttribute word = addAttribute(CharTermAttribute.class);
  private final TermFrequencyAttribute often = addAttribute(TermFrequencyAttribute.class);
  private final Iterator<Map.Entry<String, Integer>> sayings;

  SayingsStream(Map<String, Integer> sayings) {
    this.sayings = sayings.entrySet().iterator();
  }

  @Override
  public boolean incrementToken() {
    if (!sayings.hasNext()) {
      return false;
    }
    clearAttributes();
    Map.Entry<String, Integer> next = sayings.next();
    word.append(next.getKey());
    often.setTermFrequency(next.getValue());
    return true;
  }
}
