package org.tuanthu.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The options that every command knows. */
final class CommandOptions {

  @Option(
      names = "--lang",
      paramLabel = "vi|en",
      description = "Ngôn ngữ của kết quả (mặc định vi).")
  private Language language = Language.VI;

  @Option(names = "--verbose", description = "Khi chương trình có lỗi, in dấu vết trên luồng lỗi.")
  boolean verbose;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "In hướng dẫn này.")
  boolean help;

  /** The language of results. */
  Locale locale() {
    return Locale.forLanguageTag(language == Language.EN ? "en" : "vi");
  }

  /** The languages of results. */
  enum Language {
    VI,
    EN
  }
}
