package org.tuanthu.testkit;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the samples of a contract into a file, and ends. */
final class ExportingProcess {

  private ExportingProcess() {}

  /**
   * The arguments are the class of the contract, the default charset that is expected, and the file
   * as a URI, which is ASCII whatever the locale.
   */
  public static void main(String[] args) throws ReflectiveOperationException, IOException {
    if (!Charset.defaultCharset().equals(Charset.forName(args[1]))) {
      throw new IllegalStateException(
          "The default charset is " + Charset.defaultCharset() + ", expected " + args[1]);
    }
    Constructor<?> constructor = Class.forName(args[0]).getDeclaredConstructor();
    constructor.setAccessible(true);
    ExporterContract<?> contract = (ExporterContract<?>) constructor.newInstance();
    Files.write(Path.of(URI.create(args[2])), Exports.all(contract));
  }
}
