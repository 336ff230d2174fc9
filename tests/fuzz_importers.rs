//! Every importer is fed files made worse by chance: each ends in a result that holds together, or in an error with a
//! place; never in a panic, and soon.
//!
//! A few hundred files an importer here; as many as one likes with
//! `PRAKTIK_FUZZ=1000000 cargo test --release --test fuzz_importers -- --nocapture`. `PRAKTIK_SEED` sets
//! what chance begins with; without it, the files are the same each time. `PRAKTIK_IMPORTER=calendar` feeds one alone.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]

mod common;
mod fuzz_support;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use praktik::domain::calendar::iso_day;
use praktik::domain::survey::{Area, Asks};
use praktik::error::{Error, Kind, Result};
use praktik::exchange::source::Source;
use praktik::exchange::{attendance, calendar, charter_yaml, copy, roster, survey};
use praktik::store;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// No file of these sizes may take longer, even in a build that is not optimised, on a machine that does other things.
const SOON: Duration = Duration::from_secs(30);
/// The files are small, so that whoever grows beyond this holds on to what nobody needs.
const MEMORY: u64 = 512 << 20;
/// Of a sample, so much is taken.
const SAMPLE: usize = 3 << 10;

/// Reads the bytes of a file of that name.
type Read = dyn Fn(Vec<u8>, &str) -> Result<()> + Sync;

/// What reads files, and what it makes of one under a name: whether it was taken in.
struct Importer {
    name: String,
    file: &'static str,
    samples: Vec<Vec<u8>>,
    read: Box<Read>,
}

const FORMS: &str = "\
ID,Start time,Completion time,Email,Name,I feel safe to ask,What should we do more of?
1,11/2/2026 9:05:00,11/2/2026 9:06:10,ana@example.org,Ana Silva,Agree,More talks
2,11/2/2026 15:28:24,11/2/2026 15:30:00,anonymous,,Strongly disagree,
3,11/13/2026 19:45:00,11/13/2026 19:46:00,budi@example.org,Budi Santoso,4 - Agree,\"Fewer slides; more code\"
";
const GOOGLE: &str = "\
Timestamp,Email Address,How far do you agree? [I feel safe to ask],How likely are you to recommend the community to a colleague?,Comment
2026/11/02 9:05:00 AM CET,ana@example.org,5,10,More talks
2026/11/13 3:28:24 PM CET,budi@example.org,4,9,
2026/11/13 8:00:10 AM CET,chen@example.org,3,6,\"Fewer slides, more code\"
";
const ANSWERS: &str = "date,handle,I feel safe to ask,I learn here\n2026-11-02,ana,5,4\n2026-11-13,budi,1,\n";
const ROSTER: &str = "name,handle,email,unit,site,joined,left,role,skills,notes\n\
Ana Silva,ana,ana@example.org,Ops,Lisbon,2026-01-12,,lead,sql:teaches;rust,\"a, b\"\nBudi,budi,,,,12.01.2026,2026-02-01,,,\n";
const MAP: &str = "I feel safe to ask: connection\nWhat else?: comment\n\"1. Agree: really\": learning\nName: ignore\n";
const CALENDARS: [&str; 2] = [
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\n\
     TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n\
     BEGIN:DAYLIGHT\r\nDTSTART:19700329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n\
     RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:one@example.org\r\n\
     DTSTART;TZID=Ours:20261201T160000\r\nDTEND;TZID=Ours:20261201T170000\r\nRRULE:FREQ=MONTHLY;BYDAY=1TU;COUNT=12\r\n\
     EXDATE;TZID=Ours:20270105T160000\r\nSUMMARY:Open hour\\, with\r\n  cake\r\nLOCATION:Room 4\r\nEND:VEVENT\r\n\
     BEGIN:VEVENT\r\nUID:one@example.org\r\nRECURRENCE-ID;TZID=Ours:20270202T160000\r\n\
     DTSTART;TZID=Ours:20270203T160000\r\nDURATION:PT1H30M\r\nSUMMARY:Moved\r\nSEQUENCE:2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:two\nDTSTART:20261202T150000Z\nSUMMARY:Clinic\n\
     RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,FR;UNTIL=20270301T000000Z\nRDATE:20261224T150000Z\nSTATUS:CANCELLED\n\
     CATEGORIES:Rust,SQL\nEND:VEVENT\nBEGIN:VEVENT\nUID:three\nDTSTART;VALUE=DATE:20261209\nSUMMARY:All day\nEND:VEVENT\nEND:VCALENDAR\n",
];

fn head(mut bytes: Vec<u8>) -> Vec<u8> {
    bytes.truncate(SAMPLE);
    bytes
}

/// The sample files of other tools, and those of the examples.
fn files() -> Vec<Vec<u8>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found: Vec<_> =
        std::fs::read_dir(root.join("tests/files/exports")).unwrap().map(|it| it.unwrap().path()).collect();
    for name in ["data-guild/attendance.csv", "data-guild/roster.csv", "davis/attendance.csv", "year/roster.csv"] {
        found.push(root.join("examples").join(name));
    }
    found.sort();
    found.into_iter().map(|path| head(std::fs::read(path).unwrap())).collect()
}

/// Those of the files that an importer takes in as they are; each has one at least.
fn importer(
    name: String,
    file: &'static str,
    files: &[Vec<u8>],
    read: impl Fn(Vec<u8>, &str) -> Result<()> + Sync + 'static,
) -> Importer {
    let samples: Vec<_> = files.iter().filter(|it| read((*it).clone(), file).is_ok()).cloned().collect();
    assert!(!samples.is_empty(), "there is no sample for {name}");
    Importer { name, file, samples, read: Box::new(read) }
}

fn importers() -> Vec<Importer> {
    let zone = chrono_tz::Asia::Jakarta;
    let mut files = files();
    files.extend([FORMS, GOOGLE, ANSWERS, ROSTER].map(|text| text.as_bytes().to_vec()));
    let mut all = Vec::new();
    for dialect in attendance::DIALECTS {
        let read = move |bytes, file: &str| {
            let defaults = attendance::Defaults {
                date: None,
                title: Some("T".into()),
                min_minutes: 5,
                ..attendance::Defaults::new(zone)
            };
            let source = Source::of_bytes(bytes, file)?;
            // Whoever the file is for, reading it without being told must end well, too.
            let _ = attendance::read(&source, None, &defaults);
            let read = attendance::read(&source, Some(dialect.key), &defaults)?;
            assert_eq!(read.people.len(), read.lines.len());
            for session in &read.sessions {
                assert!(session.present.max().is_none_or(|last| (last as usize) < read.people.len()));
                assert!(session.parts.iter().all(|(person, _)| session.present.contains(*person)));
            }
            Ok(())
        };
        all.push(importer(format!("attendance {}", dialect.key), "2026-10-06 Data CoP.csv", &files, read));
    }
    for dialect in roster::DIALECTS {
        let read = move |bytes, file: &str| {
            let source = Source::of_bytes(bytes, file)?;
            let _ = roster::read(&source, None, &roster::Options { zone });
            let read = roster::read(&source, Some(dialect.key), &roster::Options { zone })?;
            assert!(read.rows.iter().all(|row| row.person < read.people.len()));
            Ok(())
        };
        all.push(importer(format!("roster {}", dialect.key), "roster.csv", &files, read));
    }
    for dialect in survey::DIALECTS {
        let read = move |bytes, file: &str| {
            let source = Source::of_bytes(bytes, file)?;
            let options = survey::Options { zone, said: None };
            let form = survey::open(&source, Some(dialect.key), &options)?;
            let kinds = [Asks::Scale(Area::Learning), Asks::Recommend, Asks::Comment(None), Asks::Ignored];
            let asks: Vec<Asks> = (0..form.questions.len()).map(|place| kinds[place % 4]).collect();
            let read = form.read(&source, &asks, true, iso_day("2026-11-24").unwrap())?;
            let keys: BTreeSet<&String> = read.responses.iter().map(|it| &it.key).collect();
            assert_eq!(keys.len(), read.responses.len());
            assert!(read.responses.iter().all(|it| it.person.is_none_or(|person| person < read.people.len())));
            Ok(())
        };
        all.push(importer(format!("survey {}", dialect.key), "survey.csv", &files, read));
    }
    let calendars = CALENDARS.map(|text| text.as_bytes().to_vec());
    all.push(importer("calendar".into(), "calendar.ics", &calendars, move |bytes, file| {
        let day = |text| iso_day(text).unwrap();
        let window = calendar::Window { from: day("2026-11-24"), until: day("2027-05-24"), zone };
        let read = calendar::read(&Source::of_bytes(bytes, file)?, &window)?;
        assert!(read.occurrences.iter().all(|one| !one.uid.is_empty() && !one.outline.title.is_empty()));
        Ok(())
    }));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let charters = ["data-guild", "year"]
        .map(|name| std::fs::read(root.join("examples").join(name).join("charter.yaml")).unwrap());
    all.push(importer("charter".into(), "charter.yaml", &charters, |bytes, file| {
        let source = Source::of_bytes(bytes, file)?;
        let text = source.whole(charter_yaml::LARGEST as u64)?;
        let charter = charter_yaml::read(&text, file)?;
        assert_eq!(charter_yaml::read(&charter_yaml::write(&charter)?, file)?, charter);
        Ok(())
    }));
    let maps = [survey::map::proposed(), MAP.to_owned()].map(String::into_bytes);
    all.push(importer("survey map".into(), "map.yaml", &maps, |bytes, file| {
        survey::map::read(&Source::of_bytes(bytes, file)?.whole(1 << 20)?, file).map(drop)
    }));
    let (text, kinds) = text_of_a_community();
    all.push(importer("text of a community".into(), "praktik.yaml", &[text], move |bytes, file| {
        let source = Source::of_bytes(bytes, file)?;
        let mut gathered = store::Gathered::new(&kinds, file)?;
        copy::read(&source, kinds.all(), |at, part| {
            match part {
                copy::Part::Section => gathered.has_section(at),
                copy::Part::Fact(fact, line) => drop(gathered.take(&kinds, at, &fact, line)?),
            }
            Ok(())
        })
    }));
    all
}

/// A community as one text, as `praktik export` writes it, and the kinds of facts that such a text has.
fn text_of_a_community() -> (Vec<u8>, store::Kinds) {
    let place = common::Place::new().at("2026-11-24T17:30:00+01:00");
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/files/v3.db");
    let path = place.file("praktik.db", std::fs::read(file).unwrap());
    let text = place.run("praktik export").assert_ok().stdout.clone();
    (text.into_bytes(), store::read(&path).unwrap().kinds().unwrap())
}

/// What is wrong with how one file ended.
fn trouble(importer: &Importer, bytes: Vec<u8>, taken: &AtomicU64) -> Option<String> {
    let began = Instant::now();
    let ended = catch_unwind(AssertUnwindSafe(|| (importer.read)(bytes, importer.file)));
    let took = began.elapsed();
    if took > SOON {
        return Some(format!("took {took:?}"));
    }
    let in_its_place = |error: &Error| error.place.as_ref().is_some_and(|place| place.starts_with(importer.file));
    match ended {
        Err(_) => Some("panicked".to_owned()),
        Ok(Ok(())) => {
            taken.fetch_add(1, Ordering::Relaxed);
            None
        }
        Ok(Err(error)) if error.kind == Kind::BadData && in_its_place(&error) => None,
        Ok(Err(error)) => Some(format!("ended in {error:?}")),
    }
}

/// The most memory that this process ever had, where the system tells.
fn most_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? << 10)
}

#[test]
fn every_file_ends_in_a_result_or_an_error_with_a_place() {
    #[allow(clippy::disallowed_methods, reason = "the longer run asks for more")]
    let said = |name: &str| std::env::var(name).ok();
    let number = |name: &str| said(name).map(|text| text.parse::<u64>().expect(name));
    let (files, seed) = (number("PRAKTIK_FUZZ").unwrap_or(300), number("PRAKTIK_SEED").unwrap_or(1));
    println!("seed {seed}, {files} files an importer");
    let only = said("PRAKTIK_IMPORTER");
    let wanted = |one: &(u64, Importer)| only.as_ref().is_none_or(|name| one.1.name == *name);
    let importers: Vec<(u64, Importer)> = (0..).zip(importers()).filter(wanted).collect();
    assert!(!importers.is_empty(), "there is no importer {only:?}");
    let (next, bad) = (AtomicU64::new(0), std::sync::Mutex::new(Vec::new()));
    let taken: Vec<AtomicU64> = importers.iter().map(|_| AtomicU64::new(0)).collect();
    let work = || {
        loop {
            let task = next.fetch_add(1, Ordering::Relaxed);
            let Some(place) = usize::try_from(task / files).ok().filter(|place| *place < importers.len()) else {
                break;
            };
            let ((number, importer), file) = (&importers[place], task % files);
            // Each file has a beginning of its own, so that one alone can be made again.
            let mut dice = ChaCha8Rng::seed_from_u64(seed);
            dice.set_stream(number << 40 | file);
            let bytes = fuzz_support::made_worse(&mut dice, &importer.samples);
            if let Some(why) = trouble(importer, bytes.clone(), &taken[place]) {
                let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(4000)]).into_owned();
                let words = format!("{}, file {file} of PRAKTIK_SEED={seed} {why}:\n{shown:?}", importer.name);
                bad.lock().unwrap().push(words);
                break;
            }
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| (0..workers).for_each(|_| drop(scope.spawn(work))));
    let bad = bad.into_inner().unwrap();
    assert!(bad.is_empty(), "{}", bad.join("\n\n"));
    for ((_, importer), taken) in importers.iter().zip(&taken) {
        let (files, taken) = (files as f64, taken.load(Ordering::Relaxed) as f64);
        println!("{:<28} {:5.1} % taken in", importer.name, 100.0 * taken / files);
    }
    let most = most_memory();
    println!("at most {} MiB of memory", most.map_or("unknown".to_owned(), |most| (most >> 20).to_string()));
    assert!(most.is_none_or(|most| most < MEMORY), "{most:?} bytes of memory");
}
