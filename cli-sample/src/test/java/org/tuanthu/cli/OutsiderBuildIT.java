package org.tuanthu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example project builds with Maven against a local repository that holds this build and
 * nothing else of ours; other artifacts come from the user's repository, which is only read.
 */
@Tag("deep")
class OutsiderBuildIT {
  private static final Path ROOT = Program.MODULE.getParent();
  private static final String VERSION = "0.1.0-SNAPSHOT";

  @TempDir Path folder;

  @Test
  void maven_builds_it_with_the_bom() throws IOException, InterruptedException {
    Path shared = Path.of(System.getProperty("user.home"), ".m2", "repository");
    Assumptions.assumeTrue(Files.isDirectory(shared), "needs a filled local repository");
    Path repository = folder.resolve("repository");
    stage(repository, "tuanthu-parent", ROOT.resolve("pom.xml"));
    stage(repository, "tuanthu-bom", ROOT.resolve("bom").resolve("pom.xml"));
    for (String module : List.of("core", "testkit")) {
      String artifact = "tuanthu-" + module;
      stage(repository, artifact, ROOT.resolve(module).resolve("pom.xml"));
      String jar = artifact + "-" + VERSION + ".jar";
      Files.copy(
          ROOT.resolve(module).resolve("target").resolve(jar),
          home(repository, artifact).resolve(jar));
    }
    Path project = folder.resolve("project");
    copy(ROOT.resolve("examples").resolve("outsider"), project);

    String printed = mavenVerify(project, repository, settings(shared));

    assertThat(printed).contains("BUILD SUCCESS").containsPattern("Tests run: [1-9]");
    assertThat(project.resolve("target").resolve("house-rules-1.0.jar")).exists();
  }

  private static String mavenVerify(Path project, Path repository, Path settings)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "mvn",
                "-B",
                "-ntp",
                "-s",
                settings.toString(),
                "-Dmaven.repo.local=" + repository,
                "-Daether.enhancedLocalRepository.trackingFilename=none",
                "verify")
            .directory(project.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  /** Settings that know one remote repository: the user's local one, as files. */
  private Path settings(Path shared) throws IOException {
    return Files.writeString(
        folder.resolve("settings.xml"),
        """
        <settings>
          <mirrors>
            <mirror>
              <id>shared</id>
              <mirrorOf>*</mirrorOf>
              <url>%s</url>
            </mirror>
          </mirrors>
        </settings>
        """
            .formatted(shared.toUri()));
  }

  private static void stage(Path repository, String artifact, Path pom) throws IOException {
    Path home = home(repository, artifact);
    Files.createDirectories(home);
    Files.copy(pom, home.resolve(artifact + "-" + VERSION + ".pom"));
  }

  private static Path home(Path repository, String artifact) {
    return repository.resolve("org").resolve("tuanthu").resolve(artifact).resolve(VERSION);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copied = to.resolve(from.relativize(file).toString());
        if (!from.relativize(file).startsWith("target")) {
          Files.createDirectories(copied.getParent());
          Files.copy(file, copied);
        }
      }
    }
  }
}
