# 打开应用 Opens the application: .\start.ps1 · .\start.ps1 demo · .\start.ps1 COMMAND …
#
# UNTESTED: written for Windows PowerShell 5.1 and newer, and not yet run on Windows.
# The first start makes .venv from requirements.lock; a later one compares one file and goes on. check.ps1 sources this
# file for the same set-up. Where scripts are not allowed: powershell -ExecutionPolicy Bypass -File start.ps1 demo

$ErrorActionPreference = 'Stop'
$here = $PSScriptRoot
$venv = Join-Path $here '.venv'
$venvPython = Join-Path $venv 'Scripts\python.exe'

function Say([string] $text) {
    [Console]::Error.WriteLine($text)
}

function Stop-Start([string] $text) {
    Say $text
    exit 2
}

# Is it a Python, and new enough? The shop's stand-in python.exe answers with an error and no Python.
function Test-Suitable([string] $program, [string[]] $first) {
    if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { return $false }
    try { & $program @first -c 'import sys; sys.exit(sys.version_info < (3, 11))' | Out-Null } catch { return $false }
    return $LASTEXITCODE -eq 0
}

# The program and its first arguments, as one list.
function Find-Python {
    if (Test-Suitable 'py' @('-3')) { return @('py', '-3') }
    foreach ($name in 'python', 'python3') {
        if (Test-Suitable $name @()) { return @($name) }
    }
    Stop-Start '需要 Python 3.11 或更新的版本(64 位)，请先安装。 Python 3.11 or newer (64 bit) is needed: install it first.'
}

# .venv was made from this very lock, to the end.
function Test-InPlace([string] $lock) {
    $stamp = Join-Path $venv $lock
    if (-not ((Test-Path $venvPython) -and (Test-Path $stamp))) { return $false }
    return (Get-FileHash $stamp).Hash -eq (Get-FileHash (Join-Path $here $lock)).Hash
}

# `unfinished` stands in .venv as long as the install lasts: one that was interrupted is made anew.
function Install-Lock([string] $lock) {
    $unfinished = Join-Path $venv 'unfinished'
    if ((Test-Path $unfinished) -or -not (Test-Suitable $venvPython @())) {
        $python = @(Find-Python)
        $first = @($python | Select-Object -Skip 1)
        if (Test-Path $venv) { Remove-Item -Recurse -Force $venv }
        New-Item -ItemType Directory -Path $venv | Out-Null
        New-Item -ItemType File -Path $unfinished | Out-Null
        & $python[0] @first -m venv $venv | Out-Null
        if ($LASTEXITCODE -ne 0) { Stop-Start "无法建立 Could not make $venv" }
    }
    New-Item -ItemType File -Force -Path $unfinished | Out-Null
    Get-ChildItem $venv -Filter 'requirements*.lock' | Remove-Item
    Say '正在安装所需的库，首次约 100 MB，请稍候。 Installing the pinned libraries, about 100 MB the first time.'
    & $venvPython -m pip install --quiet --disable-pip-version-check --no-input --only-binary ':all:' --require-hashes -r (Join-Path $here $lock) | Out-Null
    if ($LASTEXITCODE -ne 0) {
        Stop-Start '所需的库没有装好：请看上面的原因，检查网络与磁盘后再运行一次。 The libraries were not installed: see above, check network and disk, run it again.'
    }
    # requirements-dev.lock holds all of requirements.lock, with the same versions.
    foreach ($name in @('requirements.lock', $lock) | Select-Object -Unique) {
        Copy-Item (Join-Path $here $name) (Join-Path $venv $name)
    }
    Remove-Item $unfinished
}

function Set-Up([string] $lock) {
    if (-not (Test-InPlace $lock)) { Install-Lock $lock }
}

if ($MyInvocation.InvocationName -ne '.') {
    Set-Up 'requirements.lock'
    & $venvPython (Join-Path $here 'main.py') @args
    exit $LASTEXITCODE
}
