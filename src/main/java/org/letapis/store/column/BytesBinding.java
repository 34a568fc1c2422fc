package org.letapis.store.column;

import java.io.Serial;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Types;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.Converters;

/**
 * Bytes handed to H2 as bytes. jOOQ's own way makes a large object of each of them first, which H2
 * stores, copies into the column and throws away: that took most of the time of a save, and most of
 * the file. The generated tables name this class.
 */
public final class BytesBinding implements Binding<byte[], byte[]> {

  @Serial private static final long serialVersionUID = 1L;

  /** For the generated tables. */
  public BytesBinding() {}

  @Override
  public Converter<byte[], byte[]> converter() {
    return Converters.identity(byte[].class);
  }

  @Override
  public void sql(BindingSQLContext<byte[]> ctx) {
    ctx.render().sql(ctx.variable());
  }

  @Override
  public void set(BindingSetStatementContext<byte[]> ctx) throws SQLException {
    ctx.statement().setBytes(ctx.index(), ctx.value());
  }

  @Override
  public void get(BindingGetResultSetContext<byte[]> ctx) throws SQLException {
    ctx.value(ctx.resultSet().getBytes(ctx.index()));
  }

  @Override
  public void get(BindingGetStatementContext<byte[]> ctx) throws SQLException {
    ctx.value(ctx.statement().getBytes(ctx.index()));
  }

  @Override
  public void register(BindingRegisterContext<byte[]> ctx) throws SQLException {
    ctx.statement().registerOutParameter(ctx.index(), Types.VARBINARY);
  }

  @Override
  public void set(BindingSetSQLOutputContext<byte[]> ctx) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void get(BindingGetSQLInputContext<byte[]> ctx) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }
}
