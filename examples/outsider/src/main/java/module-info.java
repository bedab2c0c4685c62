/** Rules and exporters of a house. */
module vn.example.house {
  requires transitive org.tuanthu.core;

  exports vn.example.house;

  provides org.tuanthu.compliance.ComplianceRule with
      vn.example.house.DueOnWorkingDayRule;
  provides org.tuanthu.export.Exporter with
      vn.example.house.DueListExporter;
}
