package org.tuanthu.importdocx;

import static org.tuanthu.importdocx.WordFile.utf8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes files that no reader should accept as documents. */
final class BadFiles {

  private BadFiles() {}

  static byte[] document(String xml) {
    return zip("word/document.xml", utf8(xml));
  }

  static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  static byte[] stored(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(0);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(utf8(content));
    }
    return bytes.toByteArray();
  }

  static byte[] entries(int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < count; i++) {
        zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
      }
    }
    return bytes.toByteArray();
  }

  static byte[] deep() {
    return WordFile.of("<w:sdt><w:sdtContent>".repeat(200) + "</w:sdtContent></w:sdt>".repeat(200))
        .bytes();
  }

  /** Nested content controls that declare so many namespaces each. */
  static byte[] namespaces(int count, int depth) {
    StringBuilder tags = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      tags.append("<w:sdt");
      for (int j = 0; j < count; j++) {
        tags.append(" xmlns:a").append(i).append('_').append(j).append(" = 'urn:>'");
      }
      tags.append('>');
    }
    return WordFile.of(tags + "</w:sdt>".repeat(depth)).bytes();
  }

  /** That piece with as many numbers as are too many. */
  static byte[] names(String piece) {
    StringBuilder pieces = new StringBuilder();
    for (int i = 0; i <= Limits.NAMES; i++) {
      pieces.append(piece.replace("%d", Integer.toString(i)));
    }
    return WordFile.of(pieces.toString()).bytes();
  }

  static String laughs() {
    StringBuilder dtd = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'ha'>");
    for (int i = 1; i < 30; i++) {
      dtd.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10));
      dtd.append("'>");
    }
    return dtd + "]><d>&a29;</d>";
  }

  static byte[] encrypted(byte[] word) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("mật khẩu");
      try (var out = encryptor.getDataStream(file)) {
        out.write(word);
      }
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  static byte[] compound(String entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(utf8("văn bản")), entry);
      file.writeFilesystem(bytes);
    }
    return bytes.toByteArray();
  }

  /** The zip with another method in each entry of its directory. */
  static byte[] patched(byte[] zip, int from, int to) {
    byte[] bytes = zip.clone();
    for (int i = 0; i + 12 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 10] == from) {
        bytes[i + 10] = (byte) to;
      }
    }
    return bytes;
  }

  static byte[] flagged(byte[] zip) {
    byte[] bytes = zip.clone();
    for (int i = 0; i + 12 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      }
    }
    return bytes;
  }
}
