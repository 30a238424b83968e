package dev.hindcast.markdown;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// YAML as a tree of [Value]s with their places. Only composed, never constructed: no tag can name
/// a class, and a date stays what its author wrote.
public final class Yaml {

  /// Deeper than any head a person writes; the parser recurses.
  private static final int DEEPEST = 40;

  /// SnakeYAML's own default, which stops the "billion laughs" bomb.
  private static final int MOST_ALIASES = 50;

  /// Aliases are written out, so few aliases can still stand for many values.
  private static final int MOST_VALUES = 100_000;

  private final SourceFile file;
  private final Span region;
  private int values;

  private Yaml(SourceFile file, Span region) {
    this.file = file;
    this.region = region;
  }

  /// The values of a whole file, such as a configuration.
  ///
  /// @throws Unreadable where the text is no YAML mapping
  public static Value.Mapping read(SourceFile file) throws Unreadable {
    return read(file, file.span());
  }

  static Value.Mapping read(SourceFile file, Span region) throws Unreadable {
    return new Yaml(file, region).mapping();
  }

  /// Says why a text is not YAML, and where.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Span span;
    private final String problem;

    Unreadable(Span span, String problem) {
      super(problem);
      this.span = span;
      this.problem = problem;
    }

    public Span span() {
      return span;
    }

    /// What is wrong: lower case, one line.
    public String problem() {
      return problem;
    }
  }

  private Value.Mapping mapping() throws Unreadable {
    Optional<Node> root = compose();
    if (root.isEmpty()) {
      return new Value.Mapping(region, List.of());
    }
    if (convert(root.get(), 0) instanceof Value.Mapping mapping) {
      return mapping;
    }
    throw new Unreadable(
        span(root.get()), "expected 'key: value' lines, found " + kind(root.get()));
  }

  private Optional<Node> compose() throws Unreadable {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(Integer.MAX_VALUE);
    try {
      return Optional.ofNullable(
          new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(file.text(region))));
    } catch (MarkedYAMLException exception) {
      throw new Unreadable(place(culprit(exception)), sentence(exception.getProblem()));
    } catch (YAMLException exception) {
      throw new Unreadable(firstLine(), sentence(exception.getMessage()));
    } catch (IllegalArgumentException exception) {
      // SnakeYAML lets through what Java says of an escape that is no character.
      throw new Unreadable(firstLine(), "not YAML: an escape names no character");
    }
  }

  /// Where the mistake is: for a text that ends too early, where the open value begins.
  private static @Nullable Mark culprit(MarkedYAMLException exception) {
    boolean endsEarly =
        exception.getProblem() != null && exception.getProblem().contains("end of stream");
    return endsEarly && exception.getContextMark() != null
        ? exception.getContextMark()
        : exception.getProblemMark();
  }

  private Value convert(Node node, int depth) throws Unreadable {
    if (++values > MOST_VALUES || depth > DEEPEST) {
      throw new Unreadable(firstLine(), "aliases stand for more than " + MOST_VALUES + " values");
    }
    return switch (node) {
      case ScalarNode scalar ->
          new Value.Scalar(
              span(scalar), scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
      case SequenceNode sequence -> {
        List<Value> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
          items.add(convert(item, depth + 1));
        }
        yield new Value.Sequence(span(sequence), List.copyOf(items));
      }
      case MappingNode mapping -> {
        List<Value.Entry> entries = new ArrayList<>();
        for (NodeTuple tuple : mapping.getValue()) {
          entries.add(
              new Value.Entry(
                  key(tuple.getKeyNode(), depth + 1), convert(tuple.getValueNode(), depth + 1)));
        }
        yield new Value.Mapping(span(mapping), List.copyOf(entries));
      }
      default -> new Value.Scalar(span(node), "", false);
    };
  }

  private Value.Scalar key(Node node, int depth) throws Unreadable {
    Value key = convert(node, depth);
    return key instanceof Value.Scalar scalar
        ? scalar
        : new Value.Scalar(key.span(), key.display(), true);
  }

  private Span span(Node node) {
    int start = offset(node.getStartMark());
    int end = Math.max(start, offset(node.getEndMark()));
    while (end > start && Character.isWhitespace(file.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// Marks count lines and code points from the start of the region.
  private int offset(@Nullable Mark mark) {
    if (mark == null) {
      return region.start();
    }
    int line = Math.min(file.lineOf(region.start()) + mark.getLine(), file.lines());
    Span whole = file.lineSpan(line);
    String text = file.text(whole);
    int points = Math.min(mark.getColumn(), text.codePointCount(0, text.length()));
    return Math.min(whole.start() + text.offsetByCodePoints(0, points), region.end());
  }

  private Span place(@Nullable Mark mark) {
    int start = offset(mark);
    int lineEnd = file.lineSpan(file.lineOf(start)).end();
    return new Span(start, Math.max(start, Math.min(start + 1, lineEnd)));
  }

  private Span firstLine() {
    return file.lineSpan(file.lineOf(region.start()));
  }

  private static String kind(Node node) {
    return switch (node) {
      case SequenceNode _ -> "a list";
      case ScalarNode _ -> "a single value";
      default -> "something else";
    };
  }

  private static String sentence(@Nullable String problem) {
    return problem == null ? "not YAML" : "not YAML: " + problem.lines().findFirst().orElse("");
  }
}
