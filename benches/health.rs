//! The pure functions of health, without a file or a process: `cargo bench --bench health`. Beside its peers praktik is
//! measured by `benches/run`.

use std::hint::black_box;

use chrono::{Days, NaiveDate};
use criterion::{Criterion, criterion_group, criterion_main};
use praktik::domain::charter::Charter;
use praktik::domain::facts::{Facts, Member, Session};
use praktik::domain::member::Spell;
use praktik::domain::period::Period;
use praktik::domain::session::SessionKind;
use praktik::health::ties::{Incidence, Node};
use praktik::health::{Policy, Watch, evaluate};

const PEOPLE: u32 = 2_000;
const SESSIONS: u32 = 800;

/// Who is at a session: few as a rule, and now and then many; some come often, most seldom.
fn present(session: u32) -> Vec<Node> {
    let size = if session.is_multiple_of(40) { 400 } else { 12 + session % 30 };
    let draw = |at: u32| {
        let mixed = session.wrapping_mul(2_654_435_761).wrapping_add(at.wrapping_mul(40_503)) >> 8;
        // The square of a number from 0 to 1 is small more often than not.
        let part = f64::from(mixed % 10_000) / 10_000.0;
        (part * part * f64::from(PEOPLE)) as Node
    };
    let mut people: Vec<Node> = (0..size).map(draw).collect();
    people.sort_unstable();
    people.dedup();
    people
}

fn first() -> NaiveDate {
    NaiveDate::from_ymd_opt(2024, 1, 1).unwrap_or_default()
}

/// A community of two years, in which everybody joins when first seen.
fn community() -> Facts {
    let member = |number: u32| Member {
        handle: format!("m{number:04}"),
        name: format!("Member {number}"),
        unit: (!number.is_multiple_of(5)).then(|| format!("Unit {}", number % 5)),
        site: None,
        private: false,
        added: first(),
        spells: vec![Spell { joined: None, left: None }],
        stays: Vec::new(),
        skills: Vec::new(),
        wants: Vec::new(),
    };
    let session = |number: u32| Session {
        slug: format!("s{number:04}"),
        title: format!("Session {number}"),
        day: first() + Days::new(u64::from(number) * 730 / u64::from(SESSIONS)),
        kind: SessionKind::ALL[number as usize % SessionKind::ALL.len()],
        minutes: Some(60),
        taken: true,
        topics: Vec::new(),
        reach: None,
    };
    let facts = Facts {
        members: (0..PEOPLE).map(member).collect(),
        sessions: (0..SESSIONS).map(session).collect(),
        ..Facts::default()
    };
    let pairs = (0..SESSIONS).flat_map(|session| present(session).into_iter().map(move |who| (session, who)));
    Facts::new(facts, pairs.collect())
}

fn evaluation(criterion: &mut Criterion) {
    let facts = community();
    let until = first() + Days::new(729);
    let quarter = Period { from: until - Days::new(89), until, label: None, whole: false };
    let whole = Period { from: first(), until, label: None, whole: true };
    let policy = Policy::from_charter(&facts.charter);
    let open = Policy::from_charter(&Charter { tie_cap: Some(0), ..facts.charter.clone() });
    let mut group = criterion.benchmark_group("evaluate");
    group.sample_size(20);
    group.bench_function("a quarter", |bencher| bencher.iter(|| evaluate(black_box(&facts), &policy, &quarter)));
    group.bench_function("all, no cap", |bencher| bencher.iter(|| evaluate(black_box(&facts), &open, &whole)));
    group.finish();
}

fn ties(criterion: &mut Criterion) {
    let incidence = Incidence::new(PEOPLE as usize, (0..SESSIONS).map(present));
    let mut group = criterion.benchmark_group("ties");
    group.sample_size(20);
    group.bench_function("closeness", |bencher| {
        bencher.iter(|| black_box(&incidence).closeness(true, 1, &Watch::default()));
    });
    group.bench_function("betweenness", |bencher| {
        bencher.iter(|| black_box(&incidence).betweenness(true, 1, &Watch::default()))
    });
    group.bench_function("parts", |bencher| bencher.iter(|| black_box(&incidence).parts()));
    group.finish();
}

criterion_group!(benches, evaluation, ties);
criterion_main!(benches);
