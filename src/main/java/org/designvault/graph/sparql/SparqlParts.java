package org.designvault.graph.sparql;

import org.designvault.graph.sparql.watch.SparqlSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// The limits, read from the settings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SparqlSettings.class)
class SparqlParts {}
