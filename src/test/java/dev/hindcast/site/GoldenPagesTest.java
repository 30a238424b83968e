package dev.hindcast.site;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of page, as full and as empty as it can be; of all but the first only what stands
/// within `<main>`, so that a change of the frame shows once.
class GoldenPagesTest {
  private static final Pattern MAIN = Pattern.compile("<main.*</main>\n", Pattern.DOTALL);

  @ParameterizedTest
  @CsvSource({
    "full/home.html, index.html",
    "full/incident.html, incidents/inc-2026-014/index.html",
    "full/incident-in-its-own-form.html, incidents/inc-2025-091/index.html",
    "empty/incident.html, incidents/empty/index.html",
    "full/incidents.html, incidents/index.html",
    "full/mechanism.html, causes/connection-exhaustion/index.html",
    "full/mechanisms.html, causes/index.html",
    "full/service.html, services/checkout/index.html",
    "full/actions.html, actions/index.html",
    "full/search.html, search/index.html",
    "full/now.html, now/index.html",
    "full/about.html, about/index.html",
    "full/methods.html, about/methods/index.html",
    "full/not-found.html, 404.html",
  })
  void aFullLibraryIsShownAsAgreed(String golden, String path) throws IOException {
    Golden.assertAgreed(golden, main(SampleTexts.library().page(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "full/report.html, analytics/index.html",
    "full/mechanism-with-numbers.html, causes/connection-exhaustion/index.html",
  })
  void numbersAreShownAsAgreed(String golden, String path) throws IOException {
    Golden.assertAgreed(golden, main(SampleTexts.library().reports(SampleReport::all).page(path)));
  }

  @ParameterizedTest
  @CsvSource({
    "empty/home.html, index.html",
    "empty/incidents.html, incidents/index.html",
    "empty/mechanisms.html, causes/index.html",
    "empty/actions.html, actions/index.html",
    "empty/now.html, now/index.html",
    "empty/about.html, about/index.html",
  })
  void anEmptyLibrarySaysSoInWords(String golden, String path) throws IOException {
    Golden.assertAgreed(golden, main(new SampleSite().page(path)));
  }

  @ParameterizedTest
  @CsvSource({"frame.html, about/index.html"})
  void theFrameIsAsAgreed(String golden, String path) throws IOException {
    String page = SampleTexts.library().at("https://wiki.example/pm/").page(path);
    Golden.assertAgreed(golden, MAIN.matcher(page).replaceAll("<main>…</main>\n"));
  }

  @ParameterizedTest
  @CsvSource({"feed.xml", "incidents.json", "sitemap.xml"})
  void feedsAreAsAgreed(String path) throws IOException {
    SampleSite site = SampleTexts.library().at("https://wiki.example/pm/");
    Golden.assertAgreed("feeds/" + path, site.page(path));
  }

  private static String main(String page) {
    Matcher main = MAIN.matcher(page);
    return main.find() ? main.group() : page;
  }
}
