package dev.hindcast.site;

import freemarker.cache.URLTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Prints pages through Freemarker templates. May be used from several threads.
///
/// Everything a template prints is escaped but [Markup]. A template sees the components of a page's
/// records and nothing else: no methods, no classes, no library.
final class Renderer {
  /// Freemarker's own way to say where; we say it before the message.
  private static final Pattern PLACE = Pattern.compile(" \\[in template [^\\]]*\\]");

  private static final Version VERSION = Configuration.VERSION_2_3_35;

  private final TemplateFolder templates;
  private final Configuration configuration;

  Renderer(TemplateFolder templates) {
    this.templates = templates;
    this.configuration = configuration(templates);
  }

  /// The page as HTML.
  ///
  /// @throws SiteProblem if its template has an error
  String render(Page page, Frame frame) {
    StringWriter html = new StringWriter();
    try {
      Template template = configuration.getTemplate(page.template());
      template.process(Map.of("page", page, "frame", frame), html);
    } catch (ParseException fault) {
      throw problem(
          fault.getTemplateName(),
          fault.getLineNumber(),
          fault.getColumnNumber(),
          explanation(fault.getEditorMessage()),
          page);
    } catch (TemplateNotFoundException fault) {
      throw new SiteProblem(
          templates.place(fault.getTemplateName())
              + ": no such template, needed for "
              + page.path());
    } catch (TemplateException fault) {
      throw problem(
          fault.getTemplateSourceName(),
          fault.getLineNumber(),
          fault.getColumnNumber(),
          explanation(fault.getMessageWithoutStackTop()),
          page);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return html.toString();
  }

  private SiteProblem problem(
      @Nullable String template,
      @Nullable Integer line,
      @Nullable Integer column,
      String what,
      Page page) {
    String place = template == null ? page.template() : template;
    return new SiteProblem(
        templates.place(place)
            + ":"
            + line
            + ":"
            + column
            + ": error: "
            + what
            + " (in "
            + page.path()
            + ")\n  fix: mend the template, or delete your copy to have ours again");
  }

  /// The first lines of Freemarker's explanation: what is wrong with which expression.
  private static String explanation(String message) {
    return message
        .lines()
        .takeWhile(line -> !line.isBlank() && !line.startsWith("----"))
        .map(line -> PLACE.matcher(line).replaceAll("").strip())
        .collect(Collectors.joining(" "));
  }

  private static Configuration configuration(TemplateFolder templates) {
    Configuration configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(new Loader(templates));
    configuration.setObjectWrapper(new PageWrapper());
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setLocalizedLookup(false);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    return configuration;
  }

  /// Finds templates in a [TemplateFolder].
  private static final class Loader extends URLTemplateLoader {
    private final TemplateFolder templates;

    Loader(TemplateFolder templates) {
      this.templates = templates;
      setURLConnectionUsesCaches(false);
    }

    /// What Freemarker calls it in its messages.
    @Override
    public String toString() {
      return "Hindcast";
    }

    @Override
    protected @Nullable URL getURL(String name) {
      try {
        return templates.find(name).orElse(null);
      } catch (IOException fault) {
        throw new UncheckedIOException(fault);
      }
    }
  }

  /// Shows templates the components of records, and prints [Markup] as it stands.
  private static final class PageWrapper extends DefaultObjectWrapper {

    PageWrapper() {
      super(VERSION);
      setMemberAccessPolicy(new ComponentsOnly());
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
      return value instanceof Markup markup
          ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
          : super.handleUnknownType(value);
    }
  }

  /// Lets templates read what our records say, and touch nothing else of Java.
  private static final class ComponentsOnly implements MemberAccessPolicy, ClassMemberAccessPolicy {

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> contextClass) {
      return this;
    }

    @Override
    public boolean isToStringAlwaysExposed() {
      return false;
    }

    @Override
    public boolean isMethodExposed(Method method) {
      return method.getParameterCount() == 0
          && method.getDeclaringClass().getPackage().equals(Page.class.getPackage())
          && !method.getName().equals("toString")
          && !method.getName().equals("hashCode");
    }

    @Override
    public boolean isConstructorExposed(Constructor<?> constructor) {
      return false;
    }

    @Override
    public boolean isFieldExposed(Field field) {
      return false;
    }
  }
}
