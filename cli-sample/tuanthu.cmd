@echo off
rem Starts the sample, building it first when it is missing.
setlocal
chcp 65001 >nul
set "HERE=%~dp0"
set "JAR=%HERE%target\tuanthu.jar"
if not exist "%JAR%" (
  echo tuanthu: building... 1>&2
  pushd "%HERE%.."
  call mvn -q -B -ntp -Dquick -DskipTests -Dmaven.test.skip -pl cli-sample -am package 1>&2
  if errorlevel 1 (
    popd
    echo tuanthu: the build failed 1>&2
    exit /b 1
  )
  popd
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
set "NATIVE="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /i version') do set "VERSION=%%~v"
for /f "delims=.-+" %%m in ("%VERSION%") do if %%m GEQ 24 set "NATIVE=--enable-native-access=ALL-UNNAMED"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx384m -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %NATIVE% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
