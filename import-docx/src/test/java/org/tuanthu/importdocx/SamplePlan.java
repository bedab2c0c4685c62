package org.tuanthu.importdocx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The plan of {@code ke-hoach.txt} as a person makes it in Word, numbered by Word itself. */
final class SamplePlan {
  private static final int ROMAN = 0;
  private static final int ARABIC = 1;
  private static final int DECIMAL = 2;

  private final XWPFDocument word = new XWPFDocument();
  private BigInteger outline = BigInteger.ZERO;
  private BigInteger letters = BigInteger.ZERO;
  private BigInteger dashes = BigInteger.ZERO;

  private SamplePlan() {}

  static byte[] text() throws IOException {
    try (InputStream in = SamplePlan.class.getResourceAsStream("ke-hoach.txt")) {
      return in.readAllBytes();
    }
  }

  static byte[] word() throws IOException {
    SamplePlan plan = new SamplePlan();
    plan.lists();
    plan.head();
    plan.body();
    plan.tail();
    plan.annex();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    plan.word.write(out);
    plan.word.close();
    return out.toByteArray();
  }

  private void lists() {
    XWPFNumbering numbering = word.createNumbering();
    CTAbstractNum multi = CTAbstractNum.Factory.newInstance();
    level(multi, ROMAN, STNumberFormat.UPPER_ROMAN, "%1.");
    level(multi, ARABIC, STNumberFormat.DECIMAL, "%2.");
    level(multi, DECIMAL, STNumberFormat.DECIMAL, "%2.%3.");
    outline = add(numbering, multi, 0);
    CTAbstractNum letter = CTAbstractNum.Factory.newInstance();
    level(letter, 0, STNumberFormat.LOWER_LETTER, "%1)");
    letters = add(numbering, letter, 1);
    CTAbstractNum dash = CTAbstractNum.Factory.newInstance();
    level(dash, 0, STNumberFormat.BULLET, "-");
    dashes = add(numbering, dash, 2);
  }

  private static BigInteger add(XWPFNumbering numbering, CTAbstractNum definition, int id) {
    definition.setAbstractNumId(BigInteger.valueOf(id));
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  private static void level(
      CTAbstractNum definition, int index, STNumberFormat.Enum format, String text) {
    CTLvl level = definition.addNewLvl();
    level.setIlvl(BigInteger.valueOf(index));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }

  private void head() {
    XWPFTable head = word.createTable(2, 2);
    lines(
        head.getRow(0).getCell(0),
        "ỦY BAN NHÂN DÂN",
        "TỈNH AN BÌNH",
        "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
        "-------");
    lines(
        head.getRow(0).getCell(1),
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "---------------");
    lines(head.getRow(1).getCell(0), "Số: 27/KH-SKHCN");
    lines(head.getRow(1).getCell(1), "An Bình, ngày 06 tháng 02 năm 2025");
  }

  private static void lines(XWPFTableCell cell, String... lines) {
    cell.removeParagraph(0);
    for (String line : lines) {
      cell.addParagraph().createRun().setText(line);
    }
  }

  private void body() {
    plain("");
    plain("KẾ HOẠCH");
    XWPFParagraph title = plain("Kiểm tra phương tiện đo tại các chợ, siêu thị và cửa hàng");
    title.createRun().addBreak();
    title.createRun().setText("xăng dầu trên địa bàn tỉnh năm 2025");
    plain("");
    plain(
        "Căn cứ Nghị định số 09/2019/NĐ-CP ngày 24 tháng 01 năm 2019 của Chính phủ quy định về chế"
            + " độ báo cáo của cơ quan hành chính nhà nước;");
    plain(
        "Căn cứ Quyết định số 115/QĐ-UBND ngày 14 tháng 01 năm 2025 của Ủy ban nhân dân tỉnh về"
            + " việc giao nhiệm vụ kiểm tra đo lường năm 2025.");
    plain("Sở Khoa học và Công nghệ ban hành Kế hoạch kiểm tra phương tiện đo năm 2025 như sau:");
    list(outline, ROMAN, "MỤC ĐÍCH, YÊU CẦU");
    list(outline, ARABIC, "Mục đích");
    list(
        dashes,
        0,
        "Phát hiện, ngăn chặn việc sử dụng phương tiện đo hết hạn kiểm định, sai lệch vượt mức cho"
            + " phép.");
    plain("-\tBảo vệ quyền lợi của người tiêu dùng.");
    list(outline, ARABIC, "Yêu cầu");
    plain("Việc kiểm tra phải khách quan, đúng trình tự, không gây phiền hà cho cơ sở.");
    list(outline, ROMAN, "NỘI DUNG");
    list(outline, ARABIC, "Kiểm tra tại chợ và siêu thị");
    list(
        letters,
        0,
        "Phòng Quản lý đo lường chủ trì, phối hợp với Chi cục Quản lý thị trường kiểm tra cân đồng"
            + " hồ lò xo, cân đĩa tại các chợ loại một trước ngày 30 tháng 6 năm 2025.");
    list(letters, 0, "Đối với siêu thị, kiểm tra các loại sau:");
    list(dashes, 0, "Cân điện tử tính tiền;");
    list(dashes, 0, "Quả cân chuẩn.");
    list(outline, ARABIC, "Kiểm tra tại cửa hàng xăng dầu");
    list(outline, DECIMAL, "Kiểm tra niêm phong, tem kiểm định của cột đo.");
    list(outline, DECIMAL, "Thử nghiệm sai số ở hai mức lưu lượng.");
    list(outline, ROMAN, "TỔ CHỨC THỰC HIỆN");
    list(outline, ARABIC, "Thanh tra Sở xử lý vi phạm theo thẩm quyền.");
    list(
        outline,
        ARABIC,
        "Các phòng, đơn vị thuộc Sở báo cáo kết quả quý, 6 tháng và năm về Văn phòng Sở trước ngày"
            + " 15 của tháng cuối kỳ.");
    plain(
        "Trên đây là Kế hoạch kiểm tra phương tiện đo năm 2025; trong quá trình thực hiện nếu có"
            + " vướng mắc, đề nghị phản ánh về Văn phòng Sở để được hướng dẫn./.");
  }

  private void tail() {
    plain("");
    XWPFTable tail = word.createTable(1, 2);
    XWPFTableCell left = tail.getRow(0).getCell(0);
    lines(left, "Nơi nhận:", "- UBND tỉnh (để báo cáo);");
    XWPFParagraph broken = left.addParagraph();
    broken.createRun().setText("- Chi cục Quản lý thị trường;");
    broken.createRun().addBreak();
    broken.createRun().setText("- Các phòng, đơn vị thuộc Sở;");
    XWPFParagraph archive = left.addParagraph();
    archive.setNumID(dashes);
    archive.createRun().setText("Lưu: VT, QLĐL (H. 12b).");
    lines(tail.getRow(0).getCell(1), "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "", "", "Lê Thị Minh Hạnh");
  }

  private void annex() {
    plain("").setPageBreak(true);
    plain("PHỤ LỤC");
    plain("DANH MỤC CƠ SỞ ĐƯỢC KIỂM TRA");
    List<List<String>> rows =
        List.of(
            List.of("TT", "Cơ sở", "Đơn vị chủ trì", "Thời gian"),
            List.of("1", "Chợ Trung tâm", "Phòng Quản lý đo lường", "Tháng 4"),
            List.of("2", "Siêu thị Bắc Sơn", "Thanh tra Sở", "Tháng 5"));
    XWPFTable table = word.createTable(3, 4);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < rows.get(r).size(); c++) {
        lines(table.getRow(r).getCell(c), rows.get(r).get(c));
      }
    }
  }

  private XWPFParagraph plain(String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(text);
    return paragraph;
  }

  private void list(BigInteger list, int level, String text) {
    XWPFParagraph paragraph = plain(text);
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }
}
