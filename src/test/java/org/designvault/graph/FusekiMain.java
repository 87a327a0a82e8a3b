package org.designvault.graph;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/// Fuseki with one dataset, on Tomcat; says its port on standard output, and ends when its standard
/// input does, so that nothing of it is left when whoever started it dies.
final class FusekiMain {
  private FusekiMain() {}

  private static final String ASKING = "--asking=";
  private static final String TDB2 = "--tdb2=";

  /// @param arguments the port, 0 for any; `--asking=user:password`, when it is to ask for them;
  ///   `--tdb2=folder`, when the dataset is to lie there and not in memory
  public static void main(String[] arguments) throws Exception {
    Tomcat tomcat = new Tomcat();
    tomcat.setBaseDir(Files.createTempDirectory("fuseki").toString());
    Connector connector = new Connector();
    connector.setProperty("address", "127.0.0.1");
    connector.setPort(Integer.parseInt(arguments[0]));
    tomcat.setConnector(connector);
    Context context = tomcat.addContext("", null);
    value(arguments, ASKING).ifPresent(pair -> filter(context, "asking", new Asking(pair)));
    filter(context, "fuseki", new FusekiFilter());
    DatasetGraph data =
        value(arguments, TDB2)
            .map(DatabaseMgr::connectDatasetGraph)
            .orElseGet(DatasetGraphFactory::createTxnMem);
    context.addServletContainerInitializer((_, servlets) -> open(servlets, data), null);
    tomcat.start();
    System.out.println("port " + connector.getLocalPort());
    while (System.in.read() >= 0) {
      // Until whoever started it is gone.
    }
    System.exit(0);
  }

  private static Optional<String> value(String[] arguments, String name) {
    return Arrays.stream(arguments)
        .filter(argument -> argument.startsWith(name))
        .map(argument -> argument.substring(name.length()))
        .findFirst();
  }

  private static void open(ServletContext servlets, DatasetGraph data) {
    servlets.addServlet("nothing", new HttpServlet() {}).addMapping("/");
    OperationRegistry operations = OperationRegistry.createStd();
    DataService service = DataService.newBuilder(data).withStdServices(true).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    DataAccessPointRegistry addresses = new DataAccessPointRegistry();
    addresses.register(new DataAccessPoint("/store", service));
    OperationRegistry.set(servlets, operations);
    DataAccessPointRegistry.set(servlets, addresses);
  }

  private static void filter(Context context, String name, jakarta.servlet.Filter filter) {
    FilterDef definition = new FilterDef();
    definition.setFilterName(name);
    definition.setFilter(filter);
    context.addFilterDef(definition);
    FilterMap map = new FilterMap();
    map.setFilterName(name);
    map.addURLPattern("/*");
    context.addFilterMap(map);
  }

  /// Lets in whoever has the password.
  private static final class Asking extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final String expected;

    Asking(String pair) {
      this.expected =
          "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    protected void doFilter(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      if (expected.equals(request.getHeader("Authorization"))) {
        chain.doFilter(request, response);
      } else {
        response.setHeader("WWW-Authenticate", "Basic realm=\"store\"");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
      }
    }
  }
}
