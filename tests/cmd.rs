//! The transcripts of `tests/cmd/**/*.trycmd` and of README.md: what is printed there is what praktik prints.
//!
//! A file is one sitting: the commands of its ```` ```console ```` blocks run one after the other in one empty folder, or
//! in a copy of `CASE.in/` beside `CASE.trycmd`; the folder of README.md holds a copy of `examples/`. Standard output and
//! standard error are compared together and end with a blank line, before the next command or the end of the block.
//! `? 2` on the line after a command is its exit code. A variable may stand before a command (`PRAKTIK_ME=ana praktik
//! status`). There is no shell: no pipes, no other programs; mark a block that needs them ```` ```console,ignore ````.
//!
//! `TRYCMD=overwrite cargo test --test cmd` writes what was printed into the files. `cargo test --test cmd -- transcripts
//! trycmd=NAME` runs those whose path has NAME in it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![allow(clippy::disallowed_methods, reason = "the environment is read here to be kept away from the command")]

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Set in the process that runs the transcripts and has nothing else in its environment.
const INSIDE: &str = "TRANSCRIPTS_INSIDE";

/// The sources of transcripts: files, and folders with all that is below them.
const SOURCES: &[&str] = &["README.md", "tests/cmd"];

#[test]
fn transcripts() {
    if std::env::var_os(INSIDE).is_some() {
        let cases = trycmd::TestCases::new();
        cases.register_bin("praktik", common::program());
        if Path::new("README.md").exists() {
            cases.case("README.md");
        }
        cases.case("tests/cmd/**/*.trycmd").timeout(std::time::Duration::from_secs(60));
        return;
    }
    // trycmd can neither clear the environment nor give each file a folder of its own unasked: so the sources are copied
    // to a stage, and this test runs once more there, with nothing but a fixed environment around it.
    let stage = Stage::new();
    let mut inside = Command::new(std::env::current_exe().expect("this test's own program"));
    inside.args(["--exact", "transcripts", "--nocapture"]);
    inside.args(std::env::args().filter(|argument| argument.starts_with("trycmd=")));
    inside.current_dir(stage.path()).env_clear().envs(common::environment(&stage.home)).env(INSIDE, "1");
    let overwrite = std::env::var_os("TRYCMD");
    inside.envs(overwrite.iter().map(|mode| ("TRYCMD", mode)));
    let output = inside.output().expect("the test runs on the stage");
    if overwrite.is_some() {
        stage.take_back();
    }
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

/// trycmd passes silently over commands whose program it does not know: a typing error would never be noticed.
#[test]
fn transcripts_call_praktik_only() {
    let root = root();
    for source in sources(&root) {
        let text = fs::read_to_string(&source).expect("the transcript can be read");
        assert_eq!(foreign(&text), [], "only praktik runs in a transcript: {}", source.display());
    }
    assert_eq!(foreign("```console\n$ praktik a\n$ K=v praktik b\n```\n```console,ignore\n$ ls\n```\n"), []);
    assert_eq!(foreign("```sh\n$ ls\n```\n```console\n$ pratik a\n```\n"), [(5, "$ pratik a")]);
    assert_eq!(foreign("```console\n$ praktik list | wc -l\n```\n"), [(2, "$ praktik list | wc -l")]);
}

/// The command lines that trycmd would not run, or not as meant.
fn foreign(text: &str) -> Vec<(usize, &str)> {
    let mut block = None;
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        match (line.strip_prefix("```"), block) {
            (Some(_), Some(_)) => block = None,
            (Some(info), None) => block = Some(matches!(info.trim(), "" | "console" | "trycmd")),
            (None, Some(true)) if line.starts_with("$ ") => {
                let words = shlex::split(&line[2..]).unwrap_or_default();
                let program = words.iter().find(|word| !word.contains('='));
                let shell =
                    words.iter().any(|word| matches!(word.as_str(), "|" | ">" | ">>" | "<" | "&&" | "||" | ";"));
                if program.is_none_or(|program| program != "praktik") || shell {
                    found.push((number + 1, line));
                }
            }
            _ => {}
        }
    }
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn below<'a>(folder: &Path, file: &'a Path) -> &'a Path {
    file.strip_prefix(folder).expect("the file lies below the folder")
}

/// Every file with transcripts.
fn sources(root: &Path) -> Vec<PathBuf> {
    let files = SOURCES.iter().flat_map(|source| files(&root.join(source)));
    files.filter(|file| file.extension().is_some_and(|end| end == "md" || end == "trycmd")).collect()
}

/// The file itself, or all files below a folder; nothing where there is nothing.
fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    let Ok(entries) = fs::read_dir(path) else { return Vec::new() };
    entries.flat_map(|entry| files(&entry.expect("the folder can be read").path())).collect()
}

/// A copy of the transcripts and what lies beside them, in which they run.
struct Stage {
    folder: tempfile::TempDir,
    home: PathBuf,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("stage-").tempdir().expect("a temporary folder");
        let home = folder.path().join("home");
        fs::create_dir(&home).expect("the home can be made");
        let (root, stage) = (root(), Self { folder, home });
        for file in SOURCES.iter().flat_map(|source| files(&root.join(source))) {
            stage.bring(&file, below(&root, &file));
        }
        for file in files(&root.join("examples")) {
            stage.bring(&file, &Path::new("README.in").join(below(&root, &file)));
        }
        for transcript in sources(stage.path()) {
            // This folder is what makes trycmd run a file in a temporary folder.
            fs::create_dir_all(transcript.with_extension("out")).expect("the folder can be made");
        }
        stage
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Copies a file to a place on the stage.
    fn bring(&self, file: &Path, to: &Path) {
        let copy = self.path().join(to);
        fs::create_dir_all(copy.parent().expect("a file lies in a folder")).expect("the folder can be made");
        fs::copy(file, copy).expect("the file can be copied");
    }

    /// Brings rewritten transcripts home.
    fn take_back(&self) {
        for changed in sources(self.path()) {
            let home = root().join(below(self.path(), &changed));
            if fs::read(&changed).ok() != fs::read(&home).ok() {
                fs::copy(&changed, &home).expect("the transcript can be written");
            }
        }
    }
}
