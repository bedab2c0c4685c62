/** The domain core of Tuân Thủ: plans, regulations, units, reporting periods, compliance. */
module org.tuanthu.core {
  requires com.google.common;
  requires org.slf4j;
  requires static org.jspecify;
  requires tools.jackson.databind;

  exports org.tuanthu.text;
  exports org.tuanthu.calendar;
  exports org.tuanthu.document;
  exports org.tuanthu.regulation;
  exports org.tuanthu.unit;
  exports org.tuanthu.period;
  exports org.tuanthu.plan;
  exports org.tuanthu.schedule;
  exports org.tuanthu.compliance;
  exports org.tuanthu.export;
  exports org.tuanthu.json;

  uses org.tuanthu.document.DocumentReader;
  uses org.tuanthu.compliance.ComplianceRule;
  uses org.tuanthu.export.Exporter;

  provides org.tuanthu.document.DocumentReader with
      org.tuanthu.document.TextReader;
  provides org.tuanthu.export.Exporter with
      org.tuanthu.export.AssessmentCsv,
      org.tuanthu.export.ScheduleCsv,
      org.tuanthu.json.ScheduleJson;
}
