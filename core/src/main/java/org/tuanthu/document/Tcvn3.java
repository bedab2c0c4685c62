package org.tuanthu.document;

/**
 * TCVN 5712:1993, table VN3, of the fonts whose names begin with .Vn (ABC). It has no capitals with
 * tone marks: they are set in small letters, of which the fonts named ...H show capitals.
 */
final class Tcvn3 {
  private static final String FROM_A1 = "ĂÂÊÔƠƯĐăâêôơưđ";
  private static final String FROM_B5 =
      "àảãáạ.ằẳẵắ.......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò.ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.";
  private static final char[] TABLE = table();

  private Tcvn3() {}

  private static char[] table() {
    char[] table = Windows1252.table();
    FROM_A1.getChars(0, FROM_A1.length(), table, 0xA1);
    FROM_B5.replace('.', TextEncoding.UNREADABLE).getChars(0, FROM_B5.length(), table, 0xB5);
    return table;
  }

  static String decode(byte[] bytes, int from, int to) {
    return MixedCase.mend(Windows1252.decode(bytes, from, to, TABLE));
  }
}
