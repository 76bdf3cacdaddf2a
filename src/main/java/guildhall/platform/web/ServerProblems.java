package guildhall.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers what Tomcat turns away before any filter of ours sees it, such as a path with a NUL in
/// it: with a problem like every other, not with a page that names the server.
@Component
class ServerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final Problems problems;
  private final JsonMapper json;

  ServerProblems(Problems problems, JsonMapper json) {
    this.problems = problems;
    this.json = json;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextCustomizers(
        context -> {
          var report = new Report(problems, json);
          var host = (StandardHost) context.getParent();
          host.getPipeline().addValve(report);
          host.setErrorReportValveClass(Report.class.getName());
        });
  }

  /// Writes the answer when nobody else has written one.
  private static final class Report extends ErrorReportValve {

    private final Problems problems;
    private final JsonMapper json;

    Report(Problems problems, JsonMapper json) {
      this.problems = problems;
      this.json = json;
    }

    @Override
    protected void report(Request request, Response response, Throwable thrown) {
      var status = response.getStatus();
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
      var problem = problems.plain(status, ErrorDoor.codeOf(status), request, List.of());
      try {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        var writer = response.getReporter();
        if (writer == null) return;
        writer.write(json.writeValueAsString(problem));
        response.finishResponse();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
