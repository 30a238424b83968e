package dev.hindcast.markdown;

import dev.hindcast.source.SourceFile;
import dev.hindcast.source.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
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
import org.yaml.snakeyaml.nodes.Tag;

/// YAML as a tree of [Value]s with their places. Only composed, never constructed: no tag can name
/// a class, and a date stays what its author wrote.
public final class Yaml {

  /// Deeper than any head a person writes; the parser recurses.
  private static final int DEEPEST = 40;

  /// SnakeYAML's own default, which stops the "billion laughs" bomb.
  private static final int MOST_ALIASES = 50;

  /// Aliases are written out, so few aliases can still stand for many values.
  private static final int MOST_VALUES = 100_000;

  private final Draft draft;
  private int values;

  private Yaml(Draft draft) {
    this.draft = draft;
  }

  /// The values of a whole file, such as a configuration.
  ///
  /// @throws Unreadable where the text is no YAML mapping
  public static Value.Mapping read(SourceFile file) throws Unreadable {
    return read(Draft.of(file, 1, file.lines()));
  }

  static Value.Mapping read(Draft draft) throws Unreadable {
    return new Yaml(draft).mapping();
  }

  /// Whether a text is YAML of any kind.
  static boolean isReadable(String text) {
    try {
      return compose(text).isPresent();
    } catch (YAMLException | IllegalArgumentException _) {
      return false;
    }
  }

  /// Says why a text is not YAML, and where.
  public static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1;
    private final int line;
    private final transient Span span;
    private final transient YamlMistake mistake;

    Unreadable(int line, Span span, YamlMistake mistake) {
      super(mistake.problem());
      this.line = line;
      this.span = span;
      this.mistake = mistake;
    }

    /// The line of the draft that is at fault, from 0; -1 where no single line is.
    int line() {
      return line;
    }

    public Span span() {
      return span;
    }

    /// What is wrong: lower case, one line.
    public String problem() {
      return mistake.problem();
    }

    /// The way out.
    public String help() {
      return mistake.help();
    }
  }

  private Value.Mapping mapping() throws Unreadable {
    Optional<Node> root;
    try {
      root = compose(draft.text());
    } catch (MarkedYAMLException exception) {
      throw unreadable(exception);
    } catch (YAMLException exception) {
      throw unreadable(exception);
    } catch (IllegalArgumentException _) {
      // SnakeYAML lets through what Java says of an escape that is no character.
      throw unreadable(YamlMistake.NO_CHARACTER);
    }
    if (root.isEmpty()) {
      return new Value.Mapping(draft.span(), List.of());
    }
    if (convert(root.get(), 0) instanceof Value.Mapping mapping) {
      return mapping;
    }
    int line = root.get().getStartMark().getLine();
    throw new Unreadable(
        line,
        span(root.get()),
        YamlMistake.noFields(draft.lines().get(line).text(), kind(root.get())));
  }

  private static Optional<Node> compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(MOST_ALIASES);
    options.setNestingDepthLimit(DEEPEST);
    options.setCodePointLimit(Integer.MAX_VALUE);
    return Optional.ofNullable(
        new org.yaml.snakeyaml.Yaml(options).compose(new StringReader(text)));
  }

  private Unreadable unreadable(MarkedYAMLException exception) {
    Mark mark = culprit(exception);
    if (mark == null || draft.lines().isEmpty()) {
      return unreadable(YamlMistake.of(exception.getProblem(), "", 0));
    }
    int number = Math.min(mark.getLine(), draft.lines().size() - 1);
    Draft.Line line = draft.lines().get(number);
    int index = number < mark.getLine() ? line.text().length() : line.index(mark.getColumn());
    int start = line.offset(index);
    return new Unreadable(
        number,
        new Span(start, Math.min(start + 1, line.span().end())),
        YamlMistake.of(exception.getProblem(), line.text(), index));
  }

  private Unreadable unreadable(YAMLException exception) {
    String problem = Optional.ofNullable(exception.getMessage()).orElse("");
    if (problem.contains("aliases")) {
      return unreadable(YamlMistake.TOO_MANY_ALIASES);
    }
    return unreadable(
        problem.contains("Depth") ? YamlMistake.TOO_DEEP : YamlMistake.of(problem, "", 0));
  }

  private Unreadable unreadable(YamlMistake mistake) {
    return new Unreadable(-1, firstLine(), mistake);
  }

  /// Where the mistake is: where a value begins that cannot be read to its end, else where reading
  /// stopped.
  private static @Nullable Mark culprit(MarkedYAMLException exception) {
    String context = Optional.ofNullable(exception.getContext()).orElse("");
    boolean isInside =
        exception.getContextMark() != null
            && !context.startsWith("while parsing a block")
            && !context.startsWith("expected a single document");
    return isInside ? exception.getContextMark() : exception.getProblemMark();
  }

  private Value convert(Node node, int depth) throws Unreadable {
    if (++values > MOST_VALUES || depth > DEEPEST) {
      throw unreadable(YamlMistake.TOO_MANY_ALIASES);
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar);
      case SequenceNode sequence -> sequence(sequence, depth);
      case MappingNode mapping when isPlaceholder(mapping) ->
          new Value.Scalar(span(mapping), draft.file().text(span(mapping)), false);
      case MappingNode mapping -> mapping(mapping, depth);
      default -> new Value.Scalar(span(node), "", false);
    };
  }

  private Value.Scalar scalar(ScalarNode scalar) {
    Span span = span(scalar);
    boolean isQuoted =
        scalar.getScalarStyle() != ScalarStyle.PLAIN && !isInserted(scalar.getStartMark());
    Optional<String> path = isQuoted ? WindowsPath.in(draft.file().text(span)) : Optional.empty();
    return new Value.Scalar(span, path.orElseGet(scalar::getValue), isQuoted);
  }

  private Value.Sequence sequence(SequenceNode sequence, int depth) throws Unreadable {
    List<Value> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(convert(item, depth + 1));
    }
    return new Value.Sequence(span(sequence), List.copyOf(items));
  }

  private Value.Mapping mapping(MappingNode mapping, int depth) throws Unreadable {
    List<Value.Entry> own = new ArrayList<>();
    List<Value.Entry> merged = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      Value value = convert(tuple.getValueNode(), depth + 1);
      if (tuple.getKeyNode().getTag().equals(Tag.MERGE) && !(value instanceof Value.Scalar)) {
        mappings(value).forEach(other -> merged.addAll(other.entries()));
      } else {
        own.add(new Value.Entry(key(tuple.getKeyNode(), depth + 1), value));
      }
    }
    return new Value.Mapping(span(mapping), merged.isEmpty() ? List.copyOf(own) : all(own, merged));
  }

  /// The entries of a mapping and those it takes over by `<<`; its own count, then the first.
  private static List<Value.Entry> all(List<Value.Entry> own, List<Value.Entry> merged) {
    Set<String> keys = new HashSet<>();
    own.forEach(entry -> keys.add(entry.key().text()));
    Stream<Value.Entry> taken = merged.stream().filter(entry -> keys.add(entry.key().text()));
    return Stream.concat(own.stream(), taken.toList().stream()).toList();
  }

  private static Stream<Value.Mapping> mappings(Value value) {
    return switch (value) {
      case Value.Mapping mapping -> Stream.of(mapping);
      case Value.Sequence sequence -> sequence.items().stream().flatMap(Yaml::mappings);
      case Value.Scalar _ -> Stream.empty();
    };
  }

  private Value.Scalar key(Node node, int depth) throws Unreadable {
    Value key = convert(node, depth);
    return key instanceof Value.Scalar scalar
        ? scalar
        : new Value.Scalar(key.span(), key.display(), true);
  }

  /// Whether a template's `{{ name }}` stands where a value should; for YAML it is a mapping whose
  /// key is a mapping.
  private static boolean isPlaceholder(MappingNode mapping) {
    return mapping.getFlowStyle() == FlowStyle.FLOW
        && mapping.getValue().size() == 1
        && mapping.getValue().getFirst().getKeyNode() instanceof MappingNode;
  }

  private Span span(Node node) {
    int start = offset(node.getStartMark());
    int end = Math.max(start, offset(node.getEndMark()));
    String text = draft.file().text();
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /// Marks count lines and code points from the start of the draft.
  private int offset(Mark mark) {
    if (mark.getLine() >= draft.lines().size()) {
      return draft.span().end();
    }
    Draft.Line line = draft.lines().get(mark.getLine());
    return line.offset(line.index(mark.getColumn()));
  }

  private boolean isInserted(Mark mark) {
    if (mark.getLine() >= draft.lines().size()) {
      return false;
    }
    Draft.Line line = draft.lines().get(mark.getLine());
    return line.isInserted(line.index(mark.getColumn()));
  }

  private Span firstLine() {
    return draft.lines().isEmpty() ? draft.span() : draft.lines().getFirst().span();
  }

  private static String kind(Node node) {
    return switch (node) {
      case SequenceNode _ -> "a list";
      case ScalarNode _ -> "a single value";
      default -> "something else";
    };
  }
}
