#!/usr/bin/env bash
# Builds the solution once, runs every test of it, and ends with the line "N passed, N failed, N skipped".
# Usage: ./test.sh [Debug|Release]. Exits with 1 where a test failed, a test run broke off, or no test ran.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

configuration=${1:-Release}
results=artifacts/test-results

# No telemetry, and no build server that would outlive this script: the compiler's server is its own, and ends with it.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export DOTNET_CLI_USE_MSBUILD_SERVER=0 MSBUILDDISABLENODEREUSE=1 MSBUILDTERMINALLOGGER=off

export UseSharedCompilation=true SharedCompilationId="personal-data-tests-$$"
end_compiler_server() {
  local sdk
  sdk=$(dotnet --list-sdks | sed -n "s/^$(dotnet --version) \[\(.*\)\]$/\1/p")/$(dotnet --version)
  dotnet "$sdk/Roslyn/bincore/VBCSCompiler.dll" "-pipename:$SharedCompilationId" -shutdown > /dev/null 2>&1 || true
}
trap end_compiler_server EXIT

# A part that some tests drive for real: installed where that is possible; otherwise those tests skip themselves.
need() {
  local command=$1 package=$2 tests=$3
  if command -v "$command" > /dev/null; then
    return
  fi
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null \
    && apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package" > /dev/null; then
    return
  fi
  echo "skipped: $tests ($command is missing, and the package $package could not be installed)"
}

# One counter of a .trx file; 0 where a run broke off before it wrote any.
counter() {
  local value
  value=$(grep -o '<Counters [^>]*>' "$1" 2> /dev/null | grep -o " $2=\"[0-9]*\"" | tr -dc 0-9) || true
  echo "${value:-0}"
}

command -v dotnet > /dev/null || { echo "The .NET SDK of global.json is missing: https://dot.net" >&2; exit 1; }
need gcc gcc "native AOT publishing"
need pg_lsclusters postgresql "rights on PostgreSQL"
need unzip unzip "archives in unzip"
need chromium chromium "the page of an archive in a browser"

dotnet build Emojoi.PersonalData.sln -c "$configuration" -nologo -v:q

rm -rf "$results"
passed=0 failed=0 skipped=0
while IFS= read -r project; do
  name=$(basename "$project" .csproj)
  # One project after the other: the consumer tests use all cores by themselves.
  outcome=0
  dotnet test "$project" -c "$configuration" --no-build --nologo -v:q \
    --logger "trx;LogFileName=$name.trx" --logger "console;verbosity=minimal" --results-directory "$results" < /dev/null || outcome=$?

  total=$(counter "$results/$name.trx" total)
  executed=$(counter "$results/$name.trx" executed)
  project_passed=$(counter "$results/$name.trx" passed)
  project_failed=$((executed - project_passed))
  if [ "$outcome" != 0 ] && [ "$project_failed" = 0 ]; then
    echo "$name: the test run broke off (exit code $outcome)"
    project_failed=1
  fi
  echo "$name: $project_passed passed, $project_failed failed, $((total - executed)) skipped"
  passed=$((passed + project_passed)) failed=$((failed + project_failed)) skipped=$((skipped + total - executed))
done < <(dotnet sln Emojoi.PersonalData.sln list | grep '^tests/.*\.csproj$' | grep -v '/Emojoi.PersonalData.Testing/' | sort)

echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
