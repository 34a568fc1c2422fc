@echo off
rem Starts Letapis with a Java of version 25 or later.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "LETAPIS_HOME=%%~fI"

if defined LETAPIS_JAVA (
  set "FOUND="
  call :try "%LETAPIS_JAVA%"
  if not defined FOUND (
    echo LETAPIS_JAVA is set to %LETAPIS_JAVA%, which is not the home of a Java 25 or later.>&2
    exit /b 69
  )
  goto :start
)

set "FOUND="
call :try "%LETAPIS_HOME%\runtime"
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%"
if not defined FOUND for /f "delims=" %%J in ('where java 2^>nul') do if not defined FOUND call :neighbours "%%~dpJ..\.."
for %%D in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%USERPROFILE%\.jdks") do if not defined FOUND call :neighbours "%%~D"
if not defined FOUND (
  echo Letapis needs Java 25 or later: install one ^(for example Temurin 25^), or set LETAPIS_JAVA to its folder.>&2
  exit /b 69
)

:start
"%FOUND%\bin\java.exe" "@%LETAPIS_HOME%\lib\jvm.options" -XX:ErrorFile=NUL -cp "%LETAPIS_HOME%\lib\letapis.jar" org.letapis.app.Main %*
exit /b %ERRORLEVEL%

rem Looks at every folder inside %1.
:neighbours
for /d %%N in ("%~1\*") do if not defined FOUND call :try "%%~fN"
exit /b 0

rem Sets FOUND when %1 is the home of a Java 25 or later; its release file tells.
:try
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "VERSION="
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
set VERSION=%VERSION:"=%
if %VERSION% GEQ 25 set "FOUND=%~1"
exit /b 0
