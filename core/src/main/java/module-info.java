/** The domain core of Tuân Thủ: plans, regulations, units, reporting periods, compliance. */
module org.tuanthu.core {
  requires com.google.common;
  requires static org.jspecify;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;

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
      org.tuanthu.export.AssessmentRunCsv,
      org.tuanthu.export.ICalendarExporter,
      org.tuanthu.export.JunitExporter,
      org.tuanthu.export.MarkdownExporter,
      org.tuanthu.export.ScheduleCsv,
      org.tuanthu.json.SarifExporter,
      org.tuanthu.json.ScheduleJson;
  provides org.tuanthu.compliance.ComplianceRule with
      org.tuanthu.compliance.rules.ComponentsRule,
      org.tuanthu.compliance.rules.NumberShapeRule,
      org.tuanthu.compliance.rules.NumberPaddingRule,
      org.tuanthu.compliance.rules.DateFormRule,
      org.tuanthu.compliance.rules.ArchiveLineRule,
      org.tuanthu.compliance.rules.ClosingMarkRule,
      org.tuanthu.compliance.rules.LaterCitationRule,
      org.tuanthu.compliance.rules.FirstCitationRule,
      org.tuanthu.compliance.rules.OutlineOrderRule,
      org.tuanthu.compliance.rules.AbstractRule,
      org.tuanthu.compliance.rules.BasesMarksRule,
      org.tuanthu.compliance.rules.SigningAuthorityRule,
      org.tuanthu.compliance.rules.LawByNameRule,
      org.tuanthu.compliance.rules.AddresseesRule,
      org.tuanthu.compliance.rules.IssuerOfSymbolRule,
      org.tuanthu.compliance.rules.OwnSymbolRule,
      org.tuanthu.compliance.rules.BasisInForceRule,
      org.tuanthu.compliance.rules.BasisNotYetInForceRule,
      org.tuanthu.compliance.rules.TwoDatesRule,
      org.tuanthu.compliance.rules.RegisteredDateRule,
      org.tuanthu.compliance.rules.ParentLawRule,
      org.tuanthu.compliance.rules.TypeOfSymbolRule,
      org.tuanthu.compliance.rules.NumberStyleRule,
      org.tuanthu.compliance.rules.UnknownBasisRule,
      org.tuanthu.compliance.rules.NumberFormInUseRule,
      org.tuanthu.compliance.rules.TaskWithoutLeadRule,
      org.tuanthu.compliance.rules.TaskWithoutDateRule,
      org.tuanthu.compliance.rules.TaskWithoutResultRule,
      org.tuanthu.compliance.rules.OrganisationRule,
      org.tuanthu.compliance.rules.DifficultyClauseRule,
      org.tuanthu.compliance.rules.DateOutsideYearRule,
      org.tuanthu.compliance.rules.TwoLeadsRule,
      org.tuanthu.compliance.rules.LateAnnualPlanRule,
      org.tuanthu.compliance.rules.DutyWithoutDeadlineRule,
      org.tuanthu.compliance.rules.DutyWithoutCutOffRule,
      org.tuanthu.compliance.rules.DutyWithoutFrequencyRule,
      org.tuanthu.compliance.rules.CollectedNotOwedRule,
      org.tuanthu.compliance.rules.OwedNotCollectedRule,
      org.tuanthu.compliance.rules.DeadlineAfterCutOffRule,
      org.tuanthu.compliance.rules.LowerTierLaterRule,
      org.tuanthu.compliance.rules.TwoDeadlinesRule,
      org.tuanthu.compliance.rules.OneNameRule,
      org.tuanthu.compliance.rules.KnownUnitRule,
      org.tuanthu.compliance.rules.SuccessorRule,
      org.tuanthu.compliance.rules.DistrictRule,
      org.tuanthu.compliance.rules.LeadInLineRule;
}
