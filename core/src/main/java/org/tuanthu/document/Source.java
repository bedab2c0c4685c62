package org.tuanthu.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a reader reads from (nguồn): a name and its bytes.
 *
 * <p>Sources are limited to {@link #MAX_BYTES}; a larger file is refused before it is loaded.
 */
public final class Source {

  /** The largest source that is loaded: 64 MiB. */
  public static final long MAX_BYTES = 64L << 20;

  private final String name;
  private final byte[] bytes;

  private Source(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /** Bytes that are already at hand; they are copied. */
  public static Source of(String name, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      throw tooLarge(name, bytes.length);
    }
    return new Source(name, bytes.clone());
  }

  /**
   * The content of a file.
   *
   * @throws UnreadableDocumentException if there is no such file, it is a directory, may not be
   *     read, or is larger than {@link #MAX_BYTES}
   */
  public static Source of(Path path) {
    String name = path.toString();
    try {
      if (Files.isDirectory(path)) {
        throw new UnreadableDocumentException(name, "is a directory, expected a file");
      }
      if (Files.exists(path) && !Files.isRegularFile(path)) {
        throw new UnreadableDocumentException(name, "is not a regular file");
      }
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        throw tooLarge(name, size);
      }
      return new Source(name, Files.readAllBytes(path));
    } catch (NoSuchFileException e) {
      throw new UnreadableDocumentException(name, "no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableDocumentException(name, "may not be read (permission denied)", e);
    } catch (IOException e) {
      throw new UnreadableDocumentException(name, "cannot be read: " + e.getMessage(), e);
    }
  }

  private static UnreadableDocumentException tooLarge(String name, long size) {
    return new UnreadableDocumentException(
        name, "has " + (size >> 20) + " MB, the limit is " + (MAX_BYTES >> 20) + " MB");
  }

  /** The name to show in messages. */
  public String name() {
    return name;
  }

  /** A copy of the bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The bytes themselves, which nobody changes. */
  byte[] content() {
    return bytes;
  }

  /** The number of bytes. */
  public int size() {
    return bytes.length;
  }

  /** Whether the bytes begin with those, given as unsigned values. */
  public boolean startsWith(int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
