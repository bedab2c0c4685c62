package org.tuanthu.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Notes what is prepared on the connections of a data source. */
final class PreparedSql {
  private final List<String> prepared = new ArrayList<>();
  private final DataSource target;

  PreparedSql(DataSource target) {
    this.target = target;
  }

  /** The data source whose statements are noted. */
  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          Object result = call(target, method, arguments);
          return result instanceof Connection connection ? noting(connection) : result;
        });
  }

  /** The one statement since the last call. */
  String takeOnly() {
    assertThat(prepared).hasSize(1);
    return prepared.remove(0);
  }

  private Connection noting(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("prepareStatement")) {
            prepared.add((String) arguments[0]);
          }
          return call(connection, method, arguments);
        });
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(PreparedSql.class.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
