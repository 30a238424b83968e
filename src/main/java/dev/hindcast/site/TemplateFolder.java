package dev.hindcast.site;

import dev.hindcast.lint.NearestWord;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Templates and the files that pages load: the user's own first, then those we ship.
///
/// A user's file takes the place of ours of the same name, one by one. Symbolic links that lead out
/// of the user's folder are not followed.
public final class TemplateFolder {
  private static final String SHIPPED = "/dev/hindcast/templates/";
  private static final String ASSETS = "assets/";
  private static final String TEMPLATE = ".ftlh";

  private final @Nullable Path own;

  private TemplateFolder(@Nullable Path own) {
    this.own = own;
  }

  /// Only what we ship.
  public static TemplateFolder shipped() {
    return new TemplateFolder(null);
  }

  /// A user's folder before ours; it need not exist.
  ///
  /// @throws SiteProblem if the name of a template in it is a slip of the keyboard
  public static TemplateFolder of(Path own) throws IOException {
    if (!Files.isDirectory(own)) {
      return shipped();
    }
    Path real = own.toRealPath();
    refuseMisspelt(real);
    return new TemplateFolder(real);
  }

  /// A template whose name is nearly one of ours would be passed over in silence; one of the user's
  /// own, which their other templates include, has a name of its own.
  private static void refuseMisspelt(Path own) throws IOException {
    List<String> ours = shippedNames();
    for (String name : names(own).stream().filter(TemplateFolder::isTemplate).sorted().toList()) {
      Optional<String> meant = ours.contains(name) ? Optional.empty() : meant(name, ours);
      if (meant.isPresent()) {
        throw new SiteProblem(
            "%s: there is no template '%s'; did you mean '%s'?\n  fix: rename it"
                .formatted(own.resolve(name), name, meant.get()));
      }
    }
  }

  /// Our template in the same folder whose name is a slip or two away.
  private static Optional<String> meant(String name, List<String> ours) {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    List<String> besides =
        ours.stream()
            .filter(other -> isTemplate(other) && other.lastIndexOf('/') == folder.length() - 1)
            .filter(other -> other.startsWith(folder))
            .map(other -> bare(other, folder))
            .toList();
    return NearestWord.to(bare(name, folder), besides).map(bare -> folder + bare + TEMPLATE);
  }

  private static String bare(String name, String folder) {
    return name.substring(folder.length(), name.length() - TEMPLATE.length());
  }

  private static boolean isTemplate(String name) {
    return name.endsWith(TEMPLATE);
  }

  /// Where a file of ours or the user's lies.
  ///
  /// @param name with `/` between names
  Optional<URL> find(String name) throws IOException {
    Optional<Path> owned = owned(name);
    return owned.isPresent()
        ? Optional.of(owned.get().toUri().toURL())
        : Optional.ofNullable(TemplateFolder.class.getResource(SHIPPED + name));
  }

  private Optional<Path> owned(String name) throws IOException {
    if (own == null) {
      return Optional.empty();
    }
    Path file = own.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Path real = file.toRealPath();
    if (!real.startsWith(own)) {
      throw new SiteProblem(
          file + ": lies outside of " + own + "; put the file itself into the templates folder");
    }
    return Optional.of(real);
  }

  /// A template's name as the user would look for it.
  String place(String name) {
    return own != null && Files.isRegularFile(own.resolve(name))
        ? own.resolve(name).toString()
        : "templates/" + name;
  }

  /// The files that pages load, by their paths; every one of them goes to the site.
  List<SiteFile> assets() throws IOException {
    Map<String, SiteFile> assets = new TreeMap<>();
    for (String name : assetNames()) {
      URL place = find(name).orElseThrow();
      assets.put(name, new SiteFile(name, () -> read(place)));
    }
    return List.copyOf(assets.values());
  }

  private List<String> assetNames() throws IOException {
    Stream<String> owned = own == null ? Stream.of() : names(own).stream();
    return Stream.concat(shippedNames().stream(), owned)
        .filter(name -> name.startsWith(ASSETS))
        .toList();
  }

  private static List<String> shippedNames() throws IOException {
    URI shipped = uri(Objects.requireNonNull(TemplateFolder.class.getResource(SHIPPED)));
    if (!shipped.getScheme().equals("jar")) {
      return names(Path.of(shipped));
    }
    try (FileSystem jar = FileSystems.newFileSystem(shipped, Map.of())) {
      return names(jar.getPath(SHIPPED));
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static byte[] read(URL place) throws IOException {
    try (InputStream stream = place.openStream()) {
      return stream.readAllBytes();
    }
  }

  private static URI uri(URL url) {
    try {
      return url.toURI();
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
