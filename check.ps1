# 检查 Everything that must hold before a change lands: .\check.ps1 · .\check.ps1 PYTEST_ARGUMENT …
#
# UNTESTED: written for Windows PowerShell 5.1 and newer, and not yet run on Windows. The tests that need a PostgreSQL
# server skip themselves where its programs are not installed.

$pytestArguments = $args
. (Join-Path $PSScriptRoot 'start.ps1')

function Invoke-Check([string[]] $arguments) {
    & $venvPython -m @arguments
    if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
}

Set-Up 'requirements-dev.lock'
Set-Location $here
$env:QT_QPA_PLATFORM = 'offscreen'
$env:PYTHONUTF8 = '1'
Invoke-Check @('ruff', 'check', '.')
Invoke-Check @('ruff', 'format', '--check', '.')
Invoke-Check @('mypy')
Invoke-Check (@('pytest', '-q', '-n', '2') + $pytestArguments)
