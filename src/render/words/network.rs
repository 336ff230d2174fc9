//! Words about networks: what ties people, who holds them together.

use super::{counted, listed};
use crate::health::ties::Tie;

/// What a tie is made of: `9 sessions`, `2 thank-yous`, `1 challenge`.
pub fn tie(tie: &Tie) -> Vec<String> {
    let (sessions, thanks, challenges) = (tie.sessions as usize, tie.thanks as usize, tie.challenges as usize);
    let mut parts = Vec::new();
    if sessions > 0 {
        parts.push(counted(sessions, "session", "sessions"));
    }
    if thanks > 0 {
        parts.push(counted(thanks, "thank-you", "thank-yous"));
    }
    if challenges > 0 {
        parts.push(counted(challenges, "challenge", "challenges"));
    }
    parts
}

/// What is lost without an only link.
pub fn cut_off(people: u32, units: &[String], rest: u32) -> String {
    let people_words = counted(people as usize, "person", "people");
    let lose = if people == 1 { "loses" } else { "lose" };
    let of = match units {
        [] => String::new(),
        [first, second, _, ..] => format!(" of {first}, {second} and others"),
        few => format!(" of {}", listed(few)),
    };
    let rest = if rest == 1 { "the other one".to_owned() } else { format!("the other {rest}") };
    format!("{people_words}{of} {lose} touch with {rest}")
}

/// How the graph falls into parts: sizes of its components, the largest first, and how many people have no tie.
pub fn components(sizes: &[u32], isolates: usize, nodes: usize) -> Vec<String> {
    let groups: Vec<u32> = sizes.iter().copied().filter(|size| *size > 1).collect();
    let mut said = Vec::new();
    match groups.as_slice() {
        [] => said.push("nobody has a tie to anybody yet".to_owned()),
        [all] if *all as usize == nodes => said.push(format!("all {nodes} hang together")),
        [largest, ..] => said.push(format!("{largest} of {nodes} hang together")),
    }
    match groups.get(1..).unwrap_or_default() {
        [] => {}
        [one] => said.push(format!("a group of {one} apart from them")),
        [second, more @ ..] => {
            let least = more.last().unwrap_or(second);
            let sizes = if least == second { format!("{second}") } else { format!("{least} to {second}") };
            said.push(format!("{} groups of {sizes} apart from them", more.len() + 1));
        }
    }
    if isolates > 0 && !groups.is_empty() {
        said.push(format!("{isolates} not yet connected"));
    }
    said
}

/// A figure that 1 stands for chance in; `—` where chance has none.
pub fn against_chance(ratio: Option<f64>) -> String {
    ratio.map_or_else(|| "—".to_owned(), |ratio| format!("{ratio:.2}"))
}

/// A share that may be tiny, to two digits: `12 %`, `3.4 %`, `0.056 %`.
pub fn fine_share(share: f64) -> String {
    let hundredths = share * 100.0;
    if hundredths <= 0.0 {
        return "0 %".to_owned();
    }
    let digits = (1.0 - hundredths.log10().floor()).clamp(0.0, 9.0);
    format!("{hundredths:.*} %", digits as usize)
}

/// That there are private members among those who are counted.
pub fn private_counted(private: usize) -> Option<String> {
    match private {
        0 => None,
        1 => Some("1 private member is counted here, and not named".to_owned()),
        many => Some(format!("{many} private members are counted here, and not named")),
    }
}

/// Which sessions tie.
pub fn tying(cap: u32) -> String {
    match cap {
        0 => "sessions of any size tie".to_owned(),
        cap => format!("sessions of up to {cap} tie"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_said_from_the_largest_to_those_alone() {
        assert_eq!(components(&[4], 0, 4), ["all 4 hang together"]);
        assert_eq!(
            components(&[4, 2, 1], 1, 7),
            ["4 of 7 hang together", "a group of 2 apart from them", "1 not yet connected"]
        );
        assert_eq!(components(&[4, 3, 2], 0, 9), ["4 of 9 hang together", "2 groups of 2 to 3 apart from them"]);
        assert_eq!(components(&[4, 2, 2], 0, 8), ["4 of 8 hang together", "2 groups of 2 apart from them"]);
        assert_eq!(components(&[1, 1], 2, 2), ["nobody has a tie to anybody yet"]);
    }

    #[test]
    fn small_shares_keep_two_digits() {
        let said = [1.0, 0.123, 0.08, 0.0345, 0.000_563, 0.0].map(fine_share);
        assert_eq!(said, ["100 %", "12 %", "8.0 %", "3.5 %", "0.056 %", "0 %"]);
    }

    #[test]
    fn what_an_only_link_holds() {
        let units = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<String>>();
        assert_eq!(cut_off(1, &units(&[]), 1), "1 person loses touch with the other one");
        assert_eq!(cut_off(3, &units(&["Ops", "Sales"]), 9), "3 people of Ops and Sales lose touch with the other 9");
        assert_eq!(cut_off(9, &units(&["A", "B", "C"]), 9), "9 people of A, B and others lose touch with the other 9");
    }
}
