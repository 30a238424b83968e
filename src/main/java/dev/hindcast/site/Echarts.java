package dev.hindcast.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/// Apache ECharts, as its Maven artifact brings it.
final class Echarts {
  /// Where pages find it, below the assets.
  static final String SCRIPT = "charts/echarts.js";

  /// What a page with charts runs.
  static final List<String> CHARTS = List.of(SCRIPT, "charts/charts.js");

  /// What its licence asks to go with it, as a comment; the file itself has the rest.
  private static final String NOTICE = "echarts-notice.js";

  private static final String MINIFIED = "/META-INF/resources/webjars/echarts/5.5.0/echarts.min.js";

  private Echarts() {}

  static byte[] script() throws IOException {
    ByteArrayOutputStream script = new ByteArrayOutputStream();
    script.write(resource(NOTICE));
    script.write(resource(MINIFIED));
    return script.toByteArray();
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = Objects.requireNonNull(Echarts.class.getResourceAsStream(name))) {
      return stream.readAllBytes();
    }
  }
}
