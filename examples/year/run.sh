#!/usr/bin/env bash
# One year of a community, week by week: a status each Monday, an evaluation each quarter, actions carried over, a figure
# that moves because of them, a handover, and a pause in August. In a folder that is thrown away afterwards.
# Builds praktik first, unless PRAKTIK names a binary. Keep the folder with: KEEP=1 bash examples/year/run.sh
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
if [ -z "${PRAKTIK:-}" ]; then
    (cd "$here/../.." && cargo build --release --locked)
    PRAKTIK="${CARGO_TARGET_DIR:-$here/../../target}/release/praktik"
fi
PRAKTIK="$(realpath "$PRAKTIK")"

community="$(mktemp -d)"
if [ -n "${KEEP:-}" ]; then echo "kept in $community"; else trap 'rm -rf "$community"' EXIT; fi
cd "$community"
cp "$here"/*.yaml "$here"/*.csv .
export PRAKTIK_ME=ana
unset PRAKTIK_DB
# What praktik says on the way belongs to the story.
exec 2>&1

# do_ WORDS…: types a command and shows what it says.
do_() {
    printf '\n$ praktik'
    local word
    for word in "$@"; do
        if [[ "$word" =~ ^[A-Za-z0-9_.,:@/+=-]+$ ]]; then printf ' %s' "$word"; else printf " '%s'" "$word"; fi
    done
    printf '\n'
    "$PRAKTIK" "$@"
}

# on DAY: the clock stands at five in the afternoon of that day.
on() { export PRAKTIK_NOW="$1T17:00:00+00:00"; }

# met TITLE PEOPLE [FLAGS…]: a session was held today.
met() {
    local title="$1" people="$2"
    shift 2
    do_ session log "$title" --present "$people" --minutes 60 "$@"
}

# What happens in the week that begins on a Monday, after the look at the status.
week() {
    case "$1" in
    2026-01-05)
        do_ member import roster.csv
        do_ member role add doris facilitator --deputy
        do_ session plan 'Kick-off' --on '2026-01-13 15:00' --minutes 60 --facilitator chidi
        for newcomer in bilal chidi doris eunji femi greta hiro; do
            do_ member welcome "$newcomer" --buddy ana >/dev/null
        done
        ;;
    2026-01-12)
        on 2026-01-13
        do_ session log kick-off --present ana,bilal,chidi,doris,eunji,femi,greta,hiro --topic Metadata
        do_ session note 'decision: every second Tuesday at three'
        do_ wish add Licensing --by doris,eunji,femi
        ;;
    2026-01-26)
        on 2026-01-27
        met 'Metadata that helps' ana,bilal,chidi,eunji,hiro --kind talk --topic Metadata --presenter ana \
            --facilitator chidi
        do_ challenge raise 'Our maps show the wrong coast' --kind problem --topic Maps --by doris
        ;;
    2026-02-02)
        do_ challenge join 'Our maps' chidi
        do_ channel log open-data --month 2026-01 --people 9 --asked 12 --answered 8
        ;;
    2026-02-09)
        on 2026-02-10
        met 'Show and tell' ana,chidi,doris,femi,hiro --facilitator chidi
        ;;
    2026-02-23)
        on 2026-02-24
        met 'The wrong coast' chidi,doris,femi --kind problem-solving --topic Maps --facilitator chidi
        do_ challenge solve 'Our maps' --how 'the projection was missing' --outcome adopted --by chidi,doris
        do_ resource add 'A checklist for map data' --kind guide --topic Maps --by chidi
        ;;
    2026-03-09)
        on 2026-03-10
        met 'Checking data by eye' ana,eunji,hiro,chidi --kind workshop --topic 'Data quality' --presenter eunji \
            --facilitator chidi
        do_ goal update 1 --value 38
        do_ goal update 2 --on-track no
        ;;
    2026-03-23)
        on 2026-03-24
        met 'Show and tell' ana,chidi,greta,doris --facilitator chidi
        ;;
    2026-03-30)
        # The first look back: nobody was ever thanked, and one person facilitates everything.
        on 2026-03-31
        do_ evaluate --record --period 2026-Q1 --stage coalescing
        do_ action add 'Thank everybody who contributed' --measure unthanked --owner ana --due 2026-05-15
        do_ action add 'Share facilitation' --measure facilitator_absence_factor --owner chidi --due 2026-06-30
        do_ action add 'A session on licensing' --area learning --measure wishes_met --owner bilal --due 2026-06-15
        ;;
    2026-04-06)
        do_ recognize suggest
        do_ recognize chidi --for 'finding the coast, and five sessions led' --kind award --award Lamplighter
        do_ recognize doris eunji --for 'bringing a real problem, and the first workshop' --kind public
        do_ action done 1
        ;;
    2026-04-13)
        on 2026-04-14
        met 'Which licence for what?' ana,bilal,doris,eunji,femi,greta --kind talk --topic Licensing --presenter greta \
            --facilitator bilal --registered 9
        do_ session feedback last --worth 4.4 --answers 5
        do_ recognize greta --for 'making licences plain' --session last
        do_ action done 3
        ;;
    2026-04-27)
        on 2026-04-28
        met 'Show and tell' ana,chidi,hiro,femi --facilitator doris
        do_ member add 'Inês Duarte' --handle ines --unit Health --site Porto --skill maps:wants
        do_ member welcome ines --buddy eunji >/dev/null
        ;;
    2026-05-11)
        on 2026-05-12
        met 'Maps for beginners' chidi,femi,ines,doris,greta --kind workshop --topic Maps --presenter chidi \
            --facilitator bilal
        do_ resource used 'A checklist' --by ines
        ;;
    2026-05-25)
        on 2026-05-26
        met 'Show and tell' ana,bilal,eunji,ines --facilitator bilal
        do_ story add --by ines --happened 'I came with no idea of maps' --learned 'The checklist' \
            --did 'I mapped our clinics' --changed 'The plan for two of them' --hours 6 --reached changed-results \
            --benefit 'Less time' --consent
        ;;
    2026-06-08)
        on 2026-06-09
        met 'Metadata, the second' ana,hiro,eunji,femi --kind learning --topic Metadata --presenter hiro --facilitator doris
        do_ channel log open-data --month 2026-05 --people 12 --asked 15 --answered 14
        do_ goal update 1 --value 25
        ;;
    2026-06-22)
        on 2026-06-23
        met 'Show and tell' ana,bilal,chidi,doris,greta,ines --facilitator doris
        do_ action done 2
        ;;
    2026-06-29)
        # The second look back: the actions are done, and what they were to move has moved.
        on 2026-06-30
        do_ evaluate --record --period 2026-Q2 --stage maturing
        do_ action add 'Introduce the units to each other' --area connection --owner bilal --due 2026-09-30
        do_ member match --seed 1 --record
        ;;
    2026-07-06)
        on 2026-07-07
        met 'Before the summer' ana,chidi,doris,femi,greta,hiro,ines --kind social
        do_ charter pause 2026-08-01 2026-08-31 --reason summer
        ;;
    2026-09-07)
        on 2026-09-08
        met 'What we bring back' ana,bilal,chidi,doris,eunji,femi,hiro,ines --facilitator bilal --topic 'Data quality'
        do_ session plan 'Quality in one hour' --on '2026-09-22 15:00' --kind workshop --facilitator doris --topic 'Data quality'
        do_ session announce next
        ;;
    2026-09-21)
        on 2026-09-22
        do_ session log quality-in-one-hour --present ana,bilal,doris,eunji,ines --presenter bilal
        do_ session recap last
        ;;
    2026-09-28)
        on 2026-09-30
        do_ evaluate --record --period 2026-Q3
        ;;
    2026-10-05)
        # Ana hands the circle to Bilal; her own tasks go with it.
        on 2026-10-06
        do_ member handover ana bilal --actions --yes
        do_ charter review --note 'read with the new lead'
        export PRAKTIK_ME=bilal
        met 'Ana hands over' ana,bilal,chidi,doris,eunji,femi,greta,hiro,ines --kind social --facilitator bilal
        do_ recognize ana --for 'a year of leading us' --kind public
        ;;
    2026-10-19)
        on 2026-10-20
        met 'Licensing, the second' bilal,greta,ines,hiro --kind learning --topic Licensing --presenter bilal --facilitator doris
        ;;
    2026-11-02)
        on 2026-11-03
        met 'Show and tell' bilal,chidi,eunji,femi --facilitator chidi
        do_ action done 'Introduce the units'
        do_ goal update 1 --value 12
        ;;
    2026-11-16)
        on 2026-11-17
        met 'Maps, the second' bilal,chidi,ines,femi,doris --kind workshop --topic Maps --presenter ines --facilitator doris
        do_ recognize ines --for 'a first workshop' --session last
        ;;
    2026-11-30)
        on 2026-12-01
        met 'Show and tell' bilal,doris,eunji,greta --facilitator doris
        do_ goal update 1 --value 9
        do_ goal reach 1
        ;;
    2026-12-14)
        on 2026-12-15
        met 'The year in pictures' ana,bilal,chidi,doris,eunji,femi,greta,hiro,ines --kind social --facilitator bilal
        do_ recognize digest --period 2026
        do_ find licensing
        ;;
    2026-12-28)
        # The last look back, and the year at a glance.
        on 2026-12-31
        do_ evaluate --record --period 2026-Q4 --stage stewardship
        do_ evaluate history --window quarter --windows 4
        do_ evaluate history --window quarter --windows 4 --measure unthanked --measure facilitator_absence_factor
        ;;
    esac
}

on 2026-01-05
do_ init --from charter.yaml
for monday in \
    2026-01-05 2026-01-12 2026-01-19 2026-01-26 2026-02-02 2026-02-09 2026-02-16 2026-02-23 2026-03-02 2026-03-09 \
    2026-03-16 2026-03-23 2026-03-30 2026-04-06 2026-04-13 2026-04-20 2026-04-27 2026-05-04 2026-05-11 2026-05-18 \
    2026-05-25 2026-06-01 2026-06-08 2026-06-15 2026-06-22 2026-06-29 2026-07-06 2026-07-13 2026-07-20 2026-07-27 \
    2026-08-03 2026-08-10 2026-08-17 2026-08-24 2026-08-31 2026-09-07 2026-09-14 2026-09-21 2026-09-28 2026-10-05 \
    2026-10-12 2026-10-19 2026-10-26 2026-11-02 2026-11-09 2026-11-16 2026-11-23 2026-11-30 2026-12-07 2026-12-14 \
    2026-12-21 2026-12-28; do
    printf '\n==== %s\n' "$monday"
    on "$monday"
    do_ status
    week "$monday"
done
