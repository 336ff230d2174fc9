//! Figures of single members, for the lead's own list.

use chrono::NaiveDate;

use crate::domain::facts::Facts;
use crate::domain::member::Layer;
use crate::domain::period::Period;

use super::policy::Policy;
use super::scene::Scene;

/// What one member did in a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemberFigures {
    /// Sessions attended in the period.
    pub attended: u32,
    /// Contributions in the period: sessions facilitated or presented at, resources added, challenges raised, joined or
    /// solved, stories told.
    pub contributed: u32,
    /// Recognitions received in the period.
    pub recognised: u32,
    /// The day of the last session attended up to the end of the period, however long ago; `None` if never seen.
    pub last_seen: Option<NaiveDate>,
    /// The layer among the members on the roll on the last day; `None` for whoever is not.
    pub layer: Option<Layer>,
}

/// The figures of every member, by their number in the facts. Members with equal participation are put into layers in
/// the order of their handles.
pub fn layers(facts: &Facts, period: &Period) -> Vec<MemberFigures> {
    let policy = Policy::default();
    let scene = Scene::new(facts, &policy, period);
    let empty = MemberFigures { attended: 0, contributed: 0, recognised: 0, last_seen: None, layer: None };
    let mut figures = vec![empty; facts.members.len()];
    for ((figure, attended), contributed) in figures.iter_mut().zip(&scene.attended).zip(&scene.contributed) {
        (figure.attended, figure.contributed) = (*attended, *contributed);
    }
    for session in 0..scene.held.end {
        let day = facts.sessions[session].day;
        // Sessions come by day, so the last one to say so is right.
        scene.present(session).iter().for_each(|&member| figures[member as usize].last_seen = Some(day));
    }
    for recognition in scene.recognitions() {
        let mut receivers = recognition.receivers.clone();
        receivers.sort_unstable();
        receivers.dedup();
        receivers.iter().for_each(|&member| figures[member as usize].recognised += 1);
    }
    figures.iter_mut().zip(layers_of(&scene)).for_each(|(figure, layer)| figure.layer = layer);
    figures
}

/// How many sessions were held in a period, and how many people were seen in them, members or not; `None` where no
/// attendance was taken.
pub fn seen(facts: &Facts, period: &Period) -> (u32, Option<u32>) {
    let day = |at: usize| facts.sessions[at].day;
    let first = facts.sessions.partition_point(|session| session.day < period.from);
    let held = (first..facts.sessions.len()).take_while(|&session| day(session) <= period.until);
    let (mut sessions, mut taken, mut people) = (0, false, vec![false; facts.members.len()]);
    for session in held {
        sessions += 1;
        taken |= facts.sessions[session].taken;
        facts.attendance.of(session).iter().for_each(|&person| people[person as usize] = true);
    }
    (sessions, taken.then(|| people.iter().filter(|seen| **seen).count() as u32))
}

/// The layer of everybody, by their number in the facts, among those on the roll on the last day; `None` for whoever is
/// not.
pub(super) fn layers_of(scene: &Scene<'_>) -> Vec<Option<Layer>> {
    let participation: Vec<u32> = scene.roll.iter().map(|&member| scene.participation(member)).collect();
    let mut layers = vec![None; scene.facts.members.len()];
    for (&member, layer) in scene.roll.iter().zip(Layer::of(&participation)) {
        layers[member as usize] = Some(layer);
    }
    layers
}
