package org.designvault.graph.fuseki;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.web.HttpSC;
import org.designvault.graph.Served;
import org.designvault.graph.Statements;
import org.designvault.graph.asking.RefusedQuery;
import org.designvault.graph.asking.RefusedQuery.Reason;
import org.designvault.graph.sparql.Result;
import org.designvault.graph.sparql.Sparql;
import org.designvault.graph.sparql.watch.SparqlSettings;

/// A query over HTTP: Fuseki finds it in the request and writes the answer in the form asked for;
/// in between it is evaluated like any other question, over what is served when it arrives.
final class ProtocolQuery extends SPARQL_QueryDataset {
  private static final String REVISION = "DesignVault-Revision";

  /// Bytes of one character in UTF-8, at most.
  private static final int LONGEST_LETTER = 4;

  private final Served served;
  private final Sparql sparql;
  private final SparqlSettings limits;

  ProtocolQuery(Served served, Sparql sparql, SparqlSettings limits) {
    this.served = served;
    this.sparql = sparql;
    this.limits = limits;
  }

  /// A body is read no further than a query may go, whatever its length.
  @Override
  protected void executeBody(HttpAction action) {
    int most = limits.length() * LONGEST_LETTER;
    try {
      byte[] body = action.getRequestInputStream().readNBytes(most + 1);
      String query =
          body.length > most
              ? new String(body, StandardCharsets.UTF_8)
              : StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      execute(query, action);
    } catch (CharacterCodingException broken) {
      refuse(
          action,
          new RefusedQuery(
              Reason.MALFORMED, "The query is no text.", "", "a SPARQL 1.1 query in UTF-8", ""));
    } catch (IOException gone) {
      ServletOps.errorBadRequest("The body cannot be read.");
    }
  }

  @Override
  protected void execute(String query, HttpAction action) {
    Statements statements = served.statements();
    try {
      QueryExecResult result = whole(sparql.answer(statements, query));
      action.getResponse().setHeader(REVISION, statements.revision());
      sendResults(action, result, new Prologue());
    } catch (RefusedQuery refused) {
      refuse(action, refused);
    }
  }

  /// Fuseki would answer in a form of its choice where it has none that is accepted.
  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    HttpServletRequest request = action.getRequest();
    AcceptList offer =
        result.isGraph()
            ? DEF.constructOffer
            : result.isBoolean() ? DEF.rsOfferBoolean : DEF.rsOfferTable;
    boolean named =
        Stream.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3)
            .anyMatch(name -> request.getParameter(name) != null);
    if (!named
        && request.getHeader(HttpNames.hAccept) != null
        && ConNeg.chooseContentType(request, offer, null) == null) {
      ServletOps.error(HttpSC.NOT_ACCEPTABLE_406, "no form that is accepted");
    }
    super.sendResults(action, result, prologue);
  }

  private static void refuse(HttpAction action, RefusedQuery refused) {
    action.getRequest().setAttribute(RefusedQuery.class.getName(), refused);
    ServletOps.errorBadRequest(refused.what());
  }

  /// The protocol has no way to say that there is more; so there is all or nothing.
  private static QueryExecResult whole(Result result) {
    return switch (result) {
      case Result.Truth(var holds) -> new QueryExecResult(holds);
      case Result.Rows(var columns, var rows, var more) when !more ->
          new QueryExecResult(RowSetStream.create(columns, rows.iterator()));
      case Result.Triples(var graph, var more) when !more -> new QueryExecResult(graph);
      case Result.Rows rows -> throw tooLarge(rows.rows().size() + " rows", "LIMIT and OFFSET");
      case Result.Triples made ->
          throw tooLarge(made.graph().size() + " triples", "LIMIT and OFFSET, or take /dump.ttl");
    };
  }

  private static RefusedQuery tooLarge(String limit, String hint) {
    return new RefusedQuery(
        Reason.TOO_LARGE,
        "The answer is too long.",
        "",
        "at most " + limit + " of this size",
        "ask for parts of it with " + hint);
  }
}
