//! What `praktik apply` took in, or would.

use serde::Serialize;

use crate::domain::copy::{Back, Plan, Planned, Step};
use crate::render::page::{Align, Block, Grid, Page, Span, Style, plain};
use crate::render::words::{self, counted};
use crate::render::{Look, Sheet};

/// What was taken in of a text, or would be.
#[derive(Debug, Clone, Serialize)]
pub struct Applied {
    /// Whether it only says what it would do.
    pub dry_run: bool,
    /// Facts that only the text has.
    pub added: usize,
    /// Facts that the text says otherwise.
    pub changed: usize,
    /// Facts that the text does not have, and that go.
    pub removed: usize,
    /// Facts that the text does not have, and that stay.
    pub only_here: usize,
    /// The same kind by kind.
    pub kinds: Vec<AppliedKind>,
    /// Single facts.
    pub changes: Vec<AppliedFact>,
    /// How many single facts are left off.
    pub changes_left_off: usize,
    /// People who were forgotten here and are in the text.
    pub would_come_back: Vec<AppliedPerson>,
    /// People who are here and were forgotten by the co-lead.
    pub forgotten_there: Vec<AppliedPerson>,
}

/// How many facts of a kind.
#[derive(Debug, Clone, Serialize)]
pub struct AppliedKind {
    /// The section of the text.
    pub kind: &'static str,
    /// Only in the text.
    pub added: usize,
    /// In both, and not the same.
    pub changed: usize,
    /// Only here, and going.
    pub removed: usize,
    /// Only here, and staying.
    pub only_here: usize,
    /// The same in both.
    pub same: usize,
}

/// A single fact.
#[derive(Debug, Clone, Serialize)]
pub struct AppliedFact {
    /// The section of the text.
    pub kind: &'static str,
    /// `added`, `changed` or `removed`.
    pub change: &'static str,
    /// What it is called by.
    pub key: String,
    /// Its line in the text.
    pub line: Option<u32>,
    /// What it says, here and in the text.
    pub fields: Vec<AppliedField>,
}

/// A field of a single fact.
#[derive(Debug, Clone, Serialize)]
pub struct AppliedField {
    /// The field.
    pub field: String,
    /// What it says in the file.
    pub here: Option<String>,
    /// What it says in the text.
    pub there: Option<String>,
}

/// Somebody forgotten in one copy.
#[derive(Debug, Clone, Serialize)]
pub struct AppliedPerson {
    /// The handle.
    pub handle: String,
    /// The name.
    pub name: String,
    /// The pseudonym that stands for them in the other copy.
    pub pseudonym: String,
}

impl Applied {
    /// Of a plan.
    pub fn new(plan: &Plan, dry_run: bool) -> Self {
        let sum = |of: fn(&AppliedKind) -> usize, kinds: &[AppliedKind]| kinds.iter().map(of).sum();
        let kinds: Vec<AppliedKind> = plan
            .counts
            .iter()
            .filter(|count| count.added + count.changed + count.removed + count.only_here + count.same > 0)
            .map(|count| AppliedKind {
                kind: count.section,
                added: count.added,
                changed: count.changed,
                removed: count.removed,
                only_here: count.only_here,
                same: count.same,
            })
            .collect();
        Self {
            dry_run,
            added: sum(|kind| kind.added, &kinds),
            changed: sum(|kind| kind.changed, &kinds),
            removed: sum(|kind| kind.removed, &kinds),
            only_here: sum(|kind| kind.only_here, &kinds),
            kinds,
            changes: plan.listed.iter().map(fact).collect(),
            changes_left_off: plan.left_off,
            would_come_back: plan.back.iter().map(person).collect(),
            forgotten_there: plan.gone.iter().map(person).collect(),
        }
    }
}

fn fact(planned: &Planned) -> AppliedFact {
    let field = |it: &crate::domain::copy::Differs| AppliedField {
        field: it.field.clone(),
        here: it.here.clone(),
        there: it.there.clone(),
    };
    AppliedFact {
        kind: planned.section,
        change: planned.step.word(),
        key: planned.label.clone(),
        line: planned.line,
        fields: planned.differs.iter().map(field).collect(),
    }
}

fn person(back: &Back) -> AppliedPerson {
    AppliedPerson { handle: back.handle.clone(), name: back.name.clone(), pseudonym: back.pseudonym.clone() }
}

/// How many single facts of a kind of change are shown.
const SHOWN: usize = 20;

/// How long what a fact says may be.
const LONGEST: usize = 60;

impl Sheet for Applied {
    fn page(&self, _look: &Look) -> Page {
        let mut page = Page::new();
        if self.added + self.changed + self.removed == 0 {
            page.blocks.push(Block::Text(vec![plain("Nothing to do: the file says all that the text says.")]));
            self.only_here(&mut page);
            self.people(&mut page);
            return page;
        }
        let mark = if self.dry_run { Span::new("would: ", Style::Dim) } else { Span::new("✓ ", Style::Good) };
        let parts = [("added", self.added), ("changed", self.changed), ("removed", self.removed)];
        let parts: Vec<String> =
            parts.iter().filter(|(_, number)| *number > 0).map(|(word, number)| format!("{number} {word}")).collect();
        page.blocks.push(Block::Text(vec![mark, plain(parts.join(" · "))]));
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Grid(self.grid()));
        for step in [Step::Changed, Step::Removed, Step::Added] {
            self.section(&mut page, step);
        }
        self.only_here(&mut page);
        self.people(&mut page);
        if self.dry_run {
            page.blocks.push(Block::Text(vec![Span::new("Nothing was written.", Style::Dim)]));
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        let rows = self.changes.iter().map(|fact| {
            vec![fact.kind.into(), fact.change.into(), fact.key.clone().into(), fact.line.into(), fact.said().into()]
        });
        Some((vec!["kind", "change", "key", "line", "fields"], rows.collect()))
    }
}

impl Applied {
    fn grid(&self) -> Grid {
        let number = |number: usize| {
            if number == 0 { Span::new("·", Style::Dim) } else { plain(number.to_string()) }
        };
        let heads =
            ["kind", "added", "changed", "removed"].into_iter().zip([Align::Left].into_iter().chain([Align::Right; 3]));
        let touched = self.kinds.iter().filter(|kind| kind.added + kind.changed + kind.removed > 0);
        Grid {
            columns: heads.map(|(head, align)| (head.to_owned(), align)).collect(),
            rows: touched
                .map(|kind| {
                    let numbers = [kind.added, kind.changed, kind.removed].map(number);
                    std::iter::once(plain(words::spaced(kind.kind))).chain(numbers).collect()
                })
                .collect(),
        }
    }

    fn section(&self, page: &mut Page, step: Step) {
        let (title, all) = match step {
            Step::Added => ("Added", self.added),
            Step::Changed => ("Changed", self.changed),
            Step::Removed => ("Removed", self.removed),
        };
        if all == 0 {
            return;
        }
        let facts = self.changes.iter().filter(|fact| fact.change == step.word()).take(SHOWN);
        let mut lines: Vec<Vec<Span>> = facts
            .map(|fact| {
                let key =
                    if fact.key.is_empty() { String::new() } else { format!(" {}", words::cut(&fact.key, LONGEST)) };
                let said = fact.said();
                let said = if said.is_empty() { said } else { format!(" · {said}") };
                vec![plain(format!("{}{key}{said}", words::spaced(fact.kind)))]
            })
            .collect();
        if all > lines.len() {
            lines.push(vec![Span::new(format!("… and {} more", all - lines.len()), Style::Dim)]);
        }
        page.blocks.push(Block::Gap);
        page.blocks.push(Block::Heading(title.to_owned()));
        page.blocks.push(Block::Items(lines));
    }

    fn only_here(&self, page: &mut Page) {
        if self.only_here > 0 {
            let facts = counted(self.only_here, "fact is only here and stays", "facts are only here and stay");
            page.blocks.push(Block::Gap);
            page.blocks.push(Block::Text(vec![plain(format!("{facts}; --prune lets go what is not in the text."))]));
        }
    }

    fn people(&self, page: &mut Page) {
        let said = |it: &AppliedPerson, told: &str| {
            vec![plain(format!("{} ({}), {told} as {}", it.name, it.handle, it.pseudonym))]
        };
        for (title, people, told) in [
            ("Would come back", &self.would_come_back, "forgotten here, it seems,"),
            (
                "Forgotten by the co-lead, it seems: forget them here first (praktik member forget), in the journal too",
                &self.forgotten_there,
                "there",
            ),
        ] {
            if !people.is_empty() {
                page.blocks.push(Block::Gap);
                page.blocks.push(Block::Heading(title.to_owned()));
                page.blocks.push(Block::Items(people.iter().map(|it| said(it, told)).collect()));
            }
        }
    }
}

impl AppliedFact {
    /// `unit: Data → Platform · site: Porto`
    fn said(&self) -> String {
        let field = |it: &AppliedField| {
            let cut =
                |text: &Option<String>| text.as_deref().map_or("—".to_owned(), |text| words::cut(text, LONGEST));
            match self.change {
                "added" => format!("{}: {}", it.field, cut(&it.there)),
                "removed" => format!("{}: {}", it.field, cut(&it.here)),
                _ => format!("{}: {} → {}", it.field, cut(&it.here), cut(&it.there)),
            }
        };
        self.fields.iter().map(field).collect::<Vec<_>>().join(" · ")
    }
}
