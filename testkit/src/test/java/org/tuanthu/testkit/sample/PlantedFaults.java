package org.tuanthu.testkit.sample;

import java.util.List;

/** Faults in sample plans, each of which one rule must find. */
final class PlantedFaults {

  private PlantedFaults() {}

  static List<PlantedFault> all() {
    return List.of(
        // the head
        fault(
            "province",
            "FORM-001 FAIL MOTTO",
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n        TỈNH HÀ TĨNH                            Độc lập - Tự do - Hạnh phúc",
            "\n        TỈNH HÀ TĨNH"),
        fault("district", "FORM-001 FAIL AGENCY", "ỦY BAN NHÂN DÂN\nHUYỆN LÂM SƠN\n-------\n", ""),
        fault("commune", "FORM-001 FAIL NUMBER", "Số: 15/KH-UBND", ""),
        fault("city", "FORM-001 FAIL PLACE_AND_DATE", "Cần Thơ, ngày 27 tháng 12 năm 2023\n", ""),
        fault("school", "FORM-001 FAIL PLACE_AND_DATE", "An Giang, ngày 05", "ngày 05"),
        fault(
            "school",
            "FORM-001 FAIL TITLE",
            "Thực hiện công khai của nhà trường năm học 2025 - 2026",
            ""),
        fault("department", "FORM-001 FAIL SIGNATURE", "Hoàng Quốc Việt", ""),
        fault(
            "district",
            "FORM-001 FAIL RECIPIENTS",
            "Nơi nhận:\n- Sở Tư pháp;\n- Thường trực Huyện ủy;\n- Chủ tịch, các Phó Chủ tịch UBND huyện;\n- Các phòng chuyên môn;\n- Lưu: VT, TP.\n",
            ""),
        fault("province", "FORM-002 FAIL NUMBER", "48/KH-UBND", "48/BC-UBND"),
        fault("city", "FORM-002 FAIL NUMBER", "Số: 231/KH-UBND", "Số: 231/2023/KH-UBND"),
        fault("ministry", "FORM-002 FAIL NUMBER", "1215/KH-BTP", "1215/BC-BTP"),
        fault("joint", "FORM-002 FAIL NUMBER", "64/KHPH-SNV-STP", "64/CTPH-SNV-STP"),
        fault("district", "FORM-003 FAIL NUMBER", "Số: 07/KH-UBND", "Số: 7/KH-UBND"),
        fault("school", "FORM-003 FAIL NUMBER", "09/KH-THPTVH", "9/KH-THPTVH"),
        fault("department", "FORM-004 FAIL PLACE_AND_DATE", "ngày 08 tháng 02", "ngày 8 tháng 02"),
        fault("district", "FORM-004 FAIL PLACE_AND_DATE", "ngày 15 tháng 01", "ngày 15 tháng 1"),
        fault("school", "FORM-004 FAIL PLACE_AND_DATE", "ngày 05 tháng 9", "ngày 31 tháng 9"),
        fault("joint", "FORM-004 FAIL PLACE_AND_DATE", "ngày 06 tháng 5", "ngày 6 tháng 5"),
        // the tail
        fault(
            "commune",
            "FORM-005 FAIL RECIPIENTS",
            "- Trưởng các thôn;\n- Lưu: VT.",
            "- Trưởng các thôn."),
        fault(
            "ministry",
            "FORM-005 FAIL RECIPIENTS",
            "- Sở Tư pháp các tỉnh, thành phố;\n- Lưu: VT, HVTP.",
            "- Lưu: VT, HVTP;\n- Sở Tư pháp các tỉnh, thành phố."),
        fault("province", "FORM-006 FAIL CLOSING", "quyết định./.", "quyết định."),
        fault("hospital", "FORM-006 FAIL III.3", "giải quyết./.", "giải quyết."),
        fault("commune", "FORM-006 FAIL III.3", "quyết định./.", "quyết định"),
        // citations
        fault(
            "department",
            "FORM-007 FAIL I.2",
            "nghiêm Nghị định số 30/2020/NĐ-CP và",
            "nghiêm Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ và"),
        fault(
            "joint",
            "FORM-007 FAIL B.I.1",
            "thiệu Nghị định số 59/2023/NĐ-CP.",
            "thiệu Nghị định số 59/2023/NĐ-CP ngày 14/8/2023 của Chính phủ."),
        fault(
            "department",
            "FORM-010 NEEDS_REVIEW TITLE",
            "Công tác văn thư của Sở năm 2024",
            "Báo cáo công tác văn thư của Sở năm 2024"),
        fault("province", "FORM-011 FAIL PREAMBLE", "dân chủ ở cơ sở;", "dân chủ ở cơ sở,"),
        fault("department", "FORM-012 FAIL SIGNATURE", "GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
        fault("city", "FORM-012 FAIL SIGNATURE", "PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG"),
        fault(
            "commune",
            "FORM-013 FAIL PREAMBLE",
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày",
            "Căn cứ Luật số 72/2025/QH15 ngày"),
        fault(
            "commune",
            "FORM-014 FAIL ADDRESSEES",
            "Căn cứ Luật Tổ chức",
            "Kính gửi: Các thôn trong xã.\n\nCăn cứ Luật Tổ chức"),
        fault("district", "FORM-009 FAIL I.3", "2. Người dân", "3. Người dân"),
        fault("province", "FORM-009 FAIL II.4", "3. Kiểm tra việc", "4. Kiểm tra việc"),
        fault("ministry", "FORM-009 FAIL II.5", "Điều 4. Lớp", "Điều 5. Lớp"),
        fault("city", "FORM-009 FAIL I.1.b#2", "c) Rút ngắn", "b) Rút ngắn"),
        fault(
            "province",
            "LEGAL-001 FAIL PREAMBLE",
            "năm 2023 của Chính phủ quy",
            "năm 2023 của Bộ Nội vụ quy"),
        fault(
            "school",
            "LEGAL-001 FAIL PREAMBLE",
            "của Bộ Giáo dục và Đào tạo quy định",
            "của Bộ Tài chính quy định"),
        fault("party", "LEGAL-001 FAIL PREAMBLE", "của Bộ Chính trị", "của Tỉnh ủy"),
        fault("hospital", "LEGAL-001 FAIL PREAMBLE", "của Sở Y tế về", "của Sở Nội vụ về"),
        fault("department", "LEGAL-002 FAIL NUMBER", "125/KH-SNV", "125/KH-STC"),
        fault("ministry", "LEGAL-002 FAIL NUMBER", "1215/KH-BTP", "1215/KH-BTC"),
        fault(
            "ministry",
            "LEGAL-003 FAIL PREAMBLE",
            "Căn cứ Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025;",
            "Căn cứ Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13;"),
        fault(
            "commune",
            "LEGAL-003 FAIL PREAMBLE",
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;",
            "Căn cứ Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn ngày 20 tháng 4 năm 2007;"),
        fault(
            "district",
            "LEGAL-005 FAIL PREAMBLE II.1",
            "biến Quyết định số 25/2021/QĐ-TTg trên",
            "biến Quyết định số 25/2021/QĐ-TTg ngày 27/7/2021 trên"),
        fault(
            "joint",
            "LEGAL-006 FAIL PREAMBLE",
            "ngày 14 tháng 8 năm 2023",
            "ngày 18 tháng 4 năm 2023"),
        fault(
            "commune",
            "LEGAL-006 FAIL PREAMBLE",
            "ngày 14 tháng 8 năm 2023",
            "ngày 14 tháng 8 năm 2024"),
        fault("party", "LEGAL-006 FAIL I.2", "217-QĐ/TW, có", "217-QĐ/TW ngày 21/12/2013, có"),
        fault(
            "district",
            "LEGAL-008 FAIL PREAMBLE",
            "Kế hoạch số 512/KH-UBND",
            "Quyết định số 512/KH-UBND"),
        fault("hospital", "LEGAL-009 FAIL PREAMBLE", "số 18/KH-SYT", "số 18-KH/SYT"),
        // reporting duties
        fault("department", "REPORT-006 FAIL III.1", "trước ngày 17", "trước ngày 14"),
        fault(
            "department",
            "REPORT-001 FAIL III.2",
            "hằng quý, chậm nhất vào ngày 20 của tháng\ncuối quý.",
            "hằng quý."),
        fault(
            "hospital",
            "REPORT-001 FAIL III.1",
            "hằng tháng,\ntrước ngày 17 hằng tháng",
            "hằng tháng"),
        fault(
            "party",
            "REPORT-001 FAIL III.1",
            "hằng quý trước ngày 15 của tháng cuối quý",
            "hằng quý"),
        // what needs a look, or facts
        fault(
            "district",
            "FORM-001 UNDETERMINED MOTTO AGENCY NUMBER PLACE_AND_DATE",
            "ỦY BAN NHÂN DÂN\nHUYỆN LÂM SƠN\n-------\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\nSố: 07/KH-UBND\nLâm Sơn, ngày 15 tháng 01 năm 2024\n",
            ""),
        fault("joint", "FORM-008 NEEDS_REVIEW PREAMBLE", " ngày 14 tháng 8 năm 2023", ""),
        fault(
            "province",
            "LEGAL-003 UNDETERMINED PREAMBLE",
            "Căn cứ Nghị định số 59/2023",
            "Căn cứ Nghị định số 04/2015/NĐ-CP ngày 09 tháng 01 năm 2015 của Chính phủ;\n\nCăn cứ Nghị định số 59/2023"),
        fault(
            "ministry",
            "LEGAL-004 NEEDS_REVIEW PREAMBLE PREAMBLE",
            "ngày 10 tháng 4 năm 2025",
            "ngày 10 tháng 3 năm 2025"),
        fault(
            "province",
            "LEGAL-007 NEEDS_REVIEW PREAMBLE",
            "Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;\n\n",
            ""),
        fault(
            "department",
            "PLAN-001 NEEDS_REVIEW II.1.a",
            "Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở sửa đổi",
            "Sửa đổi"),
        fault(
            "department", "PLAN-002 NEEDS_REVIEW II.2.a", ", hoàn thành trước ngày 30/6/2024", ""),
        fault("hospital", "PLAN-003 NEEDS_REVIEW II.1.1", "; sản phẩm: sơ đồ chỉ dẫn mới", ""),
        fault(
            "department",
            "PLAN-005 NEEDS_REVIEW",
            " Nếu có khó khăn, vướng mắc,\ncác phòng, đơn vị phản ánh về Văn phòng Sở để tổng hợp, trình Giám đốc Sở xem\nxét./.",
            "/."),
        fault(
            "hospital",
            "REPORT-002 NEEDS_REVIEW III.1 III.2",
            "; chốt số liệu vào ngày 14 hằng tháng",
            ""),
        fault("party", "LEGAL-009 NEEDS_REVIEW I.2", "217-QĐ/TW, có", "217/QĐ-TW, có"),
        fault(
            "commune",
            "LEGAL-010 UNDETERMINED PREAMBLE",
            "Căn cứ Luật Thực hiện",
            "Căn cứ Luật Kiến trúc ngày 13 tháng 6 năm 2019;\n\nCăn cứ Luật Thực hiện"),
        fault(
            "province",
            "LEGAL-011 NEEDS_REVIEW I.2",
            "- Mỗi nhiệm vụ có",
            "- Quán triệt Nghị quyết số 35/2019/NQ-CP ngày 08/5/2019 của Chính phủ. Mỗi nhiệm vụ có"),
        fault(
            "department",
            "PLAN-006 NEEDS_REVIEW II.2.a",
            "trước ngày 30/6/2024",
            "trước ngày 30/6/2026"),
        fault(
            "department",
            "PLAN-007 NEEDS_REVIEW II.3.a",
            "Thanh tra Sở chủ trì, phối hợp với Văn phòng Sở kiểm tra",
            "Thanh tra Sở và Văn phòng Sở chủ trì kiểm tra"),
        fault(
            "city",
            "PLAN-008 NEEDS_REVIEW PLACE_AND_DATE",
            "Cần Thơ, ngày 27 tháng 12 năm 2023",
            "Cần Thơ, ngày 27 tháng 02 năm 2024"),
        fault(
            "department", "REPORT-007 NEEDS_REVIEW III.1 III.2", "trước ngày 17", "trước ngày 25"),
        fault(
            "party",
            "REPORT-008 NEEDS_REVIEW III.1 III.1",
            "hằng quý trước ngày 15 của tháng cuối quý.",
            "hằng quý trước ngày 15 của tháng cuối quý. Các chi bộ báo cáo Văn phòng Đảng ủy kết quả"
                + " hằng quý trước ngày 16 của tháng cuối quý."),
        fault(
            "province",
            "UNIT-002 NEEDS_REVIEW II.1",
            "Cơ quan phối hợp: Sở Tài chính",
            "Cơ quan phối hợp: Sở Tài sản"),
        fault("province", "UNIT-003 NEEDS_REVIEW RECIPIENTS", "- Bộ Nội vụ", "- Ủy ban Dân tộc"),
        fault(
            "province",
            "UNIT-004 NEEDS_REVIEW RECIPIENTS",
            "các xã, phường;",
            "các huyện, thị xã;"),
        fault(
            "department",
            "UNIT-005 NEEDS_REVIEW II.2.a",
            "Trung tâm Lưu trữ lịch sử chủ trì",
            "Sở Tài chính chủ trì"),
        fault(
            "district",
            "UNIT-001 NEEDS_REVIEW II.1 II.3",
            "- Đơn vị phối hợp: Phòng Văn hóa và Thông tin.",
            "- Đơn vị phối hợp: Phòng văn hóa và Thông tin."));
  }

  private static PlantedFault fault(String plan, String finding, String words, String others) {
    return new PlantedFault(plan, finding, words, others);
  }
}
