package org.designvault.catalogue.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.designvault.Shipped;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// SQL of the entries is PostgreSQL's, and PostgreSQL itself reads it: parsers for Java refuse some
/// of what it accepts. It reads all of a simple query before it runs the first statement, and the
/// first statement here always fails, so nothing of an entry is run.
class ShippedSqlTests {
  private static final String DIVISION_BY_ZERO = "22012";

  /// `:name` or `:'name'`, as psql and many clients write what is filled in; not a cast with `::`.
  private static final Pattern FILLED_IN = Pattern.compile("(?<![:\\w]):('?)[a-z_]+\\1");

  /// Commands of psql and pgbench themselves; before `\gset` they send the statement.
  private static final Pattern OF_PSQL = Pattern.compile("(?m)(?:^|\\s)\\\\[a-z]+[^'\\n]*$");

  private static EmbeddedPostgres postgres;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
  }

  @AfterAll
  static void stop() throws IOException {
    postgres.close();
  }

  @Test
  void postgresReadsEveryBlock() throws SQLException {
    List<String> faults = new ArrayList<>();
    int blocks = 0;
    try (Connection connection = connection()) {
      for (var entry : Shipped.catalogue().entries()) {
        Written written = Written.of(entry);
        for (CodeBlock block : written.code()) {
          if (block.language().equals("sql")) {
            blocks++;
            String fault = fault(connection, block.text());
            if (!fault.isEmpty()) {
              faults.add(entry.file() + ":" + block.line() + " · " + fault);
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
    assertThat(blocks).isPositive();
  }

  @Test
  void aSlipWouldBeSeenAndNothingIsRun() throws SQLException {
    try (Connection connection = connection()) {
      assertThat(fault(connection, "CREATE TABLE made (id int);")).isEmpty();
      assertThat(fault(connection, "SELECT * FROM made")).isEmpty();
      assertThat(fault(connection, "SELECT * FORM made")).contains("FORM");
      try (Statement statement = connection.createStatement()) {
        assertThat(statement.executeQuery("SELECT to_regclass('made') IS NULL AS gone"))
            .satisfies(rows -> {
              rows.next();
              assertThat(rows.getBoolean("gone")).isTrue();
            });
      }
    }
  }

  /// One that sends a text as it is; others cut it into statements and send one by one.
  private static Connection connection() throws SQLException {
    return postgres
        .getDatabase("postgres", "postgres", Map.of("preferQueryMode", "simple"))
        .getConnection();
  }

  /// What PostgreSQL says of it; empty when it can be read.
  private static String fault(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      String statements = OF_PSQL.matcher(sql).replaceAll(";");
      statement.execute("SELECT 1/0;\n" + FILLED_IN.matcher(statements).replaceAll("\\$1"));
      return "it was run";
    } catch (SQLException told) {
      return DIVISION_BY_ZERO.equals(told.getSQLState()) ? "" : String.valueOf(told.getMessage());
    }
  }
}
