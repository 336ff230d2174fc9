#!/usr/bin/env bash
# Two leads of one community, each with a file of their own, and a git repository between them: a week's work of both is
# put together, and a line that both changed is mended. In a folder that is thrown away afterwards.
# Needs git. Builds praktik first, unless PRAKTIK names a binary. Keep the folder with: KEEP=1 bash examples/co-leads/run.sh
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
if [ -z "${PRAKTIK:-}" ]; then
    (cd "$here/../.." && cargo build --release --locked)
    PRAKTIK="${CARGO_TARGET_DIR:-$here/../../target}/release/praktik"
fi
PRAKTIK="$(realpath "$PRAKTIK")"

place="$(mktemp -d)"
if [ -n "${KEEP:-}" ]; then echo "kept in $place"; else trap 'rm -rf "$place"' EXIT; fi
cd "$place"
unset PRAKTIK_DB PRAKTIK_ME
export PRAKTIK_NOW=2026-11-24T17:00:00+00:00
# git as it comes, whatever is set on this machine.
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1 GIT_MERGE_AUTOEDIT=no
exec 2>&1

# as NAME: what follows happens on the machine of that lead.
as() {
    printf '\n==== %s\n' "$1"
    cd "$place/$1"
    export GIT_AUTHOR_NAME="$1" GIT_COMMITTER_NAME="$1"
    export GIT_AUTHOR_EMAIL="$1@example.org" GIT_COMMITTER_EMAIL="$1@example.org"
}

# run WORDS…: types a command and shows what it says. What git says differs from version to version.
run() {
    printf '\n$'
    local word
    for word in "$@"; do
        if [[ "$word" =~ ^[A-Za-z0-9_.,:@/+=-]+$ ]]; then printf ' %s' "$word"; else printf " '%s'" "$word"; fi
    done
    printf '\n'
    case "$1" in
        praktik) "$PRAKTIK" "${@:2}" ;;
        git) "$@" >/dev/null 2>&1 ;;
        *) "$@" ;;
    esac
}

# A shared repository, in which no other file than the text is kept: praktik.db stays with each lead.
git init --quiet --bare --initial-branch=main shared.git
git clone --quiet shared.git ana 2>/dev/null

as ana
cp "$here/.gitattributes" .
echo 'praktik.db*' >.gitignore
run praktik init --name 'Data Guild' --purpose 'Better decisions from data' --lead Ana
run praktik member add 'Chen Wei' --unit Data
run praktik member add 'Dewi Lestari' --unit Sales
run praktik session log Kick-off --on 2026-11-17 --present chen-wei --facilitator ana
run praktik export -o praktik.yaml
git checkout --quiet -B main
run git add .gitattributes .gitignore praktik.yaml
run git commit -m 'The guild begins'
run git push origin main

# Budi begins with what Ana shared.
git clone --quiet "$place/shared.git" "$place/budi"
as budi
run praktik init --name 'Data Guild' --purpose 'Better decisions from data'
run praktik apply praktik.yaml --yes
run praktik export -o again.yaml
run cmp praktik.yaml again.yaml
rm again.yaml

# A week passes. Each works in a file of their own.
as ana
run praktik member add 'Elif Demir' --unit Finance
run praktik session log 'SQL clinic' --on 2026-11-20 --present elif-demir,chen-wei --facilitator ana
run praktik export -o praktik.yaml
run git commit -am 'Ana: SQL clinic'
run git push

as budi
run praktik recognize chen-wei --for 'reviewed every query of the team' --on 2026-11-19
run praktik session attend last dewi-lestari
run praktik export -o praktik.yaml
run git commit -am 'Budi: thanks, and who was there'
# git puts both together, line by line.
run git pull --no-rebase
run praktik apply praktik.yaml --prune --yes
# What git put together is what praktik writes: there is nothing more to commit.
run praktik export -o praktik.yaml
run git diff --exit-code
run git push

as ana
run git pull --no-rebase
run praktik apply praktik.yaml --prune --yes
run praktik export -o praktik.yaml
run cmp praktik.yaml ../budi/praktik.yaml

# Both change the same line.
run praktik member edit chen-wei --unit Platform
run praktik export -o praktik.yaml
run git commit -am 'Ana: Chen moved'
run git push

as budi
run praktik member edit chen-wei --unit Analytics
run praktik export -o praktik.yaml
run git commit -am 'Budi: Chen moved'
run git pull --no-rebase
run praktik apply praktik.yaml --prune --yes || echo "(exit $?)"
# Ana knows better: Budi takes his line out.
run sed -i.old '/handle: chen-wei.*unit: Analytics/d' praktik.yaml
rm praktik.yaml.old
run praktik apply praktik.yaml --prune --yes
run praktik export -o praktik.yaml
run git commit -am 'Chen is with Platform'
run git push

as ana
run git pull --no-rebase
run praktik apply praktik.yaml --prune --yes
run praktik export -o praktik.yaml
run cmp praktik.yaml ../budi/praktik.yaml
run praktik member list --columns handle,unit,attended,recognised
