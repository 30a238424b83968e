package dev.hindcast.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;

/// Serves files from memory on loopback, below a path of its own as a sub-folder of a larger site
/// would be.
public final class SiteServer implements AutoCloseable {
  private static final String ROOT = "/postmortems/";

  private final Map<String, byte[]> files;
  private final HttpServer server;

  private SiteServer(Map<String, byte[]> files, HttpServer server) {
    this.files = files;
    this.server = server;
  }

  /// Serves until it is closed.
  ///
  /// @param files by their paths, without a slash at the start; may change while it serves
  public static SiteServer start(Map<String, byte[]> files) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    SiteServer site = new SiteServer(files, HttpServer.create(address, 0));
    site.server.createContext(ROOT, site::answer);
    site.server.createContext("/favicon.ico", SiteServer::answerNothing);
    site.server.start();
    return site;
  }

  /// The address of the site, with a slash at its end.
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + ROOT;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath().substring(ROOT.length());
      byte[] content = files.get(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      if (content == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.getResponseHeaders().set("Content-Type", type(path));
        exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
      }
    }
  }

  /// Browsers ask for an icon when a page names none.
  private static void answerNothing(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.sendResponseHeaders(204, -1);
    }
  }

  private static String type(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "js" -> "text/javascript; charset=utf-8";
      case "css" -> "text/css; charset=utf-8";
      case "json" -> "application/json";
      case "svg" -> "image/svg+xml";
      case "xml" -> "application/xml";
      case "png" -> "image/png";
      default -> "text/html; charset=utf-8";
    };
  }
}
