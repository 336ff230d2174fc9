#!/usr/bin/env bash
# From nothing to a first health summary, in a folder that is thrown away afterwards.
# Builds praktik first, unless PRAKTIK names a binary. Keep the folder with: KEEP=1 bash examples/quickstart.sh
set -euo pipefail

examples="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
if [ -z "${PRAKTIK:-}" ]; then
    (cd "$examples/.." && cargo build --release --locked)
    PRAKTIK="${CARGO_TARGET_DIR:-$examples/../target}/release/praktik"
fi
PRAKTIK="$(realpath "$PRAKTIK")"

community="$(mktemp -d)"
if [ -n "${KEEP:-}" ]; then echo "kept in $community"; else trap 'rm -rf "$community"' EXIT; fi
cd "$community"

# The example is from autumn 2026, so its clock stands there. In a community of your own, leave these two out.
export PRAKTIK_NOW=2026-11-24T17:30:00+01:00
export PRAKTIK_ME=ana
unset PRAKTIK_DB

step() {
    printf '\n$ praktik'
    local word
    for word in "$@"; do
        if [[ "$word" =~ ^[A-Za-z0-9_.,:@/+=-]+$ ]]; then printf ' %s' "$word"; else printf " '%s'" "$word"; fi
    done
    printf '\n'
    "$PRAKTIK" "$@"
}

cp "$examples"/data-guild/* .
step init --from charter.yaml
step member import roster.csv
step session import attendance.csv
step session log 'Asking better questions' --kind workshop --minutes 60 --facilitator dewi --presenter siti \
    --topic Governance --present budi,chen,emeka,farah,taro,tomas
step recognize siti --for 'her first workshop, and a good one' --kind public --session last
step evaluate
