#!/usr/bin/env bash
# Makes a hundred invented communities in a folder, and records an evaluation of each: something to compare. Where the
# folder is not named, it is a new one. Builds praktik first, unless PRAKTIK names a binary.
#
#   bash examples/portfolio/run.sh FOLDER
#   COMMUNITIES=12 bash examples/portfolio/run.sh FOLDER
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
if [ -z "${PRAKTIK:-}" ]; then
    (cd "$here/../.." && cargo build --release --locked)
    PRAKTIK="${CARGO_TARGET_DIR:-$here/../../target}/release/praktik"
fi
PRAKTIK="$(realpath "$PRAKTIK")"
unset PRAKTIK_DB

folder="${1:-$(mktemp -d)}"
mkdir -p "$folder"
subjects=(Data Security Design Testing Cloud Product Writing Research Quality Platform)
kinds=(Guild Circle Network Forum "Round Table" Practice Collective Exchange Chapter "Working Group")
for ((seed = 1; seed <= ${COMMUNITIES:-100}; seed++)); do
    name="${subjects[seed % 10]} ${kinds[seed / 10 % 10]}"
    file="$folder/$(printf '%03d' "$seed").db"
    "$PRAKTIK" --db "$file" init --demo --seed "$seed" --name "$name" >"$folder/said" 2>&1 || { cat "$folder/said" >&2; exit 1; }
    "$PRAKTIK" --db "$file" evaluate --record >"$folder/said" 2>&1 || { cat "$folder/said" >&2; exit 1; }
done
rm -f "$folder/said"
echo "$((seed - 1)) communities in $folder"
