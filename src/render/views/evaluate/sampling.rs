//! That a figure was sampled, and how far to trust it.

use serde::Serialize;

use crate::health::ties::Sampling;
use crate::render::page::{Block, Span, Style};
use crate::render::words;

/// Where the halves of a sample agree on less than this share of the highest, their order says nothing.
const TELLING: f64 = 0.5;

/// A sample, and how far to trust it.
#[derive(Debug, Clone, Serialize)]
pub(super) struct SamplingView {
    /// How many wedges or sources were drawn.
    samples: u64,
    /// The seed they were drawn from.
    seed: u64,
    /// For a share of wedges: the error that is not exceeded with 95 %. For connectors: how many of the twenty highest
    /// two halves of the sample agree on, 0–1.
    trust: f64,
}

impl SamplingView {
    /// The view of a sample; `None` where everything was looked at.
    pub(super) fn new(sampling: Option<Sampling>) -> Option<Self> {
        match sampling {
            Some(Sampling::Sampled { samples, seed, trust }) => Some(Self { samples, seed, trust }),
            Some(Sampling::Exact) | None => None,
        }
    }

    /// How far to trust it, in words.
    pub(super) fn words(&self, measure: &str) -> String {
        let Self { samples, seed, trust } = self;
        match measure {
            "betweenness" => {
                let few = if *trust < TELLING { ", too few to tell who comes first" } else { "" };
                format!(
                    "{samples} people as sources (seed {seed}); two halves of them agree on {:.0} % of the twenty \
                     highest{few}; --exact counts all",
                    trust * 100.0
                )
            }
            _ => format!("{samples} draws (seed {seed}), within ±{trust:.4} with 95 %; --exact counts all"),
        }
    }
}

/// A line below a table for each of its figures that was sampled, each given with the key of its measure; nothing where
/// none was.
pub(super) fn sampled<'a>(figures: impl Iterator<Item = (&'a str, &'a SamplingView)>) -> Option<Block> {
    let note = |(key, view): (&str, &SamplingView)| {
        vec![Span::new(words::glued_percent(&format!("{key} is sampled: {}", view.words(key))), Style::Dim)]
    };
    let notes: Vec<Vec<Span>> = figures.map(note).collect();
    (!notes.is_empty()).then_some(Block::Items(notes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_sampled_says_so_and_what_was_counted_does_not() {
        assert!(SamplingView::new(Some(Sampling::Exact)).is_none());
        let drawn = SamplingView::new(Some(Sampling::Sampled { samples: 400, seed: 1, trust: 0.01 }));
        let said = |block: Block| match block {
            Block::Items(items) => items.concat().into_iter().map(|span| span.text).collect::<String>(),
            _ => String::new(),
        };
        let block = sampled(drawn.iter().map(|view| ("clustering", view))).map(said);
        assert_eq!(
            block.as_deref(),
            Some("clustering is sampled: 400 draws (seed 1), within ±0.0100 with 95\u{a0}%; --exact counts all")
        );
        assert!(sampled(std::iter::empty()).is_none());
        let words = |trust| {
            let drawn = SamplingView::new(Some(Sampling::Sampled { samples: 256, seed: 1, trust }));
            drawn.map(|view| view.words("betweenness")).unwrap_or_default()
        };
        assert!(words(0.45).contains("agree on 45 % of the twenty highest, too few to tell who comes first;"));
        assert!(words(0.5).contains("agree on 50 % of the twenty highest; --exact"));
    }
}
