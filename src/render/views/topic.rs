//! A topic that is explained.

use serde::{Serialize, Serializer};

use crate::render::page::{Block, Page, Span, Style, plain};
use crate::render::words::topics::{Part, Topic};
use crate::render::{Look, Sheet};

/// A topic: `{"schema": 1, "topic", "about", "sections": [{"heading", "says", "commands": [{"command", "purpose"}]}]}`.
#[derive(Debug, Clone, Copy)]
pub struct TopicView(pub &'static Topic);

/// What is said under one heading; the first has none.
#[derive(Debug, Default, Serialize)]
struct Section {
    heading: Option<&'static str>,
    says: Vec<&'static str>,
    commands: Vec<CommandOf>,
}

#[derive(Debug, Serialize)]
struct CommandOf {
    command: String,
    purpose: &'static str,
}

impl TopicView {
    fn sections(self) -> Vec<Section> {
        let mut sections = vec![Section::default()];
        for part in self.0.parts {
            if let Part::Heading(heading) = part {
                sections.push(Section { heading: Some(heading), ..Section::default() });
            }
            let Some(section) = sections.last_mut() else { continue };
            match part {
                Part::Heading(_) => {}
                Part::Says(says) => section.says.push(says),
                Part::Points(points) => section.says.extend(*points),
                Part::Commands(commands) => section.commands.extend(
                    commands.iter().map(|(name, purpose)| CommandOf { command: format!("praktik {name}"), purpose }),
                ),
            }
        }
        sections
    }
}

impl Serialize for TopicView {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Whole {
            topic: &'static str,
            about: &'static str,
            sections: Vec<Section>,
        }
        Whole { topic: self.0.name, about: self.0.about, sections: self.sections() }.serialize(serializer)
    }
}

impl Sheet for TopicView {
    fn page(&self, _look: &Look) -> Page {
        let mut page = Page::new().with(Block::Title(vec![Span::new(self.0.about, Style::Strong)])).with(Block::Gap);
        for part in self.0.parts {
            match part {
                Part::Heading(heading) => {
                    page.blocks.extend([Block::Gap, Block::Heading((*heading).to_owned())]);
                }
                Part::Says(says) => {
                    let apart = matches!(page.blocks.last(), Some(Block::Fields(_) | Block::Items(_)));
                    page.blocks.extend(apart.then_some(Block::Gap));
                    page.blocks.push(Block::Text(vec![plain(says)]));
                }
                Part::Points(points) => {
                    page.blocks.push(Block::Items(points.iter().map(|point| vec![plain(point)]).collect()));
                }
                Part::Commands(commands) => page.blocks.push(Block::Fields(
                    commands.iter().map(|(name, purpose)| ((*name).to_owned(), vec![plain(purpose)])).collect(),
                )),
            }
        }
        page
    }

    fn rows(&self) -> Option<(Vec<&'static str>, Vec<Vec<serde_json::Value>>)> {
        let rows = self.sections().into_iter().flat_map(|section| {
            let of = |command: CommandOf| vec![section.heading.into(), command.command.into(), command.purpose.into()];
            section.commands.into_iter().map(of).collect::<Vec<_>>()
        });
        Some((vec!["heading", "command", "purpose"], rows.collect()))
    }
}
