package org.letapis.store.h2;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.letapis.crypto.Secret;

/**
 * A database whose values were written over again and again, so that most of its file is waste. As
 * a program: makes it smaller, and again, until it is killed.
 */
final class Churned implements AutoCloseable {

  static final int VALUES = 20;
  static final int LENGTH = 100_000;

  private final H2File file;
  private final Connection connection;

  Churned(Path folder) throws SQLException {
    file = H2File.in(folder, Secret.copyOf(new byte[32]));
    connection = file.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE IF NOT EXISTS v (id INT PRIMARY KEY, round INT, c BINARY VARYING)");
      statement.execute("CREATE TABLE IF NOT EXISTS r (round INT)");
    }
    connection.setAutoCommit(false);
  }

  Connection connection() {
    return connection;
  }

  /** One round: all values written over, each in a transaction of its own, and on the disk. */
  void write(int round) throws SQLException {
    try (Statement statement = connection.createStatement();
        PreparedStatement put = connection.prepareStatement("MERGE INTO v VALUES (?, ?, ?)")) {
      for (int id = 0; id < VALUES; id++) {
        put.setInt(1, id);
        put.setInt(2, round);
        put.setBytes(3, value(id, round));
        put.execute();
        connection.commit();
      }
      statement.execute("DELETE FROM r");
      statement.execute("INSERT INTO r VALUES (" + round + ")");
      connection.commit();
      statement.execute("CHECKPOINT SYNC");
    }
  }

  private static byte[] value(int id, int round) {
    byte[] value = new byte[LENGTH];
    new Random(round * 1_000L + id).nextBytes(value);
    return value;
  }

  /** The last whole round, of which or after which every value is, and whole; -1 if one is not. */
  int verify() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      int last = 0;
      try (ResultSet round = statement.executeQuery("SELECT round FROM r")) {
        if (round.next()) {
          last = round.getInt(1);
        }
      }
      int found = 0;
      try (ResultSet rows = statement.executeQuery("SELECT id, round, c FROM v ORDER BY id")) {
        while (rows.next()) {
          int round = rows.getInt(2);
          if (rows.getInt(1) != found++
              || round < last
              || !Arrays.equals(rows.getBytes(3), value(rows.getInt(1), round))) {
            return -1;
          }
        }
      }
      return found == VALUES || last == 0 ? last : -1;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
    file.close();
  }

  public static void main(String[] args) throws Exception {
    var told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (Churned database = new Churned(Path.of(args[0]))) {
      int round = database.verify();
      while (true) {
        for (int i = 0; i < 6; i++) {
          database.write(++round);
        }
        System.out.println(round);
        System.out.flush();
        told.readLine();
        Compaction.run(database.connection(), Duration.ofSeconds(10));
      }
    }
  }
}
