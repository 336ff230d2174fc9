//! Who belongs to the invented community: a core, an active ring, many at the edge; newcomers, leavers, rejoiners.

use std::collections::{HashMap, HashSet};

use chrono::{Days, NaiveDate};

use super::charter::{FACILITATOR, HOST, LEAD, LIBRARIAN};
use super::dice::{Dice, Urn};
use super::words::{CONTACTS, LEAVING, SITES, TOPICS, UNITS};
use super::{Scope, Size, names, season};
use crate::domain::invented::{Community, Person, Term};
use crate::domain::member::{SkillLevel, Spell};
use crate::domain::text::{fold_plain, handle_from_name};

/// What the other parts have to know of people.
#[derive(Debug)]
pub(super) struct Crowd {
    /// From when to when (not included) somebody is on the roll: once or twice.
    stays: Vec<[(NaiveDate, NaiveDate); 2]>,
    /// From when on somebody comes only now and then.
    fades: Vec<NaiveDate>,
    /// The unit of each.
    pub(super) unit: Vec<usize>,
    /// Everyone, by how much they take part.
    pub(super) all: Urn,
    /// The people of each unit, by how much they take part.
    pub(super) by_unit: Vec<Urn>,
    /// Those who carry the community, by how much.
    pub(super) core: Urn,
    /// Those who want to learn each topic, or wanted to.
    pub(super) wanting: Vec<Vec<u32>>,
    terms: Vec<Term>,
}

impl Crowd {
    /// Whether somebody is on the roll on a day.
    pub(super) fn on_roll(&self, person: u32, day: NaiveDate) -> bool {
        self.stays[person as usize].iter().any(|(from, until)| *from <= day && day < *until)
    }

    /// Whether somebody on the roll would come on a day.
    pub(super) fn comes(&self, dice: &mut Dice, person: u32, day: NaiveDate) -> bool {
        self.on_roll(person, day) && (day < self.fades[person as usize] || dice.chance(12))
    }

    /// How many are on the roll on a day.
    pub(super) fn size(&self, day: NaiveDate) -> usize {
        let within =
            |stays: &&[(NaiveDate, NaiveDate); 2]| stays.iter().any(|(from, until)| *from <= day && day < *until);
        self.stays.iter().filter(within).count()
    }

    /// Somebody from an urn who comes on that day; `None` where chance finds nobody in some tries.
    pub(super) fn draw(&self, dice: &mut Dice, urn: &Urn, day: NaiveDate) -> Option<u32> {
        (0..40).find_map(|_| urn.draw(dice).filter(|person| self.comes(dice, *person, day)))
    }

    /// Who holds a role on a day.
    pub(super) fn holder(&self, dice: &mut Dice, role: u32, day: NaiveDate) -> Option<u32> {
        let holds = |term: &&Term| {
            term.role == role && !term.deputy && term.since <= day && term.ended.is_none_or(|ended| day < ended)
        };
        let holders: Vec<u32> = self.terms.iter().filter(holds).map(|term| term.member).collect();
        (!holders.is_empty()).then(|| *dice.pick(&holders))
    }

    /// Who leads on a day.
    pub(super) fn lead(&self, day: NaiveDate) -> u32 {
        let leads = |term: &&Term| term.role == LEAD && !term.deputy && term.since <= day;
        self.terms.iter().filter(leads).map(|term| term.member).next_back().unwrap_or(0)
    }
}

/// Makes the people, their skills and their terms in roles.
pub(super) fn people(scope: &Scope<'_>, made: &mut Community) -> Crowd {
    let dice = &mut Dice::of(scope.seed, 1);
    let count = scope.size.members();
    let founders = count / 5;
    let fresh = (count / 12).max(4);
    let mut joins: Vec<NaiveDate> =
        (0..count).map(|place| join(scope, dice, place < founders, place + fresh >= count)).collect();
    joins.sort_unstable();
    // How much people take part: by rank, founders more often at the top.
    let mut ranked: Vec<(u64, u32)> =
        (0..count).map(|person| (dice.below(1000) + if person < founders { 0 } else { 350 }, person)).collect();
    ranked.sort_unstable();
    let mut rank = vec![0u32; count as usize];
    for (place, (_, person)) in (0u32..).zip(&ranked) {
        rank[*person as usize] = place;
    }
    let carrying = (count / 8).max(8);
    // In a large community more people come once and then seldom.
    let fading = if scope.size == Size::Small { 35 } else { 70 };
    let (mut taken, mut handles, mut aliases) = (HashSet::new(), HashMap::new(), HashSet::new());
    let mut ordinary = 0;
    let (mut stays, mut fades, mut units) = (Vec::new(), Vec::new(), Vec::new());
    for (person, joined) in (0u32..).zip(joins) {
        let stable = rank[person as usize] < carrying;
        let spells = spells(scope, dice, joined, person < founders, stable);
        let unit = unit(scope, dice);
        units.push(unit);
        stays.push(stays_of(&spells, scope.begun));
        ordinary += u32::from(!stable);
        let hidden = !stable && ordinary % 16 == 7;
        let fade = if stable || !dice.chance(fading) {
            NaiveDate::MAX
        } else {
            dice.day(joined + Days::new(60), scope.today + Days::new(200))
        };
        fades.push(fade);
        let name = name(dice, &mut taken);
        let handle = handle(&name, &mut handles);
        let plain: String = fold_plain(&handle).chars().map(|c| if c == 'ı' { 'i' } else { c }).collect();
        let alias = (stable && dice.chance(40)).then(|| name.replacen(' ', ".", 1).to_lowercase());
        made.people.push(Person {
            email: (!dice.chance(8) && plain.is_ascii()).then(|| format!("{plain}@example.org")),
            handle,
            unit: (!dice.chance(4)).then_some(UNITS[unit]),
            // Most units sit mainly at one site.
            site: (!dice.chance(5)).then(|| {
                let sites = &SITES[..scope.size.sites()];
                if dice.chance(60) { sites[unit % sites.len()] } else { *dice.pick(sites) }
            }),
            private: hidden,
            note: (dice.chance(6))
                .then(|| *dice.pick(&["works part time", "prefers mornings", "writes the newsletter of the unit"])),
            added: joined,
            skills: skills(scope, dice, stable, joined),
            spells,
            welcome: None,
            contacts: Vec::new(),
            alias: alias.filter(|alias| aliases.insert(alias.clone())),
            name,
        });
    }
    let weights: Vec<u64> = rank.iter().map(|rank| weight(count, *rank)).collect();
    let weigh = |person: u32| (person, weights[person as usize]);
    let terms = terms(scope, founders, &rank, made);
    made.terms.clone_from(&terms);
    let mut wanting = vec![Vec::new(); TOPICS.len()];
    for (person, it) in (0u32..).zip(&made.people) {
        for (topic, level, _, _) in &it.skills {
            if *level == SkillLevel::Wants {
                wanting[*topic as usize].push(person);
            }
        }
    }
    Crowd {
        all: Urn::new((0..count).map(weigh)),
        by_unit: (0..scope.size.units())
            .map(|unit| Urn::new((0..count).filter(|person| units[*person as usize] == unit).map(weigh)))
            .collect(),
        core: Urn::new((0..count).filter(|person| rank[*person as usize] < carrying).map(weigh)),
        wanting,
        stays,
        fades,
        unit: units,
        terms,
    }
}

fn join(scope: &Scope<'_>, dice: &mut Dice, founder: bool, fresh: bool) -> NaiveDate {
    if founder {
        return scope.begun;
    }
    let from = if fresh { scope.back(100) } else { scope.begun };
    loop {
        let day = dice.day(from, scope.today - Days::new(2));
        if dice.chance(season(day)) {
            return day;
        }
    }
}

/// A weight that falls with the rank to the power 1.5, in whole numbers.
fn weight(count: u32, rank: u32) -> u64 {
    let flat = if count < 1_000 { 20 } else { 40 };
    let place = u64::from(rank) + u64::from(count) / flat + 1;
    4_000_000_000_000 / (place * place * place).isqrt().max(1)
}

fn spells(
    scope: &Scope<'_>,
    dice: &mut Dice,
    joined: NaiveDate,
    founder: bool,
    stable: bool,
) -> Vec<(Spell, Option<&'static str>)> {
    let since = if founder && dice.chance(20) { None } else { Some(joined) };
    let first = joined + Days::new(120);
    if stable || first + Days::new(150) > scope.today || !dice.chance(30) {
        return vec![(Spell { joined: since, left: None }, None)];
    }
    let left = dice.day(first, scope.today - Days::new(3));
    let mut spells = vec![(Spell { joined: since, left: Some(left) }, Some(*dice.pick(&LEAVING)))];
    let back = left + Days::new(u64::from(dice.between(100, 260)));
    if dice.chance(55) && back < scope.today {
        spells.push((Spell { joined: Some(back), left: None }, None));
    }
    spells
}

fn stays_of(spells: &[(Spell, Option<&'static str>)], begun: NaiveDate) -> [(NaiveDate, NaiveDate); 2] {
    let mut stays = [(NaiveDate::MAX, NaiveDate::MAX); 2];
    for (stay, (spell, _)) in stays.iter_mut().zip(spells) {
        *stay = (spell.joined.unwrap_or(begun), spell.left.unwrap_or(NaiveDate::MAX));
    }
    stays
}

/// A unit; the first ones are larger.
fn unit(scope: &Scope<'_>, dice: &mut Dice) -> usize {
    let units = scope.size.units() as u64;
    dice.below(units).min(dice.below(units + units / 2)) as usize
}

/// A name that nobody has yet; a second given name tells namesakes apart.
fn name(dice: &mut Dice, taken: &mut HashSet<String>) -> String {
    let mut tries = 0;
    loop {
        let (given, family) = (dice.pick(names::GIVEN), dice.pick(names::FAMILY));
        let name = if tries < 3 {
            format!("{given} {family}")
        } else {
            format!("{given} {} {family}", dice.pick(names::GIVEN))
        };
        if taken.insert(name.clone()) {
            return name;
        }
        tries += 1;
    }
}

fn handle(name: &str, handles: &mut HashMap<String, u32>) -> String {
    let wanted = handle_from_name(name);
    let mut handle = wanted.clone();
    while handles.contains_key(&handle) {
        let number = handles.entry(wanted.clone()).or_insert(1);
        *number += 1;
        handle = format!("{wanted}-{number}");
    }
    handles.insert(handle.clone(), 1);
    handle
}

fn skills(
    scope: &Scope<'_>,
    dice: &mut Dice,
    stable: bool,
    joined: NaiveDate,
) -> Vec<(u32, SkillLevel, NaiveDate, Option<NaiveDate>)> {
    let mut topics: Vec<u32> = (0..TOPICS.len() as u32).collect();
    dice.shuffle(&mut topics);
    // The topics of the charter come first for most.
    if dice.chance(65) {
        topics.sort_by_key(|topic| *topic as usize >= super::words::FOCUS);
    }
    let mut skills = Vec::new();
    let said = dice.between(if stable { 2 } else { 0 }, 3);
    for topic in topics.into_iter().take(said as usize) {
        let since = dice.day(joined, (joined + Days::new(200)).min(scope.today));
        let level = match (stable, dice.below(100)) {
            (true, 0..60) | (false, 0..5) => SkillLevel::Teaches,
            (true, _) | (false, 5..50) => SkillLevel::Practises,
            (false, _) => SkillLevel::Wants,
        };
        let learned = since + Days::new(150);
        if level == SkillLevel::Wants && learned < scope.today && dice.chance(30) {
            skills.push((topic, SkillLevel::Wants, since, Some(learned)));
            skills.push((topic, SkillLevel::Practises, learned, None));
        } else {
            skills.push((topic, level, since, None));
        }
    }
    skills
}

/// Terms in roles: the lead and the facilitators changed hands, and nobody took over the library yet.
fn terms(scope: &Scope<'_>, founders: u32, rank: &[u32], made: &Community) -> Vec<Term> {
    let stays = |person: &u32| {
        let it = &made.people[*person as usize];
        !it.private && it.spells.iter().all(|(spell, _)| spell.left.is_none())
    };
    let mut trusted: Vec<u32> = (0..founders).filter(stays).collect();
    trusted.sort_by_key(|person| rank[*person as usize]);
    if trusted.is_empty() {
        trusted.push(0);
    }
    let who = |place: usize| trusted[place % trusted.len()];
    let since = |days: u64| scope.begun + Days::new(days);
    let term = |place, role, since, ended| Term { member: who(place), role, deputy: false, since, ended };
    vec![
        term(0, LEAD, since(0), Some(scope.back(400))),
        term(1, LEAD, scope.back(400), None),
        Term { deputy: true, ..term(2, LEAD, scope.back(300), None) },
        term(3, FACILITATOR, since(0), None),
        term(1, FACILITATOR, since(60), Some(scope.back(400))),
        term(4, FACILITATOR, scope.back(380), None),
        term(5, LIBRARIAN, since(150), Some(scope.back(45))),
        term(2, HOST, since(200), None),
    ]
}

/// Letters of welcome, words outside sessions, a round of introductions.
pub(super) fn looking_after(scope: &Scope<'_>, crowd: &Crowd, made: &mut Community) {
    let dice = &mut Dice::of(scope.seed, 7);
    let mut fresh = Vec::new();
    for place in 0..made.people.len() {
        let person = place as u32;
        let joined = made.people[place].added;
        let day = joined + Days::new(u64::from(dice.between(0, 6)));
        if joined > scope.begun + Days::new(180) && day <= scope.today && crowd.on_roll(person, day) && dice.chance(80)
        {
            let buddy = crowd.draw(dice, &crowd.core, day).filter(|buddy| *buddy != person);
            made.people[place].welcome = buddy.map(|buddy| (day, buddy, crowd.lead(day)));
        }
        let first = joined + Days::new(100);
        if first < scope.today && dice.chance(12) {
            let day = dice.day(first.max(scope.back(500)), scope.today);
            if crowd.on_roll(person, day) && crowd.lead(day) != person {
                made.people[place].contacts.push((day, crowd.lead(day), *dice.pick(&CONTACTS)));
            }
        }
        let round = scope.back(40);
        if joined > scope.back(180) && joined <= round && !made.people[place].private && crowd.on_roll(person, round) {
            fresh.push(person);
        }
    }
    let round = scope.back(40);
    let mut met: HashSet<u32> = fresh.iter().copied().collect();
    let most = if scope.size == Size::Small { 6 } else { 60 };
    let mut groups = Vec::new();
    for person in fresh.into_iter().take(most) {
        let partner = (0..20).find_map(|_| {
            let other = crowd.draw(dice, &crowd.core, round)?;
            (!made.people[other as usize].private && met.insert(other)).then_some(other)
        });
        groups.extend(partner.map(|partner| vec![person, partner]));
    }
    if !groups.is_empty() {
        made.introductions.push((round, groups));
    }
}
