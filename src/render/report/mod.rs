//! Reports: what is read as a whole and away from praktik, by people who have never seen it.
//!
//! A [`Report`] is made of sections and their parts, whoever it is for; each format shows the parts in its own way. It
//! holds texts as they are: escaping is up to the format.

mod charts;
mod html;
mod layout;
mod markdown;
mod network;

pub use charts::{Heights, columns, sign as chart_sign, stacked, trend};
pub use html::html;
pub use layout::{Shares, laid_out};
pub use markdown::markdown;
pub use network::{Dot, Network, UNITS, picture, sign as dot_sign};

use serde::Serialize;

/// What a figure or a state means; each format shows it in its own way, and never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    /// Neither good nor bad.
    #[default]
    Plain,
    /// Good.
    Good,
    /// Worth watching.
    Watch,
    /// Needs care.
    Care,
    /// Steps back.
    Dim,
}

/// A report.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Report {
    /// The community.
    pub community: String,
    /// What it is: `Report to the sponsor`.
    pub kind: String,
    /// The days it is about, and when it was made.
    pub dates: String,
    /// What it says in a sentence or two.
    pub lead: Vec<String>,
    /// Its sections.
    pub sections: Vec<Section>,
    /// What holds for all of it: where figures come from, who is named.
    pub notes: Vec<String>,
    /// Whether it is to fit on one page of paper.
    pub one_page: bool,
}

/// A part of a report under a heading of its own.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What is under it.
    pub parts: Vec<Part>,
}

impl Section {
    /// A section under a heading.
    pub fn new(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), parts: Vec::new() }
    }

    /// Adds a part.
    pub fn put(&mut self, part: Part) -> &mut Self {
        self.parts.push(part);
        self
    }

    /// Adds a paragraph.
    pub fn say(&mut self, text: impl Into<String>) -> &mut Self {
        self.put(Part::Text { text: text.into() })
    }

    /// Adds a paragraph that steps back.
    pub fn note(&mut self, text: impl Into<String>) -> &mut Self {
        self.put(Part::Note { text: text.into() })
    }
}

/// A part of a section.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "is", rename_all = "lowercase")]
pub enum Part {
    /// A paragraph.
    Text {
        /// What it says.
        text: String,
    },
    /// A paragraph that steps back.
    Note {
        /// What it says.
        text: String,
    },
    /// A heading within the section.
    Heading {
        /// What it says.
        text: String,
    },
    /// Figures that catch the eye.
    Tiles {
        /// The figures.
        tiles: Vec<Tile>,
    },
    /// A list.
    Items {
        /// What is in it.
        items: Vec<Item>,
    },
    /// What somebody tells.
    Quote {
        /// What is told.
        told: String,
        /// Who tells it, and when.
        by: String,
    },
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Box<Picture>),
}

/// A figure that catches the eye.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Tile {
    /// What it counts.
    pub label: String,
    /// The figure.
    pub value: String,
    /// How it was before, or what it rests on.
    pub note: String,
    /// What it means.
    pub tone: Tone,
}

/// One of a list.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Item {
    /// A word or two in front that stand out.
    pub strong: String,
    /// What it says.
    pub text: String,
    /// What is said beside it.
    pub beside: String,
    /// What that means.
    pub tone: Tone,
}

impl Item {
    /// An item that just says something.
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// A table. The first cell of a row says what the row is about.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The headings of its columns; numbers stand to the right.
    pub columns: Vec<(String, bool)>,
    /// Its rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// What it means.
    pub tone: Tone,
    /// How dark its ground is, 1–5; none for 0.
    pub shade: u8,
    /// A small picture that says the same as the cells beside it.
    pub spark: Option<String>,
}

impl Cell {
    /// A cell that just says something.
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A cell that means something, too.
    pub fn toned(text: impl Into<String>, tone: Tone) -> Self {
        Self { text: text.into(), tone, ..Self::default() }
    }
}

/// A picture, and the same in words and figures for whoever does not see it.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Picture {
    /// What it shows.
    pub title: String,
    /// What there is to see in it, in a sentence.
    pub described: String,
    /// The drawing, as SVG.
    pub svg: String,
    /// What its colours and shapes stand for: the sign as SVG, and the words.
    pub legend: Vec<(String, String)>,
    /// The figures behind it.
    pub table: Option<Table>,
}
