package org.designvault.graph.neo4j;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.designvault.graph.Statements;
import org.designvault.graph.asking.RdfForm;
import org.neo4j.driver.Value;

/// The same revision in N-Quads, compressed and cut into nodes: an instance that has only the store
/// answers in RDF from it.
final class Dump {
  private static final int PART_BYTES = 256 * 1024;

  private final Store store;
  private final Revisions revisions;

  Dump(Store store, Revisions revisions) {
    this.store = store;
    this.revisions = revisions;
  }

  void write(Revision revision, Statements statements) {
    try (OutputStream parts = new Parts(revision);
        OutputStream packed = new GZIPOutputStream(parts)) {
      statements.write(RdfForm.N_QUADS, packed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Parts are fetched as they are read.
  ///
  /// @throws UncheckedIOException when they cannot be unpacked
  /// @throws org.designvault.graph.StoreAway when the revision was swept
  InputStream read(Revision revision) {
    try {
      return new GZIPInputStream(new Fetched(revision), PART_BYTES);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private final class Parts extends OutputStream {
    private final Revision revision;
    private final byte[] part = new byte[PART_BYTES];
    private int filled;
    private int number;

    Parts(Revision revision) {
      this.revision = revision;
    }

    @Override
    public void write(int single) {
      write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      int written = 0;
      while (written < length) {
        int fits = Math.min(length - written, PART_BYTES - filled);
        System.arraycopy(bytes, offset + written, part, filled, fits);
        filled += fits;
        written += fits;
        if (filled == PART_BYTES) {
          send();
        }
      }
    }

    private void send() {
      Map<String, Object> parameters =
          Map.of("revision", revision.id(), "part", number, "bytes", Arrays.copyOf(part, filled));
      store.write(transaction -> {
        revisions.touch(transaction, revision);
        return transaction.run(Statement.WRITE_PART.text(), parameters).consume();
      });
      number++;
      filled = 0;
    }

    @Override
    public void close() {
      if (filled > 0) {
        send();
      }
    }
  }

  private final class Fetched extends InputStream {
    private final Revision revision;
    private InputStream part = InputStream.nullInputStream();
    private int number;

    Fetched(Revision revision) {
      this.revision = revision;
    }

    @Override
    public int read() throws IOException {
      byte[] single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(single[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = part.read(bytes, offset, length);
      return read < 0 && fetch() ? part.read(bytes, offset, length) : read;
    }

    private boolean fetch() {
      Map<String, Object> parameters = Map.of("revision", revision.id(), "part", number);
      List<byte[]> found =
          store.read(transaction -> {
            List<Value> bytes =
                transaction
                    .run(Statement.READ_PART.text(), parameters)
                    .list(row -> row.get("bytes"));
            revisions.expectWhole(transaction, revision);
            return bytes.stream().map(Value::asByteArray).toList();
          });
      number++;
      found.forEach(bytes -> part = new ByteArrayInputStream(bytes));
      return !found.isEmpty();
    }
  }
}
