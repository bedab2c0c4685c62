package org.tuanthu.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Files that are no readable plans, with a word that the refusal must have. */
enum BadInput {
  EMPTY("trống.txt", "empty") {
    @Override
    byte[] bytes() {
      return new byte[0];
    }
  },
  BINARY("ảnh.txt", "binary") {
    @Override
    byte[] bytes() {
      byte[] bytes = new byte[10_000];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = (byte) (i * 31);
      }
      return bytes;
    }
  },
  /** "Về việc kiểm tra …": too few words to be sure of an encoding; longer texts are converted. */
  TCVN3("tcvn3.txt", "TCVN3") {
    @Override
    byte[] bytes() {
      return "KÕ HO¹CH\nVÒ viÖc kiÓm tra sæ s¸ch h»ng th¸ng\n"
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  VNI("vni.txt", "VNI") {
    @Override
    byte[] bytes() {
      return "Keá HOaïCH\nVeà vieäc kieåm tra soå saùch haèng thaùng\n"
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  WINDOWS_1258("cp1258.txt", "1258") {
    @Override
    byte[] bytes() {
      return "KÊì HOAòCH\nVêÌ viêòc kiêÒm tra sôÒ saìch hãÌng thaìng\n"
          .getBytes(StandardCharsets.ISO_8859_1);
    }
  },
  LARGE("lớn.txt", "100 MB") {
    @Override
    byte[] bytes() {
      return new byte[0];
    }

    @Override
    Path in(Path folder) {
      Path file = super.in(folder);
      try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
        large.setLength(100L << 20);
        return file;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  ONE_LINE("một dòng.txt", "line") {
    @Override
    byte[] bytes() {
      byte[] words = "Căn cứ Nghị định số 30/2020/NĐ-CP; ".getBytes(StandardCharsets.UTF_8);
      return repeated(words, 5_000_000 / words.length);
    }
  },
  BROKEN_DOCX("hỏng.docx", "zip") {
    @Override
    byte[] bytes() {
      byte[] bytes = BINARY.bytes();
      System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
      return bytes;
    }
  },
  ENCRYPTED_DOCX("mật.docx", "encrypted|password") {
    @Override
    byte[] bytes() {
      return ole("EncryptedPackage");
    }
  },
  LEGACY_DOC("cũ.doc", "soffice|libreoffice") {
    @Override
    byte[] bytes() {
      return ole("WordDocument");
    }
  },
  POEM("thơ.txt", "no administrative document") {
    @Override
    byte[] bytes() {
      return "Chiều nay gió thổi qua đồi,\nmột mình con mèo nằm phơi nắng vàng.\n"
          .repeat(20)
          .getBytes(StandardCharsets.UTF_8);
    }
  },
  DIRECTORY("thư mục", "directory") {
    @Override
    byte[] bytes() {
      return new byte[0];
    }

    @Override
    Path in(Path folder) {
      try {
        return Files.createDirectory(folder.resolve(fileName()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  MISSING("không có.txt", "no such file") {
    @Override
    byte[] bytes() {
      return new byte[0];
    }

    @Override
    Path in(Path folder) {
      return folder.resolve(fileName());
    }
  };

  private final String fileName;
  private final String said;

  BadInput(String fileName, String said) {
    this.fileName = fileName;
    this.said = said;
  }

  abstract byte[] bytes();

  String fileName() {
    return fileName;
  }

  /** A word of the reason. */
  String said() {
    return said;
  }

  /** Such a file in that folder. */
  Path in(Path folder) {
    return Samples.write(folder, fileName, bytes());
  }

  static byte[] withMark(String text) {
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] repeated(byte[] bytes, int times) {
    byte[] all = new byte[bytes.length * times];
    for (int i = 0; i < times; i++) {
      System.arraycopy(bytes, 0, all, i * bytes.length, bytes.length);
    }
    return all;
  }

  /** An OLE2 container with a directory entry of that name. */
  private static byte[] ole(String stream) {
    byte[] mark = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    byte[] bytes = Arrays.copyOf(mark, 4096);
    bytes[7] = (byte) 0xE1;
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    int entry = 1024;
    System.arraycopy(name, 0, bytes, entry, name.length);
    bytes[entry + 64] = (byte) (name.length + 2);
    bytes[entry + 66] = 2;
    return bytes;
  }
}
