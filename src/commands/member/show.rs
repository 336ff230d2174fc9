//! `praktik member show`.

use super::super::shared::Output;
use super::super::{App, Outcome};
use super::{everything, list, role};
use crate::error::Result;
use crate::render::views::member::{
    ContactEntry, Days, DeedEntry, MemberView, RoleEntry, SkillSince, SpellEntry, ThanksEntry, WelcomeEntry,
};
use crate::store::{Contact, Deed, Person, Thanks};

/// Show one member on a screen.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  praktik member show ana
  praktik member show ana --everything   all that is held on her, for her to read")]
pub(super) struct Args {
    /// Who
    #[arg(value_name = "MEMBER")]
    member: String,
    /// All that is held on them, for whoever asks what is kept
    #[arg(long)]
    everything: bool,
    #[command(flatten)]
    output: Output,
}

/// How many of the last sessions and recognitions are shown.
const LAST: u32 = 5;

pub(super) fn run(args: &Args, app: &mut App<'_>) -> Result<Outcome> {
    if args.everything {
        return everything::run(&args.member, &args.output, app);
    }
    let reader = app.read()?;
    let today = app.context.now_in(reader.zone()?).day;
    let person = reader.person(&args.member)?;
    let record = reader.member(person.id)?;
    let spells = reader.spells(person.id)?;
    let history = reader.history(person.id, today, LAST)?;
    let terms: Vec<_> = reader.role_terms()?.into_iter().filter(|term| term.member_id == person.id).collect();
    let figures = list::figures(&reader, today)?;
    let own = figures.of.get(&person.id);
    let view = MemberView {
        joined: reader.first_joined(person.id)?.unwrap_or(record.added),
        left: spells.last().and_then(|spell| spell.left),
        handle: record.handle,
        name: record.name,
        email: record.email,
        unit: record.unit,
        site: record.site,
        private: record.private,
        note: record.note,
        roles: terms
            .iter()
            .filter(|term| term.listed && role::runs_on(term, today))
            .map(|term| term.role.clone())
            .collect(),
        skills: reader
            .skills(person.id)?
            .into_iter()
            .map(|skill| SkillSince { topic: skill.topic, level: skill.level, since: skill.since })
            .collect(),
        period: Days { from: figures.period.from, until: figures.period.until },
        attended: own.map_or(0, |own| own.attended),
        contributions: own.map_or(0, |own| own.contributed),
        recognised: own.map_or(0, |own| own.recognised),
        last_seen: own.and_then(|own| own.last_seen),
        layer: own.and_then(|own| own.layer),
        spells: spells
            .into_iter()
            .map(|spell| SpellEntry { joined: spell.joined, left: spell.left, reason: spell.reason })
            .collect(),
        role_terms: terms
            .into_iter()
            .filter(|term| term.until.is_none_or(|until| until > today))
            .map(|term| RoleEntry { role: term.role, deputy: term.deputy, since: term.since, until: term.until })
            .collect(),
        sessions: history.sessions.into_iter().map(deed).collect(),
        parts: history.parts.into_iter().map(deed).collect(),
        recognitions_received: history.received.into_iter().map(thanks).collect(),
        recognitions_given: history.given.into_iter().map(thanks).collect(),
        welcome: reader.welcome(person.id)?.map(|welcome| WelcomeEntry {
            date: welcome.day,
            buddy: named(welcome.buddy),
            by: named(welcome.writer),
        }),
        contacts: reader.contacts(person.id)?.into_iter().take(LAST as usize).map(contact).collect(),
        today,
    };
    app.emit(&view, &args.output)?;
    Ok(Outcome::Done)
}

/// The handle of somebody who may be named.
fn named(person: Option<Person>) -> Option<String> {
    person.filter(|person| !person.private).map(|person| person.handle)
}

fn contact(contact: Contact) -> ContactEntry {
    ContactEntry { date: contact.day, by: named(contact.writer), note: contact.note }
}

fn deed(deed: Deed) -> DeedEntry {
    DeedEntry { slug: deed.slug, title: deed.title, date: deed.day, parts: deed.parts }
}

fn thanks(thanks: Thanks) -> ThanksEntry {
    ThanksEntry {
        id: thanks.key,
        date: thanks.day,
        kind: thanks.kind,
        award: thanks.award,
        to: thanks.receivers,
        by: thanks.giver,
        reason: thanks.reason,
    }
}
