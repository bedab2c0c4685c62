package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The shell launcher, in a copy of the project's folders with a blank in the path. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
  @TempDir private Path folder;
  private Path root;
  private Path launcher;
  private Path jar;

  @BeforeEach
  void copy_the_launcher_beside_the_packaged_program() throws Exception {
    root = Files.createDirectories(folder.resolve("Sở Tư pháp/phần mềm"));
    Path sample = Files.createDirectory(root.resolve("cli-sample"));
    launcher = sample.resolve("tuanthu");
    Files.copy(Program.LAUNCHER, launcher);
    assertThat(Files.isExecutable(launcher)).isTrue();
    Path target = Files.createDirectory(sample.resolve("target"));
    jar = target.resolve("tuanthu.jar");
    Files.copy(Program.JAR, jar);
    Files.createSymbolicLink(target.resolve("lib"), Program.TARGET.resolve("lib"));
  }

  @Test
  void reads_vietnamese_file_names_and_writes_utf_8_in_the_c_locale() {
    Samples.planIn(folder, "Kế hoạch số 8.txt");

    Launched run =
        Launched.in(folder)
            .with("LC_ALL", "C")
            .with("LANG", "C")
            .run(launcher, "check", "Kế hoạch số 8.txt", "không có.txt", "--as-of", "2025-02-03");

    assertThat(run.errorLines()).containsExactly("tuanthu: không có.txt: no such file");
    assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
    assertThat(run.out())
        .startsWith("Đánh giá tại ngày 03/02/2025")
        .contains("Kế hoạch số 8.txt: KẾ HOẠCH", "LEGAL-001 · lỗi · không đạt")
        .doesNotContain("\u001B", "\uFFFD");
  }

  @Test
  void writes_vietnamese_file_names_in_the_c_locale() {
    Samples.planIn(folder, "a.txt");

    Launched run =
        Launched.in(folder)
            .with("LC_ALL", "C")
            .run(launcher, "export", "a.txt", "--to", "task-list", "-o", "việc cần làm.md");

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("việc cần làm.md")).content().contains("Văn phòng Sở");
  }

  @Test
  void runs_through_links_and_from_other_folders() throws Exception {
    Samples.planIn(folder, "a.txt");
    Path link = Files.createSymbolicLink(folder.resolve("tt"), launcher);
    Path second = Files.createSymbolicLink(folder.resolve("tt2"), Path.of("tt"));

    for (Path start : new Path[] {link, second, Path.of("./tt2")}) {
      assertThat(Launched.in(folder).run(start, "read", "a.txt").out()).contains("8/KH-STP");
    }
  }

  @Test
  void takes_the_java_of_java_home() {
    Launched none = Launched.in(folder).with("JAVA_HOME", "/nowhere").run(launcher, "--version");
    Launched given =
        Launched.in(folder)
            .with("JAVA_HOME", System.getProperty("java.home"))
            .run(launcher, "--version");

    assertThat(none.out()).startsWith("tuanthu ");
    assertThat(given).extracting(Launched::out, Launched::err).containsExactly(none.out(), "");
  }

  @Test
  void says_which_java_it_needs() throws Exception {
    Path old = Files.createDirectories(root.resolve("jdk8/bin"));
    Files.writeString(old.resolve("java"), "#!/bin/sh\nexit 9\n");
    Files.setPosixFilePermissions(
        old.resolve("java"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(old.resolveSibling("release"), "JAVA_VERSION=\"11.0.2\"\n");

    Launched run =
        Launched.in(folder)
            .with("JAVA_HOME", old.getParent().toString())
            .run(launcher, "--version");

    assertThat(run.code()).isEqualTo(ExitCode.FAULT);
    assertThat(run.errorLines()).singleElement().asString().contains("Java 11", "JDK 17");
  }

  @Test
  void is_quiet_when_the_jar_is_newer_than_the_sources() throws Exception {
    source();
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(5)));
    Path calls = fakeMaven(0);

    Launched run = withFakeMaven().run(launcher, "--version");

    assertThat(run.err()).isEmpty();
    assertThat(calls).doesNotExist();
  }

  @Test
  void builds_when_the_jar_is_older_than_a_source() throws Exception {
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
    source();
    Path calls = fakeMaven(0);

    Launched first = withFakeMaven().run(launcher, "--version");
    Launched second = withFakeMaven().run(launcher, "--version");

    assertThat(first.err()).isEqualTo("tuanthu: building...\n");
    assertThat(first.out()).startsWith("tuanthu ");
    assertThat(second.err()).isEmpty();
    assertThat(calls).content().hasLineCount(1).contains("-pl cli-sample -am package");
  }

  @Test
  void builds_when_the_jar_is_missing() throws Exception {
    Files.move(jar, root.resolve("kept.jar"));
    source();
    fakeMaven(0);

    Launched run = withFakeMaven().run(launcher, "--version");

    assertThat(run.err()).isEqualTo("tuanthu: building...\n");
    assertThat(run.out()).startsWith("tuanthu ");
  }

  @Test
  void a_build_that_fails_shows_why_and_starts_nothing() throws Exception {
    Files.delete(jar);
    source();
    fakeMaven(1);

    Launched run = withFakeMaven().run(launcher, "--version");

    assertThat(run.code()).isEqualTo(ExitCode.FAULT);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("this is why", "tuanthu: the build failed");
    assertThat(root.resolve("cli-sample/target/tuanthu.lock")).doesNotExist();
  }

  @Test
  void a_lock_that_nobody_holds_is_taken_over() throws Exception {
    Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
    source();
    fakeMaven(0);
    Path lock = Files.createDirectory(root.resolve("cli-sample/target/tuanthu.lock"));
    Files.writeString(lock.resolve("pid"), "99999999\n");

    assertThat(withFakeMaven().run(launcher, "--version").out()).startsWith("tuanthu ");
    assertThat(lock).doesNotExist();
  }

  @Test
  void the_archive_of_classes_is_made_once_for_each_jar() throws Exception {
    Path sample =
        Files.createDirectories(root.resolve("cli-sample/src/main/resources/org/tuanthu/cli"));
    Samples.planIn(sample, "ke-hoach-mau.txt");
    Path archive =
        root.resolve("cli-sample/target/tuanthu-" + Runtime.version().feature() + ".jsa");
    Launched.Launch launch = Launched.in(folder).with("JAVA_HOME", System.getProperty("java.home"));

    assertThat(launch.run(launcher, "--version").err()).isEmpty();
    assertThat(archive).isNotEmptyFile();
    FileTime made = Files.getLastModifiedTime(archive);
    launch.run(launcher, "--version");
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(made);
    Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(1)));
    Launched stale = launch.run(launcher, "--version");

    assertThat(stale.out()).startsWith("tuanthu ");
    assertThat(stale.err()).isEmpty();
  }

  private Launched.Launch withFakeMaven() {
    return Launched.in(folder).with("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
  }

  /** A source of the project, newer than all else. */
  private Path source() throws IOException {
    Files.writeString(root.resolve("pom.xml"), "");
    Files.setLastModifiedTime(
        root.resolve("pom.xml"), FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
    Path java = Files.createDirectories(root.resolve("core/src/main/java"));
    return Files.writeString(java.resolve("A.java"), "class A {}");
  }

  /** Stands in for Maven: notes the call and touches the jar. */
  private Path fakeMaven(int code) throws IOException {
    Path bin = Files.createDirectory(root.resolve("bin"));
    Path calls = bin.resolve("calls");
    Path maven = bin.resolve("mvn");
    Files.writeString(
        maven,
        """
        #!/bin/sh
        echo "$@" >>"%s"
        echo "this is why"
        [ -f kept.jar ] && cp kept.jar cli-sample/target/tuanthu.jar
        [ %d = 0 ] && touch cli-sample/target/tuanthu.jar
        exit %d
        """
            .formatted(calls, code, code));
    Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwxr-xr-x"));
    return calls;
  }
}
