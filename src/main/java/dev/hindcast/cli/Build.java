package dev.hindcast.cli;

import dev.hindcast.export.FindingsText;
import dev.hindcast.extract.LibraryReader.LibraryReading;
import dev.hindcast.extract.Reading;
import dev.hindcast.recurrence.SeenBefore;
import dev.hindcast.search.SearchIndex;
import dev.hindcast.search.files.SearchFiles;
import dev.hindcast.site.Site;
import dev.hindcast.site.SiteFile;
import dev.hindcast.site.SiteOptions;
import dev.hindcast.site.SiteProblem;
import dev.hindcast.site.SiteWriter;
import dev.hindcast.site.TemplateFolder;
import dev.hindcast.site.WriteUp;
import dev.hindcast.source.Diagnostic;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Makes the site of a library.
@Command(name = "build", description = "Make the site: a page per incident, lists, search, feeds.")
final class Build implements Callable<Integer> {
  /// More threads than any machine of today has processors.
  private static final int MOST_JOBS = 1024;

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description = "Where the site goes (default: site). A folder of anything else is refused.")
  private @Nullable String output;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will stand, for feeds and the site map.")
  private @Nullable URI baseUrl;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many threads work (default: as many as there are processors).")
  private @Nullable Integer jobs;

  Build(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws Exception {
    if (jobs == null) {
      return build();
    }
    if (jobs < 1 || jobs > MOST_JOBS) {
      throw new Mistake("--jobs is " + jobs, "ask for 1 to " + MOST_JOBS + " threads");
    }
    try (ForkJoinPool threads = new ForkJoinPool(jobs)) {
      return threads.submit(this::build).get();
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof Exception cause ? cause : failure;
    }
  }

  private Integer build() throws Mistake, IOException {
    Instant began = surroundings.clock().instant();
    Workspace workspace = new Workspace(surroundings, options);
    Path folder =
        output == null ? workspace.configuration().output() : surroundings.resolve(output);
    SiteWriter writer = new SiteWriter(folder, workspace.folders());
    Progress progress = new Progress(spec.commandLine().getErr(), options, surroundings);
    try {
      writer.check();
      Inputs inputs = workspace.read();
      inputs.printUnread(spec.commandLine().getErr());
      LibraryReading reading = workspace.understand(inputs.files(), progress);
      List<Diagnostic> findings =
          workspace
              .check(
                  workspace.configuration().lint().all(),
                  reading.readings(),
                  reading,
                  inputs.diagnostics(),
                  progress)
              .findings();
      progress.begin("Indexing", reading.readings().size());
      SearchIndex index = SearchIndex.of(reading.library(), workspace.configuration().language());
      progress.begin("Counting", reading.readings().size());
      SeenBefore seenBefore = workspace.seenBefore(reading.library());
      LibraryNumbers numbers =
          LibraryNumbers.of(
              reading.library(),
              workspace.configuration(),
              seenBefore,
              options.today(surroundings));
      List<SiteFile> files =
          site(workspace)
              .files(
                  reading.library(),
                  writeUps(reading, findings),
                  seenBefore,
                  numbers.reports(),
                  searchFiles(index));
      progress.begin("Writing", files.size());
      writer.write(files);
      progress.end();
      report(workspace, files, findings, folder, began);
      return ExitCode.FINE;
    } catch (SiteProblem problem) {
      progress.end();
      throw Mistake.of(problem);
    }
  }

  private Site site(Workspace workspace) throws Mistake, IOException {
    if (baseUrl != null && !Configuration.WEB_ADDRESS.matcher(baseUrl.toString()).matches()) {
      throw new Mistake(
          "--base-url is '" + baseUrl + "', which is no web address",
          "write it as https://incidents.example/");
    }
    Configuration configuration = workspace.configuration();
    SiteOptions siteOptions =
        new SiteOptions(
            configuration.title(),
            baseUrl == null ? configuration.baseUrl() : baseUrl,
            configuration.sourceUrl(),
            configuration.escalationUrl(),
            options.today(surroundings),
            configuration.folder(),
            workspace.folders());
    return new Site(
        siteOptions, TemplateFolder.of(configuration.templates()), configuration.vocabulary());
  }

  private static List<WriteUp> writeUps(LibraryReading reading, List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> byPath =
        findings.stream().collect(Collectors.groupingBy(finding -> finding.file().path()));
    return reading.readings().stream().map(one -> writeUp(one, byPath)).toList();
  }

  private static WriteUp writeUp(Reading reading, Map<String, List<Diagnostic>> findings) {
    String path = reading.document().file().path();
    return new WriteUp(
        reading.document(), reading.postmortem(), findings.getOrDefault(path, List.of()));
  }

  private static List<SiteFile> searchFiles(SearchIndex index) {
    return SearchFiles.of(index).entrySet().stream()
        .map(file -> new SiteFile("search/" + file.getKey(), file::getValue))
        .toList();
  }

  private void report(
      Workspace workspace,
      List<SiteFile> files,
      List<Diagnostic> findings,
      Path folder,
      Instant began) {
    if (options.quiet) {
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    long incidents = pages(files).filter(path -> path.startsWith("incidents/")).count() - 1;
    long others = pages(files).count() - incidents;
    String count = FindingsText.count(findings);
    Duration took = Duration.between(began, surroundings.clock().instant());
    out.print(
        "Made "
            + incidents
            + (incidents == 1 ? " incident page" : " incident pages")
            + " and "
            + others
            + " other pages from "
            + String.join(", ", workspace.folders().stream().map(workspace::label).toList())
            + "\n");
    out.print(
        "Found "
            + (count.isEmpty()
                ? "nothing to report"
                : count + "; 'hindcast lint --strict' shows them")
            + "\n");
    out.print("Took " + took.toMillis() / 1000 + "." + took.toMillis() % 1000 / 100 + " s\n");
    out.print("Open " + folder.resolve("index.html") + "\n");
  }

  private static Stream<String> pages(List<SiteFile> files) {
    return files.stream().map(SiteFile::path).filter(path -> path.endsWith(".html"));
  }
}
