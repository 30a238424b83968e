package dev.hindcast.search.exported;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.InflaterInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The files of one generation.
final class ExportedFiles {
  private final SortedMap<String, byte[]> files;
  private final String generation;

  ExportedFiles(SortedMap<String, byte[]> files) {
    this.files = files;
    JsonNode index = JsonMapper.shared().readTree(requireNonNull(files.get("index.json")));
    this.generation = index.get("files").stringValue();
  }

  byte[] bytes(String path) {
    byte[] packed = requireNonNull(files.get(generation + "/" + path), path);
    try (InputStream plain = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return plain.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  JsonNode json(String path) {
    return JsonMapper.shared().readTree(bytes(path));
  }

  /// All entries of a table.
  ///
  /// @param firsts the first key of each block, as the root has them
  /// @param value reads the value of the next entry, of a block
  <V> SortedMap<String, V> table(String name, JsonNode firsts, Function<Place, V> value) {
    SortedMap<String, V> entries = new TreeMap<>();
    for (int block = 0; block < firsts.size(); block++) {
      SortedMap<String, V> some = block(name, block, value);
      if (!some.firstKey().equals(firsts.get(block).stringValue())) {
        throw new IllegalStateException(name + " " + block + " begins with " + some.firstKey());
      }
      entries.putAll(some);
    }
    return entries;
  }

  /// Where a value is read from.
  static final class Place {
    private final PackedReader reader;
    private final int block;
    private int lists;

    private Place(PackedReader reader, int block) {
      this.reader = reader;
      this.block = block;
    }

    PackedReader reader() {
      return reader;
    }

    int block() {
      return block;
    }

    /// Notes that the value has lists of positions.
    ///
    /// @return how many those before it have
    int addLists(int count) {
      lists += count;
      return lists - count;
    }
  }

  <V> SortedMap<String, V> block(String name, int block, Function<Place, V> value) {
    PackedReader reader = new PackedReader(bytes(name + "/" + block + ".bin"));
    Place place = new Place(reader, block);
    SortedMap<String, V> entries = new TreeMap<>();
    String key = "";
    for (int left = reader.number(); left > 0; left--) {
      key = key.substring(0, reader.number()) + reader.string();
      entries.put(key, value.apply(place));
    }
    if (!reader.isAtEnd()) {
      throw new IllegalStateException(name + " " + block + " is longer than it says");
    }
    return entries;
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(string -> strings.add(string.stringValue()));
    return strings;
  }
}
