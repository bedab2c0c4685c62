package org.tuanthu.testkit.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tuanthu.document.Signature;
import org.tuanthu.testkit.sample.PlanTruth.Work;

/**
 * Makes up plans of which all that they say is known, for tests of readers. Agency, numbers, dates,
 * units, wording, outline, marks and layout vary with the seed; the same seed makes the same plan.
 *
 * <pre>{@code
 * GeneratedPlan plan = PlanGenerator.plan(42);
 * plan.text();             // to be read
 * plan.truth().tasks();    // what must be found
 * }</pre>
 */
public final class PlanGenerator {
  private static final LocalDate FIRST = LocalDate.of(2023, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final List<String> TOPICS =
      List.of(
          "Thực hiện dân chủ ở cơ sở",
          "Cải cách hành chính",
          "Công tác văn thư, lưu trữ",
          "Thực hành tiết kiệm, chống lãng phí",
          "Tiếp công dân và giải quyết kiến nghị");
  private static final List<String> GROUPS =
      List.of("Công tác chỉ đạo", "Hoàn thiện quy định", "Thông tin, truyền thông", "Kiểm tra");

  private final Choice choice;
  private final PlanAgency agency;
  private final LocalDate issued;
  private final int year;
  private final String topic;
  private final PlanPage page;
  private final PlanCitations citations;
  private final List<Work> tasks = new ArrayList<>();

  private PlanGenerator(long seed) {
    choice = new Choice(seed);
    agency = PlanAgency.of(choice);
    issued = choice.day(FIRST, LAST);
    year = issued.getMonthValue() == 12 ? issued.getYear() + 1 : issued.getYear();
    topic = choice.from(TOPICS);
    page = new PlanPage(choice.of(PlanPage.Body.values()), choice.between(72, 104));
    citations = new PlanCitations(choice, issued);
  }

  /** The plan of that seed. */
  public static GeneratedPlan plan(long seed) {
    return new PlanGenerator(seed).make(seed);
  }

  private GeneratedPlan make(long seed) {
    int ordinal = choice.between(1, 999);
    String number = (ordinal < 10 ? "0" : "") + ordinal + "/KH-" + agency.symbol();
    String title = topic + " năm " + year;
    List<String> lines = new ArrayList<>();
    agency.superior().ifPresent(lines::add);
    lines.addAll(agency.agency());
    page.head(choice.of(PlanPage.Head.values()), lines, "Số: " + number, placeAndDate());
    page.title("KẾ HOẠCH", title);
    preamble();
    PlanBody body =
        new PlanBody(
            page,
            !choice.once(4),
            choice.of(PlanBody.Items.values()),
            choice.of("-", "-", "+", "*"));
    if (!choice.once(4)) {
      purposes(body);
    }
    content(body);
    PlanDuties duties = organisation(body);
    page.paragraph(
        choice.of("Trong quá trình thực hiện, nếu có", "Quá trình thực hiện nếu phát sinh")
            + " khó khăn, vướng mắc, các đơn vị phản ánh về "
            + agency.collector()
            + " để tổng hợp, báo cáo "
            + agency.head()
            + " xem xét, quyết định./.",
        true);
    List<String> recipients =
        new ArrayList<>(choice.some(choice.between(2, 4), agency.recipients()));
    recipients.add("Lưu: VT, " + agency.archive());
    Signature signature = agency.signature(choice);
    page.tail(recipients, signature, choice.once(2));
    PlanTruth truth =
        new PlanTruth(
            agency.superior(),
            String.join(" ", agency.agency()),
            number,
            agency.place(),
            issued,
            title,
            year,
            citations.truth(),
            body.paths(),
            tasks,
            duties.duties(),
            agency.collector(),
            recipients,
            signature);
    return new GeneratedPlan(seed, encoded(), truth);
  }

  private String encoded() {
    String text = choice.once(4) ? page.toString().replace("\n", "\r\n") : page.toString();
    return choice.once(4) ? Normalizer.normalize(text, Normalizer.Form.NFD) : text;
  }

  private String placeAndDate() {
    String day = (issued.getDayOfMonth() < 10 ? "0" : "") + issued.getDayOfMonth();
    String month = (issued.getMonthValue() < 3 ? "0" : "") + issued.getMonthValue();
    return agency.place() + ", ngày " + day + " tháng " + month + " năm " + issued.getYear();
  }

  private void preamble() {
    citations.bases().forEach(basis -> page.paragraph(basis, false));
    page.paragraph(
        agency.whole()
            + choice.of(" ban hành", " xây dựng")
            + " Kế hoạch "
            + topic.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
            + topic.substring(1)
            + " năm "
            + year
            + choice.of(" như sau:", " với các nội dung sau:"),
        true);
  }

  private void purposes(PlanBody body) {
    body.part(choice.of("MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU"));
    body.numbered("Nâng cao trách nhiệm của người đứng đầu trong thực hiện nhiệm vụ được giao.");
    body.numbered(
        choice.once(2)
            ? "Việc thực hiện phải thiết thực, tiết kiệm, tránh hình thức."
            : "Việc thực hiện phải đúng tinh thần " + citations.again() + ".");
  }

  private void content(PlanBody body) {
    body.part(choice.of("NHIỆM VỤ", "NỘI DUNG", "NHIỆM VỤ, GIẢI PHÁP"));
    PlanTasks words = new PlanTasks(choice, agency.units(), year);
    boolean grouped = choice.once(2);
    int groups = choice.between(2, 4);
    for (String group : choice.some(groups, GROUPS)) {
      if (!grouped) {
        PlanTasks.Worded task = words.next(true);
        body.numbered(task.text());
        task.below().forEach(body::bulleted);
        add(task, body.path());
        continue;
      }
      body.numbered(group);
      for (int i = choice.between(1, 3); i > 0; i--) {
        PlanTasks.Worded task = words.next(false);
        add(task, body.item(task.text()));
      }
    }
  }

  private void add(PlanTasks.Worded task, String section) {
    Work work = task.truth();
    tasks.add(new Work(section, work.lead(), work.coordinating(), work.due(), work.result()));
  }

  private PlanDuties organisation(PlanBody body) {
    if (choice.once(3)) {
      body.part("KINH PHÍ THỰC HIỆN");
      page.paragraph("Kinh phí thực hiện bố trí trong dự toán ngân sách năm " + year + ".", false);
    }
    body.part("TỔ CHỨC THỰC HIỆN");
    String below = choice.of("Các đơn vị", "Các đơn vị trực thuộc", "Các bộ phận chuyên môn");
    PlanDuties duties = new PlanDuties(choice, below, agency.collector(), agency.head());
    duties.sentences().forEach(body::numbered);
    body.numbered("Giao " + agency.collector() + " theo dõi, đôn đốc việc thực hiện Kế hoạch này.");
    return duties;
  }
}
