#!/usr/bin/env sh
# Writes each packable project's public API into its PublicAPI.Unshipped.txt; the diff is what a review reads.
set -eu
cd "$(dirname "$0")/.."
for project in src/ElectionRules src/ElectionRules.Statutes src/ElectionRules.Formats; do
  printf '#nullable enable\n' > "$project/PublicAPI.Unshipped.txt"
  dotnet format analyzers "$project/$(basename "$project").csproj" --diagnostics RS0016 --severity warn --verbosity quiet
done
