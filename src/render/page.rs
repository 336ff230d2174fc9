//! Pages: what people read, before it is known where they read it.

use super::clean::{clean, clean_lines};

/// What a piece of text means; each format shows it in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Style {
    /// As it is.
    #[default]
    Plain,
    /// Stands out.
    Strong,
    /// Steps back.
    Dim,
    /// Good.
    Good,
    /// Worth watching.
    Watch,
    /// Needs care.
    Care,
    /// A command to type.
    Command,
}

/// A piece of text in one style.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The text, harmless for a terminal.
    pub text: String,
    /// What it means.
    pub style: Style,
}

impl Span {
    /// A piece of text in a style; control characters are made harmless.
    pub fn new(text: impl AsRef<str>, style: Style) -> Self {
        Self { text: clean(text.as_ref()), style }
    }
}

/// A piece of plain text.
pub fn plain(text: impl AsRef<str>) -> Span {
    Span::new(text, Style::Plain)
}

/// A number of things; `—` where nobody knows it.
pub fn number(number: Option<u32>) -> Span {
    number.map_or_else(|| Span::new("—", Style::Dim), |number| plain(number.to_string()))
}

impl From<&str> for Span {
    fn from(text: &str) -> Self {
        plain(text)
    }
}

impl From<String> for Span {
    fn from(text: String) -> Self {
        plain(text)
    }
}

/// On which side a column's texts line up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// Text.
    #[default]
    Left,
    /// Numbers.
    Right,
}

/// A table within a page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grid {
    /// Heading and side of each column.
    pub columns: Vec<(String, Align)>,
    /// The rows, each as wide as `columns`.
    pub rows: Vec<Vec<Span>>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The title line: a name, then what belongs to it.
    Title(Vec<Span>),
    /// A heading within the page.
    Heading(String),
    /// A paragraph.
    Text(Vec<Span>),
    /// Lines that stay as they are laid out; a no-break space shows as a space.
    Lines(Vec<Vec<Span>>),
    /// Labels and what they say.
    Fields(Vec<(String, Vec<Span>)>),
    /// A bulleted list.
    Items(Vec<Vec<Span>>),
    /// A table; a no-break space shows as a space.
    Grid(Grid),
    /// An empty line.
    Gap,
}

/// A page, part by part.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// Its parts.
    pub blocks: Vec<Block>,
}

impl Page {
    /// An empty page.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a part.
    #[must_use]
    pub fn with(mut self, block: Block) -> Self {
        self.blocks.push(block);
        self
    }

    /// A page of one sentence.
    pub fn sentence(text: impl AsRef<str>) -> Self {
        Self::new().with(Block::Text(vec![plain(text)]))
    }
}

/// Labels and values, leaving out what is not said.
#[derive(Debug, Default)]
pub struct FieldList(Vec<(String, Vec<Span>)>);

impl FieldList {
    /// Adds a field where there is something to say.
    pub fn put(&mut self, label: &str, value: Option<impl AsRef<str>>) -> &mut Self {
        if let Some(value) = value.filter(|value| !value.as_ref().trim().is_empty()) {
            let lines = clean_lines(value.as_ref());
            self.0.push((label.to_owned(), vec![Span { text: lines, style: Style::Plain }]));
        }
        self
    }

    /// Adds a field that lists things, where there are any.
    pub fn list<T: AsRef<str>>(&mut self, label: &str, values: impl IntoIterator<Item = T>) -> &mut Self {
        let values: Vec<String> = values.into_iter().map(|value| value.as_ref().to_owned()).collect();
        self.put(label, (!values.is_empty()).then(|| values.join(", ")))
    }

    /// Adds a field that lists sentences, where there are any.
    pub fn sentences<T: AsRef<str>>(&mut self, label: &str, values: &[T]) -> &mut Self {
        let values: Vec<&str> = values.iter().map(AsRef::as_ref).collect();
        self.put(label, (!values.is_empty()).then(|| values.join("\n")))
    }

    /// The block.
    pub fn block(&mut self) -> Block {
        Block::Fields(std::mem::take(&mut self.0))
    }
}
