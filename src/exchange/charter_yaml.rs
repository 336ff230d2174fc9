//! The charter as YAML: read with every mistake placed, written with a word on each section.

pub(super) mod walk;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_yaml::Value;

use crate::domain::Invalid;
use crate::domain::charter::Charter;
use crate::domain::text::{acts, nearest};
use crate::error::{Error, Result};
use crate::exchange::quoted::quoted;

/// The largest charter that is read.
pub const LARGEST: usize = 1 << 20;

/// Reads a charter and checks it. `file` is its name for people.
///
/// # Errors
/// The first mistake, at `file:line:column` where the line is known: what is no YAML, an unknown or repeated field, a
/// value of the wrong kind, a rule of [`Charter::check`] that is broken.
pub fn read(text: &str, file: &str) -> Result<Charter> {
    if text.len() > LARGEST {
        let hint = "a charter is a page or two: check that this is the file you mean";
        return Err(Error::bad_data("this file is larger than 1 MiB").at(file).hint(hint));
    }
    if text.trim().is_empty() {
        return Err(Error::bad_data("this file is empty").at(file).hint("a charter has at least a line 'name: …'"));
    }
    if let Some(line) = walk::too_deep(text) {
        let hint = "check that this is the file you mean";
        return Err(Error::bad_data("this nests deeper than any charter").at(format!("{file}:{line}")).hint(hint));
    }
    // Before anything is built: aliases may make a small text huge, and a repeated key would win silently.
    walk::weigh(text).map_err(|error| placed(&error, file))?;
    let charter = match serde_yaml::from_str::<Charter>(text) {
        Ok(charter) => charter,
        // A list whose entries were all taken out is left as `norms:`, which means an empty one.
        Err(error) => without_blanks(text).ok_or_else(|| placed(&error, file))?,
    };
    charter.check().map_err(|(path, invalid)| broken_rule(text, file, &path, &invalid))?;
    Ok(charter)
}

/// A rule that a charter breaks at `path` (`roles[2].name`), at its line and column in the text.
pub fn broken_rule(text: &str, file: &str, path: &str, invalid: &Invalid) -> Error {
    let place = match walk::find(text, path) {
        Some((line, column)) => format!("{file}:{line}:{column}"),
        None => file.to_owned(),
    };
    let message =
        if invalid.given.trim().is_empty() { format!("{path} is empty") } else { format!("{path}: {invalid}") };
    Error::bad_data(message).at(place).hint(invalid.remedy.clone())
}

/// The charter that remains when fields without a value are left out; `None` where that is not the trouble.
fn without_blanks(text: &str) -> Option<Charter> {
    fn prune(value: &mut Value) {
        match value {
            Value::Mapping(map) => {
                map.retain(|_, value| !value.is_null());
                map.iter_mut().for_each(|(_, value)| prune(value));
            }
            Value::Sequence(list) => list.iter_mut().for_each(prune),
            _ => {}
        }
    }
    let mut value = serde_yaml::from_str(text).ok()?;
    prune(&mut value);
    serde_yaml::from_value(value).ok()
}

/// Where an error of the YAML crate lies, and what it says.
pub(super) fn place_and_text(error: &serde_yaml::Error, file: &str) -> (String, String) {
    let full = error.to_string();
    let place = match error.location() {
        Some(at) => format!("{file}:{}:{}", at.line(), at.column()),
        None => file.to_owned(),
    };
    // The crate repeats the place at the end of its message.
    let text = match full.rsplit_once(" at line ") {
        Some((text, numbers)) if numbers.chars().all(|c| c.is_ascii_digit() || " column".contains(c)) => text,
        _ => full.as_str(),
    };
    (place, text.to_owned())
}

/// An error of the YAML crate in our own form: its place as a place, a hint where a name is nearly right.
fn placed(error: &serde_yaml::Error, file: &str) -> Error {
    let (place, text) = place_and_text(error, file);
    if let Some((path, rest)) = text.split_once("unknown field `")
        && let Some((field, expected)) = rest.split_once('`')
    {
        let expected: Vec<&str> = expected.split('`').skip(1).step_by(2).collect();
        let hint = match nearest(field, expected.iter().copied()).first() {
            Some(near) => format!("did you mean '{near}'?"),
            None => format!("known here: {}", expected.join(", ")),
        };
        let within = path.trim_end_matches(": ");
        let within = if within.is_empty() { String::new() } else { format!(" in {within}") };
        return Error::bad_data(format!("unknown field '{field}'{within}")).at(place).hint(hint);
    }
    Error::bad_data("this is not a charter that praktik can read")
        .at(place)
        .because(text.replace('`', "'"))
        .hint("praktik charter export shows the form of every field")
}

const HEAD: &str = "\
# The charter of a community of practice. Lines that begin with # explain; everything may stay empty but the name.
";

/// Writes a charter so that [`read`] gives the same one: every field in its order, each with a word on what it is for
/// and, where it is empty, an example.
///
/// # Errors
/// Where a value cannot be written as YAML.
pub fn write(charter: &Charter) -> Result<String> {
    // Taken apart so that a new field of the charter cannot be forgotten here.
    let Charter {
        name,
        purpose,
        scope,
        focus_topics,
        roles,
        goals,
        benefits,
        cadence,
        channels,
        awards,
        sponsor,
        who_may_join,
        time_asked,
        norms,
        pauses,
        retention,
        time_zone,
        tie_cap,
        measures,
    } = charter;
    let mut page = Page(HEAD.to_owned());
    page.value("What the community calls itself.", "name", Some(name), "Data Guild")?;
    page.value("Why it exists.", "purpose", purpose.as_ref(), "Decisions at Acme rest on data that people trust.")?;
    page.item("What it takes up, and what it leaves to others.", "scope", scope)?;
    page.list("The topics it wants to move.", "focus_topics", focus_topics, "- data quality")?;
    let role = "- name: facilitator\n  responsibilities: prepares and leads the sessions\n  required: true\n  count: 2";
    page.list("The roles it needs: how many people each, and whether it cannot do without.", "roles", roles, role)?;
    let goal = "- title: answers come sooner\n  baseline: 40\n  target: 20\n  unit: days\n  due: 2027-06-30";
    page.list("What it wants to have reached.", "goals", goals, goal)?;
    page.list("What members and their organisation get out of it.", "benefits", benefits, "- less rework")?;
    let words = "How often it means to meet: weekly, biweekly, monthly, quarterly, or every N days.";
    page.value(words, "cadence", cadence.as_ref(), "monthly")?;
    let channel = "- name: Slack\n  url: https://example.org/data-guild\n  purpose: questions between sessions";
    page.list("Where it talks between sessions.", "channels", channels, channel)?;
    let award = "- name: Helper of the quarter\n  criteria: most often the one who answered";
    page.list("The awards it gives, and for what.", "awards", awards, award)?;
    page.value("Who stands for it in the organisation.", "sponsor", sponsor.as_ref(), "Dewi, head of engineering")?;
    page.value("Who may join.", "who_may_join", who_may_join.as_ref(), "everyone who works with data")?;
    page.value("The time it asks of a member.", "time_asked", time_asked.as_ref(), "two hours a month")?;
    page.list("How members treat each other.", "norms", norms, "- no question is too simple")?;
    let pause = "- from: 2026-12-20\n  until: 2027-01-05\n  reason: end of the year";
    page.list("Days on which nothing is expected to happen, both included.", "pauses", pauses, pause)?;
    let words = "How long the data of people who left is kept.";
    page.value(words, "retention", retention.as_ref(), "24m")?;
    page.value("The time zone of all its dates, by its IANA name.", "time_zone", time_zone.as_ref(), "Asia/Jakarta")?;
    let words = "The largest session that ties everyone present to everyone else; 0 for no limit.";
    page.value(words, "tie_cap", tie_cap.as_ref(), "30")?;
    let words = "Bounds of health measures that differ from praktik's own: a number, or low and high of a band.";
    page.item(words, "measures", measures)?;
    if measures.is_empty() {
        page.example("active_share:\n  good: 0.6\n  watch: 0.4");
    }
    Ok(page.0)
}

/// A text that grows by sections.
struct Page(String);

impl Page {
    fn item<T: Serialize>(&mut self, words: &str, key: &str, value: &T) -> Result<()> {
        let unwritable = |error: serde_yaml::Error| {
            Error::failed(format!("could not write {key} as YAML")).because(error.to_string())
        };
        let item = serde_yaml::to_value(BTreeMap::from([(key, value)])).map_err(unwritable)?;
        let mut yaml = serde_yaml::to_string(&item).map_err(unwritable)?;
        // A text that ends in line breaks would grow by what follows it on the page, and the YAML crate loses some rare
        // characters: such sections are written on one line. So are those with characters that act on a terminal.
        let on_page = format!("{yaml}\n# {words}\n");
        let shows = !yaml.chars().any(|c| c != '\n' && acts(c));
        if !shows || serde_yaml::from_str::<Value>(&on_page).ok().as_ref() != Some(&item) {
            yaml.clear();
            flow(&item, &mut yaml);
            yaml.push('\n');
        }
        self.0.push_str(&format!("\n# {words}\n{yaml}"));
        Ok(())
    }

    fn value<T: Serialize>(&mut self, words: &str, key: &str, value: Option<&T>, example: &str) -> Result<()> {
        match value {
            Some(value) => self.item(words, key, value)?,
            None => self.0.push_str(&format!("\n# {words} For example: {example}\n{key}:\n")),
        }
        Ok(())
    }

    fn list<T: Serialize>(&mut self, words: &str, key: &str, values: &[T], example: &str) -> Result<()> {
        self.item(words, key, &values)?;
        if values.is_empty() {
            self.example(example);
        }
        Ok(())
    }

    fn example(&mut self, example: &str) {
        for line in example.lines() {
            self.0.push_str(&format!("#  {line}\n"));
        }
    }
}

/// YAML that any reader takes the same way: everything on one line, each text in double quotes.
fn flow(value: &Value, out: &mut String) {
    match value {
        Value::Mapping(map) => {
            // The outermost mapping is the section itself, which cannot be in braces within a page.
            let within = !out.is_empty();
            out.push_str(if within { "{" } else { "" });
            for (i, (key, value)) in map.iter().enumerate() {
                out.push_str(if i > 0 { ", " } else { "" });
                flow_key(key, out);
                out.push_str(": ");
                flow(value, out);
            }
            out.push_str(if within { "}" } else { "" });
        }
        Value::Sequence(list) => {
            out.push('[');
            for (i, value) in list.iter().enumerate() {
                out.push_str(if i > 0 { ", " } else { "" });
                flow(value, out);
            }
            out.push(']');
        }
        Value::String(text) => quoted(text, out),
        Value::Bool(truth) => out.push_str(if *truth { "true" } else { "false" }),
        Value::Number(number) => out.push_str(&number.to_string()),
        Value::Null | Value::Tagged(_) => out.push_str("null"),
    }
}

fn flow_key(key: &Value, out: &mut String) {
    match key {
        Value::String(word) if out.is_empty() => out.push_str(word),
        key => flow(key, out),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::domain::charter::{Bound, Goal, MeasureBounds, Pause, Role};

    fn refused(text: &str) -> (String, String, String) {
        let error = read(text, "charter.yaml").unwrap_err();
        (error.place.unwrap_or_default(), error.message, error.hints.concat())
    }

    #[test]
    fn mistakes_are_placed_and_explained() {
        let (place, message, hint) = refused("name: A\npurpos: x\n");
        assert_eq!((place.as_str(), hint.as_str()), ("charter.yaml:2:1", "did you mean 'purpose'?"));
        assert_eq!(message, "unknown field 'purpos'");
        let (place, message, hint) = refused("name: A\nroles:\n  - name: x\n    cuont: 1\n");
        assert_eq!((place.as_str(), hint.as_str()), ("charter.yaml:4:5", "did you mean 'count'?"));
        assert_eq!(message, "unknown field 'cuont' in roles[0]");
        assert_eq!(refused("name: A\nroles: [\n").0, "charter.yaml:3:1");
        assert_eq!(refused("name: A\nroles: none\n").0, "charter.yaml:2:8");
        assert_eq!(refused("name: A\nmeasures:\n  a: {good: 1}\n  a: {good: 2}\n").0, "charter.yaml:4:3");
        assert_eq!(refused("name: A\nname: B\n").0, "charter.yaml:2:1");
        assert_eq!(refused("- name: A\n").0, "charter.yaml:1:1");
        assert_eq!(refused("{}").1, "name is empty");
        assert_eq!(refused(" \n").1, "this file is empty");
    }

    #[test]
    fn a_broken_rule_is_placed_at_its_line() {
        let roles = "name: A\nroles:\n  - name: x\n  - name: y\n    count: 0\n";
        let (place, message, _) = refused(roles);
        assert_eq!((place.as_str(), message.as_str()), ("charter.yaml:5:12", "roles[1].count: '0' is not a count"));
        assert_eq!(refused("name: A\nscope:\n  in:\n    - a\n    - A\n").0, "charter.yaml:5:7");
        assert_eq!(refused("name: A\ncadence: hourly\n").0, "charter.yaml:2:10");
        let pauses = "name: A\npauses:\n  - from: 2026-01-02\n    until: 2026-01-01\n";
        assert_eq!(refused(pauses).0, "charter.yaml:3:5");
    }

    #[test]
    fn fields_may_be_left_blank() {
        let blank = "name: A\npurpose:\nscope:\n  in:\n  out: []\nnorms:\nroles:\n  - name: x\n    count:\n";
        let charter = read(blank, "c.yaml").unwrap();
        assert_eq!((charter.norms.len(), charter.roles[0].count), (0, 1));
        assert_eq!(refused("name: A\nroles:\n  - name:\n").0, "charter.yaml:3:10");
    }

    #[test]
    fn a_charter_cannot_swell_or_nest_without_end() {
        let alias = format!("name: A\nnorms: [&a '{}'{}]\n", "x".repeat(100_000), ", *a".repeat(1_000));
        assert!(read(&alias, "c.yaml").is_err_and(|error| error.cause.is_some_and(|cause| cause.contains("repeats"))));
        let bomb = (1..9).fold("a0: &a0 [x, x]\n".to_owned(), |text, n| {
            format!("{text}a{n}: &a{n} [{}]\n", vec![format!("*a{}", n - 1); 9].join(", "))
        });
        assert!(read(&bomb, "c.yaml").is_err());
        for deep in ["[", "{a: ", "- "] {
            assert!(read(&format!("name: {}", deep.repeat(200_000)), "c.yaml").is_err());
        }
        assert!(read(&"#".repeat(LARGEST + 1), "c.yaml").is_err_and(|error| error.message.contains("1 MiB")));
    }

    #[test]
    fn what_is_written_reads_back_and_explains_itself() {
        let day = |text: &str| crate::domain::calendar::iso_day(text).unwrap();
        let full = Charter {
            name: "Data: Guild #1".into(),
            purpose: Some("Two lines\n  and a \"quote\"\n".into()),
            roles: vec![Role { name: "lead".into(), responsibilities: None, required: true, count: 2 }],
            goals: vec![Goal {
                title: "no".into(),
                baseline: Some(40.0),
                due: Some(day("2026-01-02")),
                ..Goal::default()
            }],
            pauses: vec![Pause { from: day("2026-01-02"), until: day("2026-01-02"), reason: Some("~".into()) }],
            measures: [(
                "x".to_owned(),
                MeasureBounds { good: Some(Bound::Band([0.1, 2.0])), watch: Some(Bound::Number(3.0)) },
            )]
            .into(),
            ..Charter::default()
        };
        let bare = Charter { name: "A".into(), ..Charter::default() };
        for charter in [full, bare] {
            let text = write(&charter).unwrap();
            assert_eq!(read(&text, "c.yaml"), Ok(charter), "{text}");
        }
        // The examples are true: each is a charter once its marks are taken off.
        let text = write(&Charter { name: "A".into(), ..Charter::default() }).unwrap();
        let shown: String = text
            .lines()
            .map(|line| line.strip_prefix("#  ").map_or(line.to_owned(), |rest| format!("  {rest}")) + "\n")
            .collect();
        let shown = shown.replace(": []\n  -", ":\n  -").replace(": {}\n  ", ":\n  ");
        let charter = read(&shown, "c.yaml").unwrap();
        assert!(charter.roles.len() == 1 && charter.goals.len() == 1 && charter.measures.len() == 1, "{shown}");
    }
}
