package org.designvault.web;

import java.io.IOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// What Tomcat refuses before anything of ours sees it, such as an address longer than any of ours,
/// is answered with a problem document too.
final class UnreadableRequests extends ErrorReportValve {
  @Override
  protected void report(Request request, Response response, @Nullable Throwable cause) {
    HttpStatus status = HttpStatus.resolve(response.getStatus());
    boolean silent = response.getContentWritten() == 0;
    if (status == null || !status.isError() || !silent || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      Writer writer = response.getReporter();
      if (writer != null) {
        writer.write(document(status));
        response.finishResponse();
      }
    } catch (IOException | IllegalStateException gone) {
      container.getLogger().debug("Nobody waits for the answer any more.", gone);
    }
  }

  private static String document(HttpStatus status) {
    return """
    {"title":"%s","status":%d,"detail":"The request cannot be read.","errors":[]}\
    """
        .formatted(status.getReasonPhrase(), status.value());
  }
}
