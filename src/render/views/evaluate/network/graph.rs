//! The people and ties of a network, one by one, for programs.

use serde::Serialize;
use serde_json::Value;

use super::number;
use crate::health::Outside;
use crate::health::ties::{Node, Tie};

/// The columns of ties, as [`TieRow::cells`] has them.
pub const TIE_COLUMNS: [&str; 8] =
    ["source", "target", "strength", "sessions", "thanks", "challenges", "source_unit", "target_unit"];

/// Somebody in the network.
#[derive(Debug, Clone, Serialize)]
pub struct NodeRow<'a> {
    id: &'a str,
    name: Option<&'a str>,
    unit: Option<&'a str>,
    site: Option<&'a str>,
    layer: Option<&'static str>,
    degree: u32,
    component: u32,
    strength: Value,
}

impl<'a> NodeRow<'a> {
    /// The row of somebody who is called `id`, with how many ties they have and how strong these are together.
    pub fn new(outside: &Outside<'a, 'a>, node: Node, id: &'a str, (degree, strength): (u32, f64)) -> Self {
        let network = outside.network();
        Self {
            id,
            name: outside.name(node),
            unit: outside.unit(node),
            site: outside.site(node),
            layer: outside.layer(node).map(|layer| layer.key()),
            degree,
            component: network.parts().component[node as usize] + 1,
            strength: number(strength),
        }
    }
}

/// A tie between two people.
#[derive(Debug, Clone, Serialize)]
pub struct TieRow<'a> {
    source: &'a str,
    target: &'a str,
    strength: Value,
    sessions: u32,
    thanks: u32,
    challenges: u32,
}

impl<'a> TieRow<'a> {
    /// The row of a tie between two people of these ids.
    pub fn new(tie: &Tie, source: &'a str, target: &'a str) -> Self {
        Self {
            source,
            target,
            strength: number(tie.strength),
            sessions: tie.sessions,
            thanks: tie.thanks,
            challenges: tie.challenges,
        }
    }

    /// Its cells in a table, with the units of the two.
    pub fn cells(self, source_unit: Option<&str>, target_unit: Option<&str>) -> Vec<Value> {
        vec![
            self.source.into(),
            self.target.into(),
            self.strength,
            self.sessions.into(),
            self.thanks.into(),
            self.challenges.into(),
            source_unit.into(),
            target_unit.into(),
        ]
    }
}
