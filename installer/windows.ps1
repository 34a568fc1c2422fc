# Makes packages for Windows in target\installer\packages, on Windows 10 or later, in PowerShell:
#
#   powershell -ExecutionPolicy Bypass -File installer\windows.ps1 [-NoBuild] [-Neutral notes|budget|calculator|reading] [-Sign KEY]
#
#   <name>-<version>-windows-x64.zip   runs from its folder, also from a stick, and leaves nothing outside it
#   <name>-<version>.msi               for one person, without an administrator; needs the WiX Toolset (version 3 to 5) on the PATH
#
# Needs a JDK 25 (JAVA25_HOME, or noted by the build) and Maven, as the build does. Options are those of linux.sh.
param([switch]$NoBuild, [string]$Neutral = '', [string]$Sign = '')
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')

function Run($program) {
  & $program @args
  if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}

if (-not $NoBuild) {
  if (Test-Path target\letapis) { Remove-Item -Recurse -Force target\letapis }
  $made = git log -1 --format=%cI
  Run mvn -q -DskipTests "-Dproject.build.outputTimestamp=$made" package
}
$jdk = $env:JAVA25_HOME
if (-not $jdk) {
  [xml]$known = Get-Content target\tools\jdks.xml
  $jdk = ($known.toolchains.toolchain | Where-Object { $_.provides.version -like '25*' } | Select-Object -First 1).configuration.jdkHome
}
$version = ([xml](Get-Content pom.xml)).project.version -replace '-.*', ''
$work = 'target\installer'
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory "$work\packages", "$work\jmods", "$work\lib" | Out-Null

# JavaFX comes as jars; as modules of the shipped Java it starts faster and unpacks nothing into the home folder.
foreach ($jar in Get-ChildItem target\letapis\lib\javafx-*-win*.jar) {
  $part = $jar.Name.Split('-')[1]
  New-Item -ItemType Directory "$work\$part\classes", "$work\$part\libs" | Out-Null
  Push-Location "$work\$part\classes"
  Run "$jdk\bin\jar.exe" --extract --file $jar.FullName
  Get-ChildItem -Recurse -Filter *.dll | Move-Item -Destination ..\libs
  Pop-Location
  Run "$jdk\bin\jmod.exe" create --class-path "$work\$part\classes" --libs "$work\$part\libs" "$work\jmods\javafx.$part.jmod"
  Remove-Item -Recurse -Force "$work\$part"
}
Run "$jdk\bin\jlink.exe" --module-path "$work\jmods" '@installer\modules.options' --output "$work\runtime"

Get-ChildItem target\letapis\lib\*.jar -Exclude javafx-* | Copy-Item -Destination "$work\lib"
$title = 'Letapis'
$named = @('--icon', 'icons\letapis.ico')
$forMsi = @('--file-associations', 'installer\file-type.properties')
if ($Neutral) {
  $found = Select-String -Path src\main\resources\org\letapis\text\kit_en.properties -Pattern "^kit\.face\.$Neutral=(.*)$" -Encoding utf8
  if (-not $found) { throw "No such name: $Neutral" }
  $title = $found.Matches[0].Groups[1].Value -replace ' ', ''
  # The icon of Java stands for anything.
  $named = @('--java-options', "-Dletapis.face=$Neutral")
  $forMsi = @()
}
Run "$jdk\bin\java.exe" src\build\java\Bom.java $version (git log -1 --format=%cI) src\main\resources\META-INF\third-party\libraries.tsv "$work\lib" "$jdk\release" "$work\packages\$title-$version.cdx.json"
Copy-Item "$work\packages\$title-$version.cdx.json" "$work\lib\parts.cdx.json"

$options = @('--java-options', '-Dletapis.home=$ROOTDIR', '--java-options', '--enable-native-access=javafx.graphics', '--java-options', '-XX:ErrorFile=NUL')
foreach ($line in Get-Content target\letapis\lib\jvm.options) {
  if ($line -and -not $line.StartsWith('#')) { $options += @('--java-options', $line) }
}
Run "$jdk\bin\jpackage.exe" '@installer\jpackage.options' --type app-image --name $title --app-version $version @named `
  --input "$work\lib" --runtime-image "$work\runtime" --dest $work @options

# What Java learns from one start and one opening makes each later one faster.
$app = Join-Path (Get-Location) "$work\$title\app"
Start-Process "$work\$title\$title.exe" -ArgumentList 'bench', 'open-person', '--scale', 'small', '--folder', "$work\training" -Wait
# A start by a person who has never started it; whoever builds this keeps what the program remembers of them.
$nobody = (Resolve-Path "$work\training").Path
$data = $env:APPDATA
$env:APPDATA = $nobody
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=$app\letapis.aot -XX:+AOTClassLinking '-Duser.home=$nobody'"
# The launcher has no console and does not wait.
$start = Start-Process "$work\$title\$title.exe" -ArgumentList '--use-window', "$work\training\casebook-SMALL-1\book", '0', 'entered' -Wait -PassThru
Remove-Item Env:JAVA_TOOL_OPTIONS
$env:APPDATA = $data
if ($start.ExitCode -ne 0 -or -not (Test-Path "$app\letapis.aot")) { throw 'The window was not shown, or Java made no cache of classes.' }
Remove-Item -Recurse -Force "$work\training"
$settings = Get-Content "$app\$title.cfg"
$settings -replace '^\[JavaOptions\]$', "[JavaOptions]`r`njava-options=-XX:AOTCache=`$APPDIR\letapis.aot" | Set-Content -Encoding ascii "$app\$title.cfg"

if (Get-Command wix, candle -ErrorAction SilentlyContinue) {
  Run "$jdk\bin\jpackage.exe" --type msi --app-image "$work\$title" --name $title --app-version $version --dest "$work\packages" `
    --win-per-user-install --win-menu --win-shortcut-prompt --license-file src\main\resources\META-INF\LICENSE @forMsi
} else {
  Write-Warning 'No WiX Toolset: no .msi was made.'
}
New-Item -ItemType File "$work\$title\portable" | Out-Null
# tar.exe of Windows keeps the times of files, which Java's cache of classes depends on.
Run tar -a -c -f "$work\packages\$title-$version-windows-x64.zip" -C $work $title

Push-Location "$work\packages"
# As sha256sum writes it, with line ends that it reads.
$sums = Get-ChildItem -File | Sort-Object Name | ForEach-Object { (Get-FileHash $_ -Algorithm SHA256).Hash.ToLower() + '  ' + $_.Name + "`n" }
[IO.File]::WriteAllText((Join-Path (Get-Location) 'SHA256SUMS'), -join $sums)
if ($Sign) { Run ssh-keygen -q -Y sign -f $Sign -n letapis-release-v1 SHA256SUMS }
Pop-Location
