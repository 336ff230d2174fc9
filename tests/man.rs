//! The manual pages, and what `praktik help` says.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![allow(clippy::disallowed_methods, reason = "UPDATE asks for the table of the README to be written anew")]

mod common;

use common::Place;
use praktik::render::words::topics::{Part, TOPICS};
use snapbox::{assert_data_eq, str};

#[test]
fn the_main_page_lists_commands_and_exit_codes() {
    let page = Place::new().run("praktik man").assert_ok().stdout.clone();
    assert!(page.starts_with(".TH \"PRAKTIK\" \"1\""), "{page}");
    for wanted in ["praktik\\-recognize(1)", ".SH \"EXIT STATUS\"", "PRAKTIK_DB", ".SH COMMANDS"] {
        assert!(page.contains(wanted), "{wanted} is missing in {page}");
    }
    assert!(page.contains("praktik help areas"), "{page}");
}

#[test]
fn a_verb_has_its_own_page_with_its_examples() {
    let place = Place::new();
    let page = place.run("praktik man member skill add").assert_ok().stdout.clone();
    assert!(page.starts_with(".TH \"PRAKTIK-MEMBER-SKILL-ADD\" \"1\""), "{page}");
    let page = place.run("praktik man recognize").assert_ok().stdout.clone();
    assert!(page.contains("\\fBpraktik recognize\\fR <COMMAND>"), "both forms of use are there: {page}");
    let examples = page.split_once(".SH EXAMPLES\n.nf\n").expect("examples, as they are typed").1;
    assert!(examples.contains("praktik recognize ana budi"), "{page}");
}

/// Every measure, as the registry has them.
fn measures(place: &Place) -> Vec<serde_json::Value> {
    place.run("praktik evaluate measures --json").json().as_array().unwrap().clone()
}

#[test]
fn the_page_of_evaluate_tells_of_every_measure() {
    let place = Place::new();
    for page in ["praktik man evaluate", "praktik man evaluate measures"] {
        let page = place.run(page).assert_ok().stdout.clone();
        let section = page.split_once(".SH MEASURES\n").expect("a section of measures").1;
        assert_eq!(section.matches("\n.TP\n").count(), measures(&place).len());
        for measure in measures(&place) {
            let entry = format!("\\fB{}\\fR\n", measure["measure"].as_str().unwrap());
            let said = section.split_once(&entry).unwrap_or_else(|| panic!("{entry} is missing")).1;
            let said = said.lines().next().unwrap();
            assert!(said.contains("Formula: ") && said.contains("Source: "), "{said}");
            assert_eq!(measure["direction"] == "none", said.contains("told, never judged"), "{said}");
        }
    }
    let other = place.run("praktik man evaluate explain").assert_ok().stdout.clone();
    assert!(!other.contains(".SH MEASURES"), "one list is enough");
}

#[test]
fn the_readme_holds_every_measure() {
    const HEADING: &str = "## Every measure\n";
    const COMMAND: &str =
        "praktik evaluate measures --columns measure,area,unit,direction,good,watch,says --format markdown";
    let place = Place::new();
    let table = place.run(COMMAND).assert_ok().stdout.clone();
    assert_eq!(table.lines().count(), measures(&place).len() + 2);
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = std::fs::read_to_string(&file).unwrap().replace("\r\n", "\n");
    let from = readme.find(HEADING).expect("README.md has a section of measures");
    let from = from + readme[from..].find("\n|").expect("the section has a table") + 1;
    let until = readme[from..].find("\n\n").map_or(readme.len(), |end| from + end + 1);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&file, format!("{}{table}{}", &readme[..from], &readme[until..])).unwrap();
        return;
    }
    assert!(
        readme[from..until] == table,
        "the table of measures in README.md is out of date. It is what this prints:\n{COMMAND}\n\
         (put it there: UPDATE=1 cargo test --test man)"
    );
}

#[test]
fn a_command_that_is_none_is_named() {
    let place = Place::new();
    let refused = place.run("praktik man sesion");
    assert!(refused.assert_code(2).stderr.contains("did you mean session?"));
    let refused = place.run("praktik man session frobnicate");
    assert!(refused.assert_code(2).stderr.contains("praktik session --help"));
}

/// Every command and verb, `praktik` itself first, each with its words.
fn commands() -> Vec<(Vec<String>, clap::Command)> {
    fn walk(command: &clap::Command, words: &[String], into: &mut Vec<(Vec<String>, clap::Command)>) {
        into.push((words.to_vec(), command.clone()));
        for sub in command.get_subcommands() {
            walk(sub, &[words, &[sub.get_name().to_owned()]].concat(), into);
        }
    }
    let mut all = Vec::new();
    walk(&praktik::cli::command(None), &[], &mut all);
    all
}

#[test]
fn every_command_has_a_page_that_names_others() {
    let place = Place::new();
    place.run("praktik man --install pages").assert_ok();
    let all = commands();
    let names: Vec<String> =
        all.iter().map(|(words, _)| [&["praktik".to_owned()], &words[..]].concat().join("-")).collect();
    for (name, (words, _)) in names.iter().zip(&all) {
        let page = place.read(&format!("pages/{name}.1"));
        assert!(page.contains(".SH NAME") && page.contains(".SH \"SEE ALSO\""), "{name}");
        let others = page.lines().filter_map(|line| line.strip_prefix("\\fB")?.split_once("\\fR(1)"));
        for (other, _) in others {
            assert!(names.contains(&other.replace("\\-", "-")), "{name} names {other}");
        }
        assert_eq!(
            words.len() > 1,
            page.contains(&format!("\\fBpraktik\\-{}\\fR(1)", words.first().map_or("", String::as_str)))
        );
    }
    assert_eq!(place.run("praktik man session log").stdout, place.read("pages/praktik-session-log.1"));
    assert_eq!(std::fs::read_dir(place.path().join("pages")).unwrap().count(), names.len());
}

#[test]
fn pages_are_written_once_and_not_over_those_of_others() {
    let place = Place::new();
    let pages = commands().len();
    let said = place.run("praktik man --install --dry-run --json").json();
    assert_eq!((said["dry_run"].as_bool(), said["written"].as_u64()), (Some(true), Some(pages as u64)));
    assert!(!place.path().join(".local").exists(), "nothing is written");
    let said = place.run("praktik man --install").assert_ok().stdout.clone();
    assert!(said.contains("manual pages are in") && said.contains(".local/share/man/man1"), "{said}");
    let said = place.run("praktik man --install").assert_ok().stdout.clone();
    assert!(said.starts_with("Nothing to change: "), "{said}");
    place.file(".local/share/man/man1/praktik-find.1", ".TH FIND 1\n");
    place.file(".local/share/man/man1/praktik-status.1", ".TH \"PRAKTIK-STATUS\" of an older version\n");
    let refused = place.run("praktik man --install");
    assert!(refused.assert_code(2).stderr.contains("praktik-find.1. Replace what is there?"), "{}", refused.stderr);
    assert_eq!(place.read(".local/share/man/man1/praktik-find.1"), ".TH FIND 1\n");
    let said = place.run("praktik man --install --yes --json").json();
    assert_eq!((said["written"].as_u64(), said["unchanged"].as_u64()), (Some(2), Some(pages as u64 - 2)));
}

/// What is typed of an example: the command line, without what is said of it and without what it is piped to.
fn typed(line: &str) -> Option<Vec<String>> {
    let line = &line[line.find("praktik ")?..];
    let ends = ["  ", " | ", " > ", ")"].iter().filter_map(|end| line.find(end));
    let line = &line[..ends.min().unwrap_or(line.len())];
    (!line.contains(['…', '$']) && !line.contains("<(")).then(|| shlex::split(line)).flatten()
}

#[test]
fn every_command_has_examples_that_can_be_typed() {
    let (mut without, mut tried) = (Vec::new(), 0);
    for (words, command) in commands().into_iter().skip(1) {
        let told = command.get_after_help().map(ToString::to_string).unwrap_or_default();
        let Some((_, examples)) = told.split_once("Examples:\n") else {
            without.push(words.join(" "));
            continue;
        };
        let lines = examples.lines().take_while(|line| line.starts_with("  "));
        for example in lines.filter_map(typed) {
            let parsed = praktik::cli::command(None).try_get_matches_from(&example);
            assert!(parsed.is_ok(), "{}: {example:?}: {}", words.join(" "), parsed.unwrap_err());
            tried += 1;
        }
    }
    assert!(without.is_empty(), "these have no examples: {}", without.join(", "));
    assert!(tried > 150, "{tried}");
}

#[test]
fn help_is_that_of_a_command() {
    let place = Place::new();
    for words in ["", "session", "session log", "member skill add", "help"] {
        let help = place.run(&format!("praktik help {words}")).assert_ok().stdout.clone();
        assert_eq!(help, place.run(&format!("praktik {words} --help")).assert_ok().stdout, "{words}");
    }
    let whole = place.run("praktik help").stdout.clone();
    for topic in TOPICS {
        assert!(whole.contains(&format!("\n  {:<13}{}\n", topic.name, topic.about)), "{whole}");
    }
    assert_data_eq!(
        place.transcript(
            "
            praktik help aeras
            praktik help sesion
            praktik help session lgo
            praktik help frobnicate
            praktik help session log --json
            ",
        ),
        str![[r#"
$ praktik help aeras
! error: praktik has no command and no topic 'aeras'
! hint: did you mean areas?
? 2
$ praktik help sesion
! error: praktik has no command and no topic 'sesion'
! hint: did you mean session?
? 2
$ praktik help session lgo
! error: praktik session has no command 'lgo'
! hint: see what there is: praktik session --help
? 2
$ praktik help frobnicate
! error: praktik has no command and no topic 'frobnicate'
! hint: see what there is: praktik --help
? 2
$ praktik help session log --json
! error: --format: only topics come in other formats; the help of a command is text
? 2

"#]]
    );
}

#[test]
fn topics_name_commands_that_there_are() {
    let all = commands();
    for topic in TOPICS {
        let named = topic.parts.iter().flat_map(|part| match part {
            Part::Commands(commands) => *commands,
            _ => &[],
        });
        for (line, _) in named {
            let (flags, words): (Vec<&str>, Vec<&str>) = line.split(' ').partition(|word| word.starts_with("--"));
            let words: Vec<&str> = words.into_iter().filter(|word| word.chars().any(char::is_lowercase)).collect();
            let found = all.iter().find(|(known, _)| *known == words);
            let (_, command) = found.unwrap_or_else(|| panic!("{}: there is no {line}", topic.name));
            for flag in flags {
                let known = command.get_arguments().filter_map(clap::Arg::get_long).any(|long| flag[2..] == *long);
                assert!(known, "{}: there is no {line}", topic.name);
            }
            assert!(line.len() <= 24, "{}: {line} is too long for a narrow terminal", topic.name);
        }
    }
}

#[test]
fn topics_read_well_wide_and_narrow() {
    let place = Place::new();
    for topic in TOPICS {
        for width in [60, 100] {
            let told = place.run(&format!("COLUMNS={width} praktik help {}", topic.name)).assert_ok().stdout.clone();
            assert!(told.lines().all(|line| line.chars().count() <= width), "{told}");
        }
        let told = place.run(&format!("praktik help {} --json", topic.name)).json();
        assert_eq!(told["topic"], topic.name);
        assert!(told["sections"].as_array().unwrap().len() > 3);
    }
    assert_data_eq!(
        place.transcript("COLUMNS=60 praktik help privacy\npraktik help areas\npraktik help week"),
        str![[r#"
$ COLUMNS=60 praktik help privacy
What is kept on people, and what a lead should tell them

The community file holds other people's data, and you answer
for it. It lies on your machine, only you may read it, and
praktik sends nothing anywhere.

What is kept
  · Who somebody is: name, handle, and where you noted them
    address, unit, site, a note, and the keys by which
    imports know them.
  · When they joined and left, which roles they hold or
    held, and what they say they teach, practise or want to
    learn.
  · Who was at a session, never for how long: what a meeting
    tool says of minutes only decides whether somebody
    counts as present.
  · What people gave: presenting, facilitating, resources,
    challenges, wishes, actions, thanks given and received.
  · Stories, with whether they may be shared; and whatever
    you write into notes and reasons.
  · When they were welcomed, introduced to somebody, or last
    spoken to.
  · The answers to surveys, without who gave them, unless
    the import was told --named.
  · Of the forum only totals. Of a change the journal keeps
    for a year what it takes to undo it.

What is shown, and to whom
  · Surveys and the feedback on sessions are shown from five
    answers on, so that nobody's can be guessed.
  · Reports, digests and announcements carry no address.
    They name people where they are thanked, hold a role,
    present, or tell a story that may be shared; never who
    is absent, drifting or most connected. Only you see
    that, in status and evaluate.
  · Private members are counted, and neither listed nor
    suggested.
  · An export and a backup hold everything, a list of
    members their addresses: whoever gets such a file has
    it.

What you can do for somebody
  member show --everything  all that is held on them; give
                            it to whoever asks
  member edit               put right what is wrong; with
                            --private they are counted only
  member leave              they are no longer on the roll
  member forget             erase them, in the journal and
                            in recorded evaluations too; the
                            counts stay

Forgetting cannot be undone. Backups that still hold
somebody are named and go with --backups; copies elsewhere
are yours to find, and each co-lead forgets in a file of
their own. The charter's retention, such as 24m, says how
long you keep people who left: status reminds you of them.

What to tell the members
  · That you keep who was at a session and what people
    contribute, and what for: to see how the community is
    doing, not how somebody works.
  · That it is never kept how long somebody stayed, or what
    they wrote in the forum, and that no report names who
    was absent.
  · That surveys are shown in sums only, and from five
    answers on.
  · That you ask before you share a story.
  · Who else has the file: co-leads, backups.
  · How long you keep people who left.
  · That whoever asks gets to see what is held on them, is
    put right, kept private, or forgotten, and whom to ask.

Say it where people join: in the norms of the charter, or in
the letter of welcome.
$ praktik help areas
The six areas of a community, and which commands serve them

Six things make a community of practice effective. Each has its commands, and evaluate says how each
of them is doing. The commands below are typed after praktik.

Purpose
What the community is for, what belongs to it and what does not, who does what; and members who know
it and see what they have of it.
  charter edit    purpose, scope, focus topics, roles, benefits, cadence
  charter review  once a year: is it still true?
  goal add        what is to be reached by when; goal update notes where it stands
  member welcome  a letter that tells newcomers what it is about

Leadership
People who know the field, and who inspire, facilitate, share and let others try; more than one of
them.
  member role add   who leads, and who stands in for them
  member skill add  what they can teach
  challenge raise   with --kind idea or experiment: what somebody wants to try
  member handover   from one lead to the next, with nothing forgotten

Connection
Places to meet, meetings that happen, and people who know each other across their units.
  session plan      the next meeting, or a whole series
  session log       who was there; session import reads what the meeting tool wrote
  channel log       the forum of a month, in totals
  challenge join    problems that people solve together
  member match      who should meet whom
  evaluate network  who hangs together, and who is not yet connected

Learning
Talks, workshops, material, and people who teach what others want to learn.
  wish add         a topic that somebody wishes for
  session suggest  the next topic, and who could present it
  resource add     guides, recordings, code; resource used says they helped
  find             who knows about this, and what is there on it?

Recognition
Thanks for what people did, in private, in public, and as an award.
  recognize          thank somebody, and say what for
  recognize suggest  who contributed and was not thanked
  recognize digest   the thanks of a month, ready to post

Review & continuity
Whether goals are reached, members take part and there is a benefit; and what changes because of
that.
  evaluate           how all of this is doing, and what would help most
  evaluate --record  keep it, and take actions from it; once a quarter
  evaluate report    a page on it to pass on, for the sponsor, the members or you
  survey template    questions to the members; survey import reads the answers
  story add          what the community was good for, as somebody tells it
  action list        what was undertaken, and what became of it
  status             every week: what needs you

Where each stands
  evaluate --area NAME  purpose, leadership, connection, learning, recognition or continuity
  evaluate explain KEY  where a figure comes from
$ praktik help week
The week of a lead, and what comes once a month, a quarter, a year

A little each week. The commands below are typed after praktik; status says which of them are due,
and most say what comes next.

At the beginning of the week
  status            what is coming, what is due, who is new, who is owed thanks
  member welcome    a letter for somebody new, and a buddy
  member contacted  you spoke to somebody who was not seen for a while

Before a session
  session suggest   which topic, and who could present it
  session plan      say when it is; --every plans a series
  session announce  a text to post, for Slack, Teams or e-mail

Right after a session
  session log    who was there; on a terminal it asks
  session note   what was decided
  session recap  thanks, decisions and what is next, to post
  recognize      thank who presented or helped

Once a month
  channel log       the forum in totals: who wrote, asked, was answered
  recognize digest  the thanks of the month, to post
  member match      two people who should know each other
  backup            a checked copy; or by cron, with --keep

Once a quarter
  evaluate           how the community is doing, and what would help most
  evaluate --record  keep that, and undertake a few things
  evaluate report    a page to pass on; --for sponsor, members or you
  action list        what became of the last ones
  goal update        where the goals stand

Once or twice a year
  survey template  ask the members; survey import reads what they say
  story add        what it was good for; ask whether it may be shared
  charter review   is the charter still true?
  member leave     with --not-seen 12m: who is no longer there
  member forget    who left longer ago than you keep people

"#]]
    );
}
