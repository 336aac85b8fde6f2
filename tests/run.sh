#!/usr/bin/env bash
# Builds everything once, runs every test project and ends with "N passed, N failed".
# Needs the .NET SDK; installs Debian's Chromium for the browser tests where no Chromium or Chrome is found.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

find_browser() {
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
    [ -n "$name" ] && command -v "$name" && return 0
  done
  return 1
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo --non-interactive "$@"; fi
}

install_browser() {
  command -v apt-get > /dev/null || return 1
  [ "$(id -u)" -eq 0 ] || command -v sudo > /dev/null || return 1
  export DEBIAN_FRONTEND=noninteractive
  as_root apt-get update --quiet=2 && as_root apt-get install --quiet=2 --yes --no-install-recommends chromium
}

if ! find_browser > /dev/null; then
  echo "No Chromium found: installing it for the browser tests."
  if ! install_browser > /dev/null || ! find_browser > /dev/null; then
    echo "Chromium could not be installed, so the browser tests will fail." >&2
    echo "Install Chromium or Chrome, or set CHROMIUM to its program, and run this again." >&2
  fi
fi
CHROMIUM=$(find_browser)
export CHROMIUM

dotnet tool restore > /dev/null || exit 1
# No build node outlives this script: one that did would hold its output open.
if ! dotnet build CareerCompare.sln --verbosity quiet -nodeReuse:false; then
  echo "The build failed, so no test ran." >&2
  echo "0 passed, 1 failed"
  exit 1
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
passed=0
failed=0

# The sum of one counter of a test project's report.
counter() {
  sed -n "s/.*<Counters[^>]* $2=\"\([0-9]*\)\".*/\1/p" "$1" 2> /dev/null | head -n 1
}

for project in tests/*.Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  echo "== $name"
  # A test that hangs is named and ended; a machine that is slow is waited for.
  dotnet test "$project" --no-build --results-directory "$results" --logger "trx;LogFileName=$results/$name.trx" \
    --logger "console;verbosity=minimal" --blame-hang --blame-hang-timeout 5m --blame-hang-dump-type none
  code=$?
  total=$(counter "$results/$name.trx" total)
  good=$(counter "$results/$name.trx" passed)
  # A test that was skipped did not pass.
  bad=$((${total:-0} - ${good:-0}))
  if [ "${total:-0}" -eq 0 ] || { [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; }; then
    echo "$name did not run to its end (exit code $code)." >&2
    bad=$((bad + 1))
  fi
  passed=$((passed + ${good:-0}))
  failed=$((failed + bad))
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
