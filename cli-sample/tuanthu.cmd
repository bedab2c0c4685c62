@echo off
rem Starts the sample, building it first when it is missing or older than its sources.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "ROOT=%HERE%.."
set "JAR=%HERE%target\tuanthu.jar"
powershell -NoProfile -Command "$jar = Get-Item -ErrorAction SilentlyContinue $env:JAR; if (-not $jar) { exit 1 }; $new = Get-ChildItem -Recurse -File (Join-Path $env:ROOT 'core'), (Join-Path $env:ROOT 'import-*'), (Join-Path $env:ROOT 'export-*'), (Join-Path $env:ROOT 'persistence-*'), (Join-Path $env:ROOT 'cli-sample') | Where-Object { ($_.FullName -match '\\src\\main\\' -or $_.Name -eq 'pom.xml') -and $_.LastWriteTime -gt $jar.LastWriteTime } | Select-Object -First 1; if ($new) { exit 1 }"
if errorlevel 1 (
  echo tuanthu: building... 1>&2
  pushd "%ROOT%"
  call mvn -q -B -ntp -Dstyle.color=never -Dquick -DskipTests -Dmaven.test.skip -pl cli-sample -am package 1>&2
  if errorlevel 1 (
    popd
    echo tuanthu: the build failed 1>&2
    exit /b 3
  )
  popd
  powershell -NoProfile -Command "(Get-Item $env:JAR).LastWriteTime = Get-Date"
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx384m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%JAR%" %*
exit /b %ERRORLEVEL%
