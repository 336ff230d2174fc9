//! Where people stand in a picture of who met whom: ForceAtlas2 (Jacomy, Venturini, Heymann & Bastian 2014) on people and
//! the things they shared. The things pull their people together and are not drawn; the ties themselves, a thousand
//! times as many, are never built.

use fa2::{FA2Data, FA2Settings};

/// What some people share, each thing by the places of its people: of those, who is in the picture. Of a thing that
/// ties people who are not, one may be left.
pub trait Shares {
    /// How many people there are.
    fn people(&self) -> usize;
    /// Every thing.
    fn things(&self) -> Box<dyn Iterator<Item = &[u32]> + '_>;
}

/// How often people and things are moved.
const ROUNDS: usize = 150;

/// Where each person stands, within 0–1 in both directions; `None` for whoever shares nothing with anybody. The same
/// people and things stand in the same places each time.
pub fn laid_out(shares: &impl Shares) -> Vec<Option<(f64, f64)>> {
    let people = shares.people();
    let mut node = vec![usize::MAX; people];
    let mut data = FA2Data::<f64>::new();
    let mut tied: Vec<usize> = Vec::new();
    let things: Vec<&[u32]> = shares.things().filter(|thing| !thing.is_empty()).collect();
    for thing in &things {
        for &person in *thing {
            let slot = &mut node[person as usize];
            if *slot == usize::MAX {
                *slot = data.add_node();
                tied.push(person as usize);
            }
        }
    }
    for thing in &things {
        match *thing {
            [one, other] => data.add_edge(node[*one as usize], node[*other as usize]),
            all => {
                let hub = data.add_node();
                all.iter().for_each(|&person| data.add_edge(node[person as usize], hub));
            }
        }
    }
    if tied.is_empty() {
        return vec![None; people];
    }
    spread(&mut data);
    let settings = FA2Settings::from_graph_order(data.order());
    let mut layout = settings.build(data);
    layout.run(ROUNDS);
    let stand: Vec<(f64, f64)> = layout.data().positions().collect();
    let mut found = vec![None; people];
    for (at, person) in tied.into_iter().enumerate() {
        found[person] = stand.get(at).copied();
    }
    within(&mut found);
    found
}

/// Begins on a sunflower's spiral: nobody stands on anybody, and no direction is preferred.
fn spread(data: &mut FA2Data<f64>) {
    let turn = std::f64::consts::PI * (3.0 - 5.0_f64.sqrt());
    for place in 0..data.order() {
        let (out, angle) = ((place as f64 + 0.5).sqrt(), place as f64 * turn);
        data.set_node_position(place, out * angle.cos(), out * angle.sin());
    }
}

/// Brings all within 0–1. Few who stand far out do not press all others into a point: they stand at the edge.
fn within(found: &mut [Option<(f64, f64)>]) {
    let ends = |along: fn((f64, f64)) -> f64| {
        let mut all: Vec<f64> = found.iter().flatten().copied().map(along).filter(|at| at.is_finite()).collect();
        all.sort_by(f64::total_cmp);
        let few = all.len() / 200;
        let (low, high) = (all.get(few).copied(), all.get(all.len().saturating_sub(1 + few)).copied());
        (low.unwrap_or(0.0), high.unwrap_or(1.0))
    };
    let ((left, right), (top, bottom)) = (ends(|at| at.0), ends(|at| at.1));
    let place = |at: f64, low: f64, high: f64| {
        let part = if high > low { (at - low) / (high - low) } else { 0.5 };
        if part.is_finite() { part.clamp(0.0, 1.0) } else { 0.5 }
    };
    for at in found.iter_mut().flatten() {
        *at = (place(at.0, left, right), place(at.1, top, bottom));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Town(usize, Vec<Vec<u32>>);

    impl Shares for Town {
        fn people(&self) -> usize {
            self.0
        }

        fn things(&self) -> Box<dyn Iterator<Item = &[u32]> + '_> {
            Box::new(self.1.iter().map(Vec::as_slice))
        }
    }

    #[test]
    fn who_shares_more_stands_closer() {
        let meetings = |first: u32| (0..6).map(move |_| (first..first + 8).collect::<Vec<u32>>());
        let mut things: Vec<Vec<u32>> = meetings(0).chain(meetings(8)).collect();
        things.push(vec![0, 8]);
        let town = Town(17, things);
        let stand = laid_out(&town);
        assert_eq!(stand, laid_out(&town), "each time the same");
        assert_eq!(stand[16], None, "who shares nothing has no place in it");
        let apart = |a: usize, b: usize| match (stand[a], stand[b]) {
            (Some(a), Some(b)) => (a.0 - b.0).hypot(a.1 - b.1),
            _ => f64::NAN,
        };
        let (within, between) = (apart(1, 2), apart(1, 10));
        assert!(within < between / 3.0, "{within} {between}");
        assert!(stand.iter().flatten().all(|at| (0.0..=1.0).contains(&at.0) && (0.0..=1.0).contains(&at.1)));
    }
}
