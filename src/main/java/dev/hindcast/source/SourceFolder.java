package dev.hindcast.source;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The texts of a folder and the folders in it.
///
/// Names that begin with a dot are passed over, as are `node_modules`. A symbolic link is followed
/// only where it leads to a file in the same folder. What cannot be read is reported, and the rest
/// is read.
public final class SourceFolder {
  private static final Set<String> EXTENSIONS = Set.of("md", "markdown", "mdx", "qmd", "txt");
  private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");

  /// Files without an extension that are not prose.
  private static final Set<String> NOT_PROSE =
      Set.of("license", "licence", "copying", "notice", "codeowners", "makefile", "dockerfile");

  private final Path root;
  private final String label;
  private final List<PathMatcher> excluded;
  private final boolean withPages;

  /// @param root a folder
  /// @param label what stands before the names of its files in messages, such as `postmortems`
  public SourceFolder(Path root, String label) {
    this(root, label, List.of());
  }

  /// @param excluded which files are passed over, by their path from the folder
  public SourceFolder(Path root, String label, List<PathMatcher> excluded) {
    this(root, label, excluded, false);
  }

  private SourceFolder(Path root, String label, List<PathMatcher> excluded, boolean withPages) {
    this.root = root;
    this.label = label;
    this.excluded = List.copyOf(excluded);
    this.withPages = withPages;
  }

  /// The same folder, its HTML pages among the texts.
  public SourceFolder withPages() {
    return new SourceFolder(root, label, excluded, true);
  }

  /// What was read and what was not.
  ///
  /// @param files in the order of their paths
  /// @param diagnostics in the order of their paths
  public record Contents(List<SourceFile> files, List<Diagnostic> diagnostics) {}

  /// Reads the folder.
  ///
  /// @throws IOException if the folder itself cannot be read
  public Contents read() throws IOException {
    return new SourceFolder(root.toRealPath(), label, excluded, withPages).walk();
  }

  private Contents walk() throws IOException {
    List<SourceText> texts = new ArrayList<>();
    for (Path path : paths()) {
      texts.add(
          leadsOut(path)
              ? SourceText.unread(
                  path(path), "is a link that leads out of " + label, "put the file itself there")
              : SourceText.read(path, path(path)));
    }
    return new Contents(
        texts.stream().flatMap(text -> text.file().stream()).toList(),
        texts.stream().flatMap(text -> text.diagnostic().stream()).sorted().toList());
  }

  private List<Path> paths() throws IOException {
    List<Path> paths = new ArrayList<>();
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean passedOver = !folder.equals(root) && isPassedOver(folder);
            return passedOver ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean isLinkedFolder = Files.isDirectory(file);
            if (!isPassedOver(file) && (isLinkedFolder || isText(file)) && isWanted(file)) {
              paths.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException exception) {
            paths.add(file);
            return FileVisitResult.CONTINUE;
          }
        });
    paths.sort(Comparator.comparing(this::path));
    return paths;
  }

  /// A link to a folder leads out too: a folder is walked where it lies.
  private boolean leadsOut(Path path) {
    try {
      return Files.isSymbolicLink(path)
          && (Files.isDirectory(path) || !path.toRealPath().startsWith(root));
    } catch (IOException _) {
      return false;
    }
  }

  /// Whether a file would be read if it lay there.
  public boolean takes(Path file) {
    Path path = root.relativize(file);
    for (Path name : path) {
      if (isPassedOver(name)) {
        return false;
      }
    }
    return isText(file) && isWanted(file);
  }

  private boolean isWanted(Path file) {
    Path path = root.relativize(file);
    return excluded.stream().noneMatch(matcher -> matcher.matches(path));
  }

  private static boolean isPassedOver(Path path) {
    String name = path.getFileName().toString();
    return name.startsWith(".") || name.equals("node_modules");
  }

  private boolean isText(Path path) {
    String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    if (dot < 0 || name.indexOf(' ', dot) >= 0) {
      return !NOT_PROSE.contains(name);
    }
    String extension = name.substring(dot + 1);
    return EXTENSIONS.contains(extension)
        || name.endsWith(".md.erb")
        || (withPages && PAGES.contains(extension));
  }

  /// The path as messages show it.
  private String path(Path file) {
    StringBuilder path = new StringBuilder(label);
    for (Path name : root.relativize(file)) {
      path.append(path.isEmpty() || path.toString().endsWith("/") ? "" : "/").append(name);
    }
    return path.toString();
  }
}
