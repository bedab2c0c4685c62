package org.tuanthu.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Writes Vietnamese text in the encodings from before Unicode. */
final class OldEncodings {
  private static final Map<Character, String> TCVN3 = new HashMap<>();
  private static final Map<Character, String> VNI = new HashMap<>();

  static {
    pairs(
        TCVN3,
        "àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË đ® èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ"
            + " ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô"
            + " ư\u00AD ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§");
    pairs(
        VNI,
        "àaø ảaû ãaõ áaù ạaï ăaê ằaè ẳaú ẵaü ắaé ặaë âaâ ầaà ẩaå ẫaã ấaá ậaä đñ èeø ẻeû ẽeõ éeù"
            + " ẹeï êeâ ềeà ểeå ễeã ếeá ệeä ìì ỉæ ĩó íí ịò òoø ỏoû õoõ óoù ọoï ôoâ ồoà ổoå ỗoã ốoá"
            + " ộoä ơô ờôø ởôû ỡôõ ớôù ợôï ùuø ủuû ũuõ úuù ụuï ưö ừöø ửöû ữöõ ứöù ựöï ỳyø ỷyû ỹyõ"
            + " ýyù ỵî ĐÑ ÂAÂ ÊEÂ ÔOÂ ƠÔ ƯÖ ĂAÊ");
  }

  private OldEncodings() {}

  /** TCVN 5712:1993 VN3 (ABC); capitals with tone marks are set in small letters there. */
  static byte[] tcvn3(String text) {
    return single(text, TCVN3);
  }

  /** VNI-Windows. */
  static byte[] vni(String text) {
    return single(text, VNI);
  }

  /** Windows-1258: base letters, tone marks as characters of their own. */
  static byte[] windows1258(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String parts = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
      String tones = parts.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
      String base = parts.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
      out.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tones);
    }
    return out.toString().getBytes(Charset.forName("windows-1258"));
  }

  private static byte[] single(String text, Map<Character, String> table) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      char key = table.containsKey(c) ? c : Character.toLowerCase(c);
      out.append(c < 128 ? String.valueOf(c) : table.getOrDefault(key, "?"));
    }
    return out.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void pairs(Map<Character, String> table, String pairs) {
    for (String pair : pairs.split(" ")) {
      table.put(pair.charAt(0), pair.substring(1));
    }
  }
}
