package guildhall.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/// Hears every statement the product sends to the database, while somebody listens.
public final class Statements implements BeanPostProcessor {

  private static volatile @Nullable List<String> heard;

  /// What the database was asked during some work, in order.
  public static List<String> during(Runnable work) {
    var all = new CopyOnWriteArrayList<String>();
    heard = all;
    try {
      work.run();
    } finally {
      heard = null;
    }
    return List.copyOf(all);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    return bean instanceof DataSource source ? new Heard(source) : bean;
  }

  private static final class Heard extends DelegatingDataSource {

    Heard(DataSource source) {
      super(source);
    }

    @Override
    public Connection getConnection() throws java.sql.SQLException {
      var connection = super.getConnection();
      return heard == null ? connection : wrapped(connection, Connection.class, null);
    }
  }

  /// The same connection or statement, which tells what is executed.
  private static <T> T wrapped(T it, Class<T> type, @Nullable String sql) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer(it, sql, method, arguments)));
  }

  private static @Nullable Object answer(
      Object it, @Nullable String sql, Method method, Object @Nullable [] arguments)
      throws Throwable {
    if (sql != null && method.getName().startsWith("execute")) tell(sql);
    try {
      var answer = method.invoke(it, arguments);
      return answer instanceof PreparedStatement statement && arguments != null
          ? wrapped(statement, PreparedStatement.class, String.valueOf(arguments[0]))
          : answer;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static void tell(String sql) {
    var listener = heard;
    if (listener != null) listener.add(sql.strip());
  }
}
