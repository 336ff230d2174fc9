//! What every handler works with: the context, the file, the doors, the way out.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::context::Context;
use crate::error::{Error, Kind, Result};
use crate::exchange::source::{STANDARD_INPUT, Source, Watch};
use crate::health;
use crate::interrupt;
use crate::progress::{self, Progress};
use crate::prompt;
use crate::render::{self, Format, Look, View};
use crate::store::{self, Change, Reader, Writer};

use super::shared::{Globals, Output, WriteFlags};

/// How a command ended that did not fail.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is done.
    Done,
    /// Something that was asked to be checked needs care: exit 1.
    NeedsCare,
}

/// What every handler works with.
pub struct App<'a> {
    /// Clock, environment, terminal, streams.
    pub context: &'a mut Context,
    globals: Globals,
    command_line: fn(Option<usize>) -> clap::Command,
    /// How far a long command has come.
    progress: Arc<Progress>,
    /// Where the older form of the file is kept, if this run brought it up to date.
    kept: RefCell<Option<PathBuf>>,
    /// What was typed, without what is private.
    line: String,
}

impl<'a> App<'a> {
    /// For one command line, as `line` in the journal; `command_line` makes the whole of what can be typed, laid out for
    /// so many columns.
    pub fn new(
        context: &'a mut Context,
        globals: Globals,
        line: String,
        command_line: fn(Option<usize>) -> clap::Command,
    ) -> Self {
        let progress = Arc::new(Progress::begin(&context.terminal));
        Self { context, globals, command_line, progress, kept: RefCell::default(), line }
    }

    /// The whole of what can be typed, for scripts and pages: the same whatever the terminal.
    pub fn command_line(&self) -> clap::Command {
        (self.command_line)(None)
    }

    /// The same, laid out for this terminal.
    pub fn command_line_here(&self) -> clap::Command {
        (self.command_line)(self.context.terminal.width)
    }

    /// The community file that is meant: `--db`, `PRAKTIK_DB`, or the nearest one from here upwards.
    ///
    /// # Errors
    /// There is none (exit 10).
    pub fn file(&self) -> Result<PathBuf> {
        self.named_file().or_else(|| store::nearest(&self.context.folder)).ok_or_else(|| {
            Error::new(Kind::NoCommunity, "there is no community file here or in a folder above")
                .hint("create one: praktik init --name \"Data Guild\" --purpose \"…\"")
                .hint("or name an existing one with --db FILE or PRAKTIK_DB")
        })
    }

    /// The file named by `--db` or `PRAKTIK_DB`.
    pub fn named_file(&self) -> Option<PathBuf> {
        let given = self.globals.db.as_deref().or_else(|| self.context.variable("PRAKTIK_DB").map(Path::new));
        given.map(|path| self.context.path(path))
    }

    /// A path as people read it here: seen from the working directory, where it lies below that.
    pub fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.context.folder).unwrap_or(path).display().to_string()
    }

    /// Opens the file for reading.
    ///
    /// # Errors
    /// As [`store::read`].
    pub fn read(&self) -> Result<Reader> {
        let reader = store::read(&self.file()?)?;
        self.note_upgrade(&reader);
        Ok(reader)
    }

    /// Makes one change for `command` in one transaction.
    ///
    /// # Errors
    /// As [`store::write`].
    pub fn write<T>(
        &self,
        command: &'static str,
        flags: &WriteFlags,
        make: impl FnOnce(&Writer) -> Result<T>,
    ) -> Result<T> {
        store::write(&self.file()?, &self.change(command, flags.dry_run), |writer| {
            self.note_upgrade(writer);
            make(writer)
        })
    }

    /// What the journal says of a change for `command`.
    pub fn change(&self, command: &'static str, dry_run: bool) -> Change {
        let writer = self.me().map(str::to_owned);
        Change { command, dry_run, at: self.context.now, writer, line: self.line.clone() }
    }

    fn note_upgrade(&self, reader: &Reader) {
        self.note_kept(reader.kept().map(Path::to_owned));
    }

    /// Takes note of where the older form of the file is kept, if it was brought up to date.
    pub(super) fn note_kept(&self, kept: Option<PathBuf>) {
        if kept.is_some() {
            *self.kept.borrow_mut() = kept;
        }
    }

    /// Says that the file was brought up to date, if it was.
    ///
    /// # Errors
    /// Writing failed.
    pub(super) fn say_upgrade(&mut self) -> Result<()> {
        match self.kept.take() {
            None => Ok(()),
            Some(kept) => self.say(&format!(
                "the community file was brought up to date for this praktik; as it was, it is kept in {}",
                kept.display()
            )),
        }
    }

    /// The handle in `PRAKTIK_ME`, if it is set.
    pub fn me(&self) -> Option<&str> {
        self.context.variable("PRAKTIK_ME")
    }

    /// Prints a view in the format that was asked for.
    ///
    /// # Errors
    /// Writing failed.
    pub fn emit(&mut self, view: &dyn View, output: &Output) -> Result<()> {
        self.emit_as(view, output.format())
    }

    /// Prints a view in a format.
    ///
    /// # Errors
    /// Writing failed.
    pub fn emit_as(&mut self, view: &dyn View, format: Format) -> Result<()> {
        self.progress.clear();
        let look = Look { width: self.context.terminal.width, colour: self.context.terminal.colour };
        render::emit(&mut self.context.out, view, format, &look)
    }

    /// Prints text as it is: scripts, pages, files.
    ///
    /// # Errors
    /// Writing failed.
    pub fn print(&mut self, text: &str) -> Result<()> {
        self.context.out.write_all(text.as_bytes())?;
        Ok(())
    }

    /// Prints a letter: as it is to be pasted, or in another format where one was asked for.
    ///
    /// # Errors
    /// Writing failed.
    pub fn post(&mut self, posted: &render::views::letter::Posted, output: &Output) -> Result<()> {
        match output.format() {
            Format::Table => self.print(&posted.letter.printed()),
            format => self.emit_as(posted, format),
        }
    }

    /// How far a long command has come.
    pub fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Does a piece of work that may take long: it is told on a terminal how far it has come, and Ctrl-C ends it well.
    ///
    /// # Errors
    /// Those of `work`; somebody broke off.
    pub fn long<T>(&mut self, work: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let _held = interrupt::hold();
        let done = work(self);
        self.progress.clear();
        // Whatever else it says went wrong, this is why. What was done by then is done.
        if done.is_err() && interrupt::noted() { Err(progress::broken_off()) } else { done }
    }

    /// The same for an evaluation, which is handed whom to tell; `told` is what people read of it meanwhile.
    ///
    /// # Errors
    /// Those of `work`; somebody broke off.
    pub fn evaluating<T>(
        &mut self,
        told: &'static str,
        work: impl FnOnce(&mut Self, health::Watch) -> Result<T>,
    ) -> Result<T> {
        let progress = Arc::clone(&self.progress);
        let watch = health::Watch::new(move |done, of| progress.at(told, done, of));
        self.long(|app| {
            let done = work(app, watch.clone())?;
            if watch.ended() { Err(progress::broken_off()) } else { Ok(done) }
        })
    }

    /// The same for several evaluations one after another: each is a part as large as any other, and each is handed whom
    /// to tell how much of it is done.
    ///
    /// # Errors
    /// Somebody broke off.
    pub fn evaluating_each<I, T>(
        &mut self,
        told: &'static str,
        items: Vec<I>,
        mut work: impl FnMut(I, health::Watch) -> T,
    ) -> Result<Vec<T>> {
        /// The parts of one of them.
        const PARTS: u64 = 1000;
        let all = items.len() as u64 * PARTS;
        self.long(|app| {
            let one = |(place, item): (u64, I)| {
                let before = place * PARTS;
                app.progress.reached(told, before, all)?;
                let progress = Arc::clone(&app.progress);
                let watch = health::Watch::new(move |done, of| {
                    progress.at(told, before + PARTS.saturating_mul(done) / of.max(1), all)
                });
                let done = work(item, watch.clone());
                if watch.ended() { Err(progress::broken_off()) } else { Ok(done) }
            };
            (0..).zip(items).map(one).collect()
        })
    }

    /// Says something on the way, on standard error.
    ///
    /// # Errors
    /// Writing failed.
    pub fn say(&mut self, text: &str) -> Result<()> {
        self.progress.clear();
        self.context.err.write_all(format!("{}\n", render::clean(text)).as_bytes())?;
        Ok(())
    }

    /// Prints what a writing command changed.
    ///
    /// # Errors
    /// Writing failed.
    pub fn answer(&mut self, mut change: render::views::Change, flags: &WriteFlags) -> Result<Outcome> {
        change.dry_run = flags.dry_run;
        self.emit(&change, &flags.output)?;
        Ok(Outcome::Done)
    }

    /// Whether somebody is there to be asked.
    pub fn can_ask(&self) -> bool {
        self.context.terminal.interactive && !self.globals.no_input
    }

    /// Asks for consent, unless `--yes` gave it.
    ///
    /// # Errors
    /// Nobody is there to ask and `--yes` was not given (usage), or the answer is no.
    pub fn consent(&self, question: &str, yes: bool) -> Result<()> {
        if yes {
            return Ok(());
        }
        if !self.can_ask() {
            return Err(Error::usage(format!("{question} Nobody is here to answer")).hint("say so with --yes"));
        }
        if prompt::confirm(question, false)? { Ok(()) } else { Err(Error::failed("nothing was changed")) }
    }

    /// An input file; `-` is standard input.
    ///
    /// # Errors
    /// The file cannot be read, or is no text.
    pub fn input(&mut self, given: &Path) -> Result<Source> {
        if given == Path::new("-") {
            return Source::of_reader(&mut self.context.input, STANDARD_INPUT);
        }
        let path = self.context.path(given);
        if path.is_dir() {
            return Err(Error::failed("this is a folder").at(given.display().to_string()).hint("name a file in it"));
        }
        let open = std::fs::File::open(&path).map_err(|e| Error::file("read", given, &e))?;
        let name = given.display().to_string();
        let (progress, step) = (Arc::clone(&self.progress), format!("reading {name}"));
        let watch = Watch::new(move |done, of| progress.at(&step, done, of));
        Source::of_file(open, &name, Some(watch))
    }
}
