package org.designvault.embedding;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Vectors on disk, so that a start sends no text again. One file for each space of vectors,
/// replaced whole; one that cannot be read is as good as none.
///
/// Count and dimensions, then digest and numbers of each, then a checksum (CRC-32) of it all.
record Shelf(Path file) {
  private static final Logger LOG = LoggerFactory.getLogger(Shelf.class);
  private static final int MARK = 0x44564531;

  static Shelf in(Path folder, Endpoint endpoint) {
    return new Shelf(folder.resolve("embeddings-" + endpoint.space() + ".bin"));
  }

  SortedMap<String, float[]> read() {
    if (!Files.exists(file)) {
      return new TreeMap<>();
    }
    try (CheckedInputStream bytes =
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file)), new CRC32());
        DataInputStream in = new DataInputStream(bytes)) {
      SortedMap<String, float[]> read = read(in);
      long sum = bytes.getChecksum().getValue();
      if (in.readLong() == sum) {
        return read;
      }
    } catch (IOException | RuntimeException unreadable) {
      LOG.debug("{} cannot be read.", file, unreadable);
    }
    LOG.warn("{} is broken; what it held is fetched anew.", file);
    return new TreeMap<>();
  }

  private SortedMap<String, float[]> read(DataInputStream in) throws IOException {
    SortedMap<String, float[]> read = new TreeMap<>();
    int mark = in.readInt();
    int count = in.readInt();
    int dimensions = in.readInt();
    long size = Files.size(file);
    if (mark != MARK || count < 0 || dimensions < 1 || (long) dimensions * count * 4 > size) {
      throw new IOException("not written by this program");
    }
    for (int at = 0; at < count; at++) {
      String digest = in.readUTF();
      float[] vector = new float[dimensions];
      for (int part = 0; part < dimensions; part++) {
        vector[part] = in.readFloat();
      }
      read.put(digest, vector);
    }
    return read;
  }

  void write(SortedMap<String, float[]> vectors) {
    if (vectors.isEmpty()) {
      return;
    }
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, "embeddings-", ".tmp");
      try (CheckedOutputStream bytes =
              new CheckedOutputStream(
                  new BufferedOutputStream(Files.newOutputStream(whole)), new CRC32());
          DataOutputStream out = new DataOutputStream(bytes)) {
        write(vectors, out);
        out.writeLong(bytes.getChecksum().getValue());
      }
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException unwritable) {
      LOG.warn("{} cannot be written: {}", file, unwritable.getMessage());
    }
  }

  private static void write(SortedMap<String, float[]> vectors, DataOutputStream out)
      throws IOException {
    out.writeInt(MARK);
    out.writeInt(vectors.size());
    out.writeInt(vectors.values().iterator().next().length);
    for (Map.Entry<String, float[]> each : vectors.entrySet()) {
      out.writeUTF(each.getKey());
      for (float part : each.getValue()) {
        out.writeFloat(part);
      }
    }
  }
}
