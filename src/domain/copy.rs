//! A community as plain facts, for a copy of the whole of it: kinds of facts, what their fields hold, what each is
//! called by. What the kinds are, the file says; how they are written down, the text.

mod plan;

pub use plan::{Back, Count, Differs, Plan, Planned, Step};

use super::calendar::{Span, Start, iso_day, zone};
use super::recurrence::Cadence;
use super::survey::question_key;
use super::text::{fold, fold_name, handle};

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Any text.
    Text,
    /// A whole number, from 0 on.
    Number,
    /// A number.
    Real,
    /// Yes or no; one that has to be said is no where nothing is said.
    Flag,
    /// A day.
    Day,
    /// A month, `2026-11`.
    Month,
    /// A day, or a day with a time and its offset.
    Start,
    /// What a member is called by.
    Handle,
    /// A time zone by its IANA name.
    Zone,
    /// How often the community means to meet.
    Cadence,
    /// A length of time, `24m`.
    Span,
}

impl Form {
    /// What is wrong with a text of this form; `None` where nothing is.
    pub fn fault(self, text: &str) -> Option<String> {
        let said = |invalid: super::Invalid| Some(invalid.remedy);
        match self {
            Self::Text | Self::Number | Self::Real | Self::Flag => None,
            Self::Day => iso_day(text).is_none().then(|| "a day is written 2026-11-24".to_owned()),
            Self::Month => iso_day(&format!("{text}-01")).is_none().then(|| "a month is written 2026-11".to_owned()),
            Self::Start => Start::parse(text).err().and_then(said),
            Self::Handle => match handle(text) {
                Ok(clean) if clean == text => None,
                Ok(clean) => Some(format!("as a handle this is written {clean}")),
                Err(invalid) => said(invalid),
            },
            Self::Zone => zone(text).err().and_then(said),
            Self::Cadence => Cadence::parse(text).err().and_then(said),
            Self::Span => Span::parse(text).err().and_then(said),
        }
    }
}

/// How a text follows from another one of the same fact, under which it is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Folded {
    /// As [`fold`] makes it.
    Text,
    /// As [`fold_name`] makes it.
    Name,
    /// As [`question_key`] makes it.
    Question,
    /// The day of a start.
    Day,
}

impl Folded {
    /// The text that follows.
    pub fn of(self, text: &str) -> String {
        match self {
            Self::Text => fold(text),
            Self::Name => fold_name(text),
            Self::Question => question_key(text),
            Self::Day => text.get(..10).unwrap_or(text).to_owned(),
        }
    }
}

/// A field of a kind of facts.
#[derive(Debug, Clone)]
pub struct Field {
    /// What it is called in the text.
    pub name: String,
    /// What it holds.
    pub form: Form,
    /// Whether facts are told apart by it.
    pub key: bool,
    /// Whether it has to be said.
    pub required: bool,
    /// The field from which it follows, and how: it is said only where it says something else.
    pub follows: Option<(usize, Folded)>,
    /// The kind of the fact that it names, by that fact's label.
    pub names: Option<usize>,
}

/// How facts of a kind are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// There is one.
    One,
    /// By key fields that are never the same twice.
    Apart,
    /// By key fields that are rarely the same twice: then the further ones are counted.
    Mostly,
    /// By everything they say: the same twice are two.
    Whole,
}

/// A kind of facts.
#[derive(Debug, Clone)]
pub struct Kind {
    /// The name of its section in the text.
    pub section: &'static str,
    /// What these facts are, for people.
    pub about: &'static str,
    /// How they are told apart.
    pub told: Told,
    /// Their fields, those that tell them apart first.
    pub fields: Vec<Field>,
}

impl Kind {
    /// Whether several may have the same key, so that the further ones are counted.
    pub fn is_counted(&self) -> bool {
        matches!(self.told, Told::Mostly | Told::Whole)
    }

    /// How many of the fields tell facts apart.
    pub fn keys(&self) -> usize {
        self.fields.iter().filter(|field| field.key).count()
    }
}

/// What a field says.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A whole number; of a flag 0 or 1.
    Number(i64),
    /// A number.
    Real(f64),
    /// A text.
    Text(String),
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Real(number) => number.fmt(f),
            Self::Text(text) => text.fmt(f),
        }
    }
}

/// A fact: what each field of its kind says.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// A value a field; none where nothing is said.
    pub values: Vec<Option<Value>>,
    /// The place among facts with the same key, from 1 on.
    pub nth: u32,
}

impl Fact {
    /// What the fact is called by others: what its key fields say, and its place where it is not the first.
    pub fn label(&self, kind: &Kind) -> String {
        let keys = kind.fields.iter().zip(&self.values).take(kind.keys());
        let said = keys.filter_map(|(field, value)| match (field.form, value.as_ref()?) {
            (Form::Flag, Value::Number(flag)) => (*flag != 0).then(|| field.name.clone()),
            (_, value) => Some(value.to_string()),
        });
        let label = said.collect::<Vec<_>>().join(" ");
        if self.nth > 1 { format!("{label} #{}", self.nth) } else { label }
    }

    /// Fills in the fields that follow from others and say nothing of their own.
    pub fn complete(&mut self, kind: &Kind) {
        for (place, field) in kind.fields.iter().enumerate() {
            let empty = self.values.get(place).is_some_and(Option::is_none);
            if empty && let Some(follows) = self.following(field) {
                self.values[place] = Some(Value::Text(follows));
            }
        }
    }

    /// What a field says by another one, where it follows from one that says something.
    pub fn following(&self, field: &Field) -> Option<String> {
        let (from, folded) = field.follows?;
        match self.values.get(from) {
            Some(Some(Value::Text(text))) => Some(folded.of(text)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, key: bool, follows: Option<(usize, Folded)>) -> Field {
        Field { name: name.to_owned(), form: Form::Text, key, required: true, follows, names: None }
    }

    #[test]
    fn a_fact_is_called_by_its_key_and_filled_in() {
        let fields = vec![field("key", true, Some((1, Folded::Text))), field("name", false, None)];
        let kind = Kind { section: "topics", about: "", told: Told::Mostly, fields };
        let mut fact = Fact { values: vec![None, Some(Value::Text("Data  Quality".into()))], nth: 1 };
        fact.complete(&kind);
        assert_eq!(fact.label(&kind), "data quality");
        fact.nth = 2;
        assert_eq!(fact.label(&kind), "data quality #2");
    }

    #[test]
    fn every_form_knows_its_own() {
        for (form, good, bad) in [
            (Form::Day, "2026-11-24", "2026-2-3"),
            (Form::Month, "2026-11", "2026-13"),
            (Form::Start, "2026-11-24T16:00:00+07:00", "16:00"),
            (Form::Handle, "citra-dewi", "Citra Dewi"),
            (Form::Zone, "Asia/Jakarta", "Jakarta time"),
            (Form::Cadence, "monthly", "hourly"),
            (Form::Span, "24m", "long"),
        ] {
            assert_eq!(form.fault(good), None, "{good}");
            assert!(form.fault(bad).is_some(), "{bad}");
        }
    }
}
