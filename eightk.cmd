@echo off
rem Runs eightk on JDK 25 or later, and builds it first where that was not done. Not tested yet: on Windows, after
rem changing sources, delete cli\target\eightk.jar to build again.
rem
rem   EIGHTK_JAVA          the JDK to run on: its folder (else JAVA_HOME, the one on the PATH, the usual folders)
rem   EIGHTK_JAVA_OPTIONS  options for the JVM, such as -Xmx4g
setlocal
set "HOME_FOLDER=%~dp0"
set "JDK="
if defined EIGHTK_JAVA call :try "%EIGHTK_JAVA%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\*" "%USERPROFILE%\.jdks\*") do call :try "%%~d"
if not defined JDK (
    echo eightk: needs a JDK, version 25 or later, and found none. Install one, for example from https://adoptium.net, 1>&2
    echo eightk: or name its folder in EIGHTK_JAVA. 1>&2
    exit /b 3
)
if not exist "%HOME_FOLDER%cli\target\eightk.jar" (
    echo eightk: building first, which takes a minute or two 1>&2
    pushd "%HOME_FOLDER%"
    set "JAVA_HOME=%JDK%"
    call mvnw.cmd -q -B -ntp -pl cli -am package -Dmaven.test.skip=true -Djacoco.skip=true 1>&2 || exit /b 3
    popd
)
"%JDK%\bin\java" %EIGHTK_JAVA_OPTIONS% "-Deightk.home=%HOME_FOLDER%." -jar "%HOME_FOLDER%cli\target\eightk.jar" %*
exit /b %ERRORLEVEL%

:try
if defined JDK exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "tokens=2 delims==." %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do call :fits "%~1" %%v
exit /b 0

:fits
set "VERSION=%~2"
set "VERSION=%VERSION:"=%"
if %VERSION% geq 25 set "JDK=%~1"
exit /b 0
