package org.designvault.graph.fuseki;

import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraphZero;
import org.designvault.graph.Served;
import org.designvault.graph.sparql.Sparql;
import org.designvault.graph.sparql.watch.SparqlSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Fuseki at `/sparql`, knowing one operation: there is nothing else that a request could choose.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FusekiParts {
  private static final String ADDRESS = "/sparql";

  @Bean
  ServletContextInitializer queryOperation(Served served, Sparql sparql, SparqlSettings limits) {
    OperationRegistry operations = OperationRegistry.createEmpty();
    operations.register(
        Operation.Query,
        WebContent.contentTypeSPARQLQuery,
        new ProtocolQuery(served, sparql, limits));
    DataService service =
        DataService.newBuilder(DatasetGraphZero.create()).addEndpoint(Operation.Query).build();
    service.setEndpointProcessors(operations);
    service.goActive();
    DataAccessPointRegistry addresses = new DataAccessPointRegistry();
    addresses.register(new DataAccessPoint(ADDRESS, service));
    JsonResults.register();
    return context -> {
      OperationRegistry.set(context, operations);
      DataAccessPointRegistry.set(context, addresses);
    };
  }

  /// Last, so that what the web has to say about a request is said before.
  @Bean
  FilterRegistrationBean<FusekiFilter> fuseki() {
    FilterRegistrationBean<FusekiFilter> filter = new FilterRegistrationBean<>(new FusekiFilter());
    filter.addUrlPatterns(ADDRESS);
    filter.setOrder(Ordered.LOWEST_PRECEDENCE);
    return filter;
  }
}
