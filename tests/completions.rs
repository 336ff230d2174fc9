//! What shells are offered, and the scripts by which they ask. `tests/shells/run` tries the same in real shells.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![allow(clippy::disallowed_methods, reason = "UPDATE asks for the kept scripts to be written anew")]

mod common;

use std::path::Path;
use std::sync::Arc;

use clap_complete::engine::ArgValueCompleter;
use common::Place;
use serde_json::Value;
use snapbox::{assert_data_eq, str};

/// Ana leads; Budi and Burhan are members, Shy is private; one session was held, one is planned.
fn community() -> Place {
    let place = Place::new();
    for line in [
        "praktik init --name 'Data Guild' --purpose 'Better data' --lead 'Ana Silva' --topic 'Async Rust' --topic SQL",
        "praktik member add 'Budi Santoso'",
        "praktik member add 'Burhan Aziz'",
        "praktik member add 'Butet Shy' --private",
        "praktik session log 'Kick-off' --on 2026-11-10 --present ana,budi",
        "praktik session plan 'Window functions' --on 2026-12-01",
    ] {
        place.run(line).assert_ok();
    }
    place
}

/// What fish is offered for a line whose last word is being typed: the values, one a line, without their help.
fn offered(place: &Place, line: &str) -> Vec<String> {
    let ran = place.run(&format!("COMPLETE=fish praktik -- {line}"));
    ran.assert_ok();
    assert_eq!(ran.stderr, "", "completion says nothing on the way");
    ran.stdout.lines().map(|line| line.split('\t').next().unwrap_or_default().to_owned()).collect()
}

#[test]
fn values_come_from_the_file() {
    let place = community();
    assert_eq!(offered(&place, "praktik mem"), ["member"]);
    assert_eq!(offered(&place, "praktik member show an"), ["ana-silva"]);
    assert_eq!(offered(&place, "praktik member show AN"), ["ana-silva"]);
    assert_eq!(offered(&place, "praktik member show @an"), ["@ana-silva"]);
    assert_eq!(offered(&place, "praktik recognize bu"), ["budi-santoso", "burhan-aziz"]);
    assert_eq!(offered(&place, "praktik recognize ana-silva --by bud"), ["budi-santoso"]);
    assert_eq!(offered(&place, "praktik recognize ana-silva --session l"), ["last"]);
    assert_eq!(
        offered(&place, "praktik session show 2026"),
        ["2026-12-01-window-functions", "2026-11-10-kick-off"],
        "the latest first"
    );
    assert_eq!(offered(&place, "praktik session log 2026"), ["2026-12-01-window-functions"], "what is planned");
    assert_eq!(offered(&place, "praktik session log x --topic a"), ["Async Rust"]);
    assert_eq!(offered(&place, "praktik member skill add ana SQL:t"), ["SQL:teaches"]);
    assert_eq!(offered(&place, "praktik member role add budi le"), ["lead"]);
    assert_eq!(offered(&place, "praktik evaluate explain attend"), ["attendance_rate"]);
    assert_eq!(offered(&place, "praktik evaluate --area con"), ["connection", "continuity"]);
    assert_eq!(offered(&place, "praktik evaluate network --around bu"), ["budi-santoso", "burhan-aziz"]);
    assert_eq!(offered(&place, "praktik evaluate network --format g"), ["graphml"]);
    assert_eq!(offered(&place, "praktik session list --kind w"), ["workshop"]);
    assert_eq!(offered(&place, "praktik init --tz asia/jak"), ["Asia/Jakarta"]);
}

#[test]
fn the_last_of_a_list_is_completed_and_nobody_twice() {
    let place = community();
    assert_eq!(
        offered(&place, "praktik session log x --present ana-silva,bu"),
        ["ana-silva,budi-santoso", "ana-silva,burhan-aziz"]
    );
    assert_eq!(offered(&place, "praktik session log x --present budi-santoso,bu"), ["budi-santoso,burhan-aziz"]);
    assert_eq!(offered(&place, "praktik recognize ana,bud"), ["ana,budi-santoso"]);
    assert_eq!(offered(&place, "praktik session plan x --topic sql,"), ["sql,Async Rust"]);
}

#[test]
fn the_file_is_the_one_that_the_line_is_about() {
    let (place, elsewhere) = (community(), Place::new());
    let file = place.path().join("praktik.db").display().to_string();
    assert_eq!(offered(&elsewhere, "praktik member show an"), [""; 0]);
    assert_eq!(offered(&elsewhere, &format!("praktik --db {file} member show an")), ["ana-silva"]);
    assert_eq!(offered(&elsewhere, &format!("praktik member --db={file} show an")), ["ana-silva"]);
    assert_eq!(offered(&place, "praktik --db nowhere.db member show an"), [""; 0]);
    std::fs::create_dir(place.path().join("below")).unwrap();
    let mut below = place.command("COMPLETE=fish praktik -- praktik member show an");
    let said = below.current_dir(place.path().join("below")).output().unwrap().stdout;
    assert!(String::from_utf8(said).unwrap().starts_with("ana-silva\t"));
    let elsewhere = elsewhere.env("PRAKTIK_DB", &file);
    assert_eq!(offered(&elsewhere, "praktik member show an"), ["ana-silva"]);
}

#[test]
fn whatever_is_wrong_there_is_only_nothing_to_offer() {
    let place = Place::new();
    place.file("praktik.db", "no database");
    assert_eq!(offered(&place, "praktik member show an"), [""; 0]);
    assert_eq!(offered(&place, "praktik no-such-command an"), [""; 0]);
    // A variable of that name that means something else is passed over.
    place.run("COMPLETE=1 praktik --version").assert_ok();
    assert!(place.run("COMPLETE=1 praktik --version").stdout.starts_with("praktik "));
}

#[test]
fn bash_is_told_what_it_can_take_as_it_is() {
    let place = community();
    let bash = |index: usize, typed: &str, words: &str| {
        let line = format!("COMPLETE=bash _CLAP_COMPLETE_INDEX={index} _PRAKTIK_TYPED='{typed}' praktik -- {words}");
        place.run(&line).assert_ok().stdout.clone()
    };
    assert_eq!(bash(1, "rec", "praktik rec"), "recognize\n");
    assert_eq!(bash(5, "As", "praktik session log x --topic As"), "Async\\ Rust\n");
    assert_eq!(bash(5, "Async R", "praktik session log x --topic '\"Async R'"), "Async Rust\n");
    assert_eq!(bash(5, "2026-11", "praktik session log --note = 2026-11"), "");
    assert_eq!(bash(5, "20", "praktik recognize list --session = 20 --json").lines().count(), 2);
    assert_eq!(bash(7, "te", "praktik member skill add ana SQL : te"), "teaches\n");
}

/// Value names that only the person who types can know, or whose values clap knows.
const FREE: &[&str] = &[
    "ADDRESS", "DATE", "DIALECT", "FORMAT", "FROM", "HANDLE", "HH:MM", "KEYS", "MONTH", "YES|NO", "KEY,…", "N", "NOTE",
    "PEOPLE", "PERIOD", "PLACE", "PURPOSE", "REASON", "RULE", "SITE", "SQL", "SLUG", "SPAN", "TEXT", "TITLE", "UNTIL",
    "UNIT", "URL", "WHAT", "WHEN", "WORDS",
];

/// The same, where the name alone does not tell.
const FREE_ARGUMENTS: &[&str] = &[
    "channel",
    "command",
    "words",
    "guest",
    "lead",
    "name",
    "sponsor",
    "named_guests",
    "channels",
    "sort",
    "columns",
    "add",
    "remove",
    "moved",
];

#[test]
fn every_value_is_completed_or_known_to_be_free() {
    fn walk(command: &clap::Command, path: &str, left: &mut Vec<String>) {
        let path = format!("{path} {}", command.get_name());
        for arg in command.get_arguments().filter(|arg| arg.get_action().takes_values()) {
            let name = arg.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
            let known = arg.get::<ArgValueCompleter>().is_some()
                || !arg.get_possible_values().is_empty()
                || arg.get_value_hint() != clap::ValueHint::Unknown
                || FREE.contains(&name)
                || FREE_ARGUMENTS.contains(&arg.get_id().as_str());
            if !known {
                left.push(format!("{path}: {} ({name})", arg.get_id()));
            }
        }
        command.get_subcommands().for_each(|sub| walk(sub, &path, left));
    }
    let whole = praktik::complete::attach(praktik::cli::command(None), &Arc::new(None));
    let mut left = Vec::new();
    walk(&whole, "", &mut left);
    assert!(
        left.is_empty(),
        "give these a value name that src/complete/values.rs knows, or add them to FREE here:\n{}",
        left.join("\n")
    );
}

/// The scripts kept for packages, and the shell that each is for.
const KEPT: &[(&str, &str)] = &[
    ("bash", "praktik.bash"),
    ("zsh", "_praktik"),
    ("fish", "praktik.fish"),
    ("powershell", "_praktik.ps1"),
    ("elvish", "praktik.elv"),
    ("nushell", "praktik.nu"),
];

#[test]
fn the_kept_scripts_are_those_that_praktik_prints() {
    let place = Place::new();
    for (shell, name) in KEPT {
        let now = place.run(&format!("praktik completions {shell} --static"));
        now.assert_ok();
        let narrow = place.run(&format!("COLUMNS=40 praktik completions {shell} --static"));
        assert_eq!(now.stdout, narrow.stdout, "the script of {shell} is the same whatever the terminal");
        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("completions").join(name);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&file, &now.stdout).unwrap();
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            kept == now.stdout,
            "completions/{name} is out of date. Refresh it: praktik completions {shell} --static > completions/{name}\n\
             (all of them: UPDATE=1 cargo test --test completions)"
        );
    }
}

#[test]
fn loaders_ask_praktik_by_name() {
    let place = Place::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let loader = place.run(&format!("praktik completions {shell}")).assert_ok().stdout.clone();
        assert!(loader.contains("praktik --") && !loader.contains("/praktik"), "{loader}");
        let asked = place.run(&format!("COMPLETE={shell} praktik")).assert_ok().stdout.clone();
        assert_eq!(asked.trim(), loader.trim(), "the variable alone gives the same");
    }
    let refused = place.run("praktik completions nushell");
    assert!(refused.assert_code(2).stderr.contains("praktik completions nushell --static"));
    place.run("praktik completions tcsh").assert_code(2);
    let guessed = place.run("SHELL=/usr/bin/fish praktik completions").assert_ok().stdout.clone();
    assert_eq!(guessed, place.run("praktik completions fish").stdout);
}

#[test]
fn a_script_goes_where_the_shell_looks() {
    let place = Place::new();
    assert_data_eq!(
        place.transcript(
            "
            praktik completions zsh --install --dry-run
            SHELL=/bin/zsh praktik completions --install
            praktik completions zsh --install
            praktik completions bash --install
            praktik completions --install fish
            praktik completions --install fish --static
            praktik completions elvish --install --json
            praktik completions powershell --install
            praktik completions nushell --install
            praktik completions nushell --install --static
            XDG_CONFIG_HOME=/nowhere praktik completions fish --install --dry-run
            SHELL=/bin/tcsh praktik completions --install
            praktik completions --install
            praktik completions bash --dry-run
            HOME= praktik completions bash --install
            ",
        ),
        str![[r#"
$ praktik completions zsh --install --dry-run
would: put the completions of zsh into [PLACE]/.local/share/zsh/site-functions/_praktik
Nothing was written.
  add to [PLACE]/.zshrc, before compinit:
    fpath=([PLACE]/.local/share/zsh/site-functions $fpath)
$ SHELL=/bin/zsh praktik completions --install
✓ the completions of zsh are in [PLACE]/.local/share/zsh/site-functions/_praktik
  add to [PLACE]/.zshrc, before compinit:
    fpath=([PLACE]/.local/share/zsh/site-functions $fpath)
$ praktik completions zsh --install
Nothing to change: the completions of zsh are in [PLACE]/.local/share/zsh/site-functions/_praktik
  add to [PLACE]/.zshrc, before compinit:
    fpath=([PLACE]/.local/share/zsh/site-functions $fpath)
$ praktik completions bash --install
✓ the completions of bash are in [PLACE]/.local/share/bash-completion/completions/praktik
  add to [PLACE]/.bashrc, if the package bash-completion is not installed:
    source [PLACE]/.local/share/bash-completion/completions/praktik
$ praktik completions --install fish
✓ the completions of fish are in [PLACE]/.config/fish/completions/praktik.fish
$ praktik completions --install fish --static
✓ the completions of fish are in [PLACE]/.config/fish/completions/praktik.fish
$ praktik completions elvish --install --json
{
  "schema": 1,
  "dry_run": false,
  "place": "[PLACE]/.config/elvish/lib/praktik.elv",
  "written": 1,
  "unchanged": 0,
  "add": {
    "line": "use praktik",
    "to": "[PLACE]/.config/elvish/rc.elv"
  }
}
$ praktik completions powershell --install
✓ the completions of powershell are in [PLACE]/.config/powershell/praktik.ps1
  add to $PROFILE:
    . [PLACE]/.config/powershell/praktik.ps1
$ praktik completions nushell --install
! error: nushell cannot ask praktik while you type
! hint: take the script that knows commands and flags: praktik completions nushell --install --static
? 2
$ praktik completions nushell --install --static
✓ the completions of nushell are in [PLACE]/.config/nushell/praktik.nu
  add to [PLACE]/.config/nushell/config.nu:
    source [PLACE]/.config/nushell/praktik.nu
$ XDG_CONFIG_HOME=/nowhere praktik completions fish --install --dry-run
would: put the completions of fish into /nowhere/fish/completions/praktik.fish
Nothing was written.
$ SHELL=/bin/tcsh praktik completions --install
! error: SHELL=/bin/tcsh: there is no script for this shell
! hint: name it: bash, zsh, fish, powershell, elvish or nushell
? 2
$ praktik completions --install
! error: which shell is it for?
! because: SHELL names none
! hint: name it: bash, zsh, fish, powershell, elvish or nushell
? 2
$ praktik completions bash --dry-run
! error: --dry-run goes with --install: what is printed has one form only
? 2
$ HOME= praktik completions bash --install
! error: nobody says where your home folder is
! because: neither HOME nor USERPROFILE names one
! hint: print it, and put it where it belongs
? 1

"#]]
    );
    let script = place.read(".local/share/zsh/site-functions/_praktik");
    assert!(script.starts_with("#compdef praktik\n# Written by"), "{script}");
    // What the shell was told already is not told again.
    place.file(".zshrc", format!("fpath=({}/.local/share/zsh/site-functions $fpath)\n", place.path().display()));
    place.file(".config/elvish/rc.elv", "use praktik\n");
    for shell in ["zsh", "elvish"] {
        assert_eq!(place.run(&format!("praktik completions {shell} --install --json")).json()["add"], Value::Null);
    }
}

#[test]
fn what_somebody_else_wrote_is_not_replaced() {
    let place = Place::new();
    let file = ".config/fish/completions/praktik.fish";
    place.file(file, "# mine\n");
    let dry = place.run("praktik completions fish --install --dry-run");
    assert!(dry.assert_ok().stderr.contains("only with --yes"), "{}", dry.stderr);
    let refused = place.run("praktik completions fish --install");
    assert!(refused.assert_code(2).stderr.contains("praktik did not write"), "{}", refused.stderr);
    assert_eq!(place.read(file), "# mine\n");
    place.run("praktik completions fish --install --yes").assert_ok();
    let written = place.read(file);
    assert!(written.contains("COMPLETE=fish"), "{written}");
    // What praktik printed earlier, by hand or by a version before this one, is its own.
    place.file(file, place.run("praktik completions fish --static").stdout);
    place.run("praktik completions fish --install").assert_ok();
    place.file(file, written.replace("COMPLETE=fish", "COMPLETE=old"));
    place.run("praktik completions fish --install").assert_ok();
    assert_eq!(place.read(file), written);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::rename(place.path().join(file), place.path().join("kept.fish")).unwrap();
        std::os::unix::fs::symlink(place.path().join("kept.fish"), place.path().join(file)).unwrap();
        place.file("kept.fish", "");
        place.run("praktik completions fish --install --yes").assert_ok();
        assert_eq!(place.read("kept.fish"), written, "a link is followed");
        let mode = std::fs::metadata(place.path().join("kept.fish")).unwrap().permissions().mode();
        assert_eq!(mode & 0o700, 0o600, "{mode:o}");
    }
}

#[test]
fn help_and_man_complete_commands_and_topics() {
    let place = Place::new();
    assert_eq!(offered(&place, "praktik help ar"), ["areas"]);
    assert_eq!(offered(&place, "praktik help ses"), ["session"]);
    assert_eq!(offered(&place, "praktik help session lo"), ["log"]);
    assert_eq!(offered(&place, "praktik man session lo"), ["log"]);
    assert_eq!(offered(&place, "praktik man --inst"), ["--install"]);
}
