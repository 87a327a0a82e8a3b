package org.designvault.graph.jena;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/// Files with a whole graph in them. Which graph a quad says it belongs to does not matter: a file
/// holds one.
final class Dumps {
  private Dumps() {}

  /// @throws UncheckedIOException when the file cannot be read, or is no N-Quads
  static void read(Path dump, StreamRDF into) {
    read(RDFParser.source(dump), dump.toString(), into);
  }

  /// @param name what a fault calls it
  /// @throws UncheckedIOException when it cannot be read, or is no N-Quads
  static void read(InputStream quads, String name, StreamRDF into) {
    read(RDFParser.source(quads), name, into);
  }

  private static void read(RDFParserBuilder source, String name, StreamRDF into) {
    try {
      source.lang(Lang.NQUADS).parse(new OneGraph(into));
    } catch (RiotException broken) {
      throw new UncheckedIOException(
          new IOException(name + " is no dump in N-Quads: " + broken.getMessage(), broken));
    }
  }

  private static final class OneGraph extends StreamRDFWrapper {
    OneGraph(StreamRDF into) {
      super(into);
    }

    @Override
    public void quad(Quad quad) {
      triple(Triple.create(quad.getSubject(), quad.getPredicate(), quad.getObject()));
    }
  }
}
