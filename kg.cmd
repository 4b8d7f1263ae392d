@echo off
rem Runs the tool from a clone; builds it first where that is needed.
setlocal
set "root=%~dp0"
set "tool=%root%artifacts\kg\kg.dll"
set "stamp=%root%artifacts\kg\.built"
powershell -NoProfile -Command "if (-not (Test-Path '%tool%') -or -not (Test-Path '%stamp%')) { exit 1 }; $t = (Get-Item '%stamp%').LastWriteTimeUtc; $f = Get-ChildItem -Recurse -File '%root%src','%root%models' | Where-Object { $_.LastWriteTimeUtc -gt $t -and $_.FullName -notmatch '\\(bin|obj)\\' } | Select-Object -First 1; if ($f) { exit 1 }; exit 0"
if not errorlevel 1 goto run
echo kg: building the tool, once (one to three minutes) ... 1>&2
dotnet build "%root%src\KnowledgeGraph.Cli\KnowledgeGraph.Cli.csproj" -c Release -nologo -v quiet -t:Publish -p:PublishDir="%root%artifacts\kg\\" -p:PublishReadyToRun=true 1>&2
if errorlevel 1 dotnet build "%root%src\KnowledgeGraph.Cli\KnowledgeGraph.Cli.csproj" -c Release -nologo -v quiet -t:Publish -p:PublishDir="%root%artifacts\kg\\" 1>&2
if errorlevel 1 exit /b 1
type nul > "%stamp%"
:run
dotnet "%tool%" %*
exit /b %errorlevel%
