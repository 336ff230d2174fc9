//! The picture of who met whom: a dot a person, in the colour and shape of their unit.

use std::fmt::Write;

use super::html::escaped;

/// How wide and high the picture is.
const SIZE: (f64, f64) = (960.0, 640.0);

/// What stays free around it, for labels.
const EDGE: f64 = 34.0;

/// How many units have a colour and shape of their own; the others share one.
pub const UNITS: usize = 6;

/// Who is in the picture.
#[derive(Debug, Clone, Default)]
pub struct Dot {
    /// Where they stand, 0–1 in both directions; `None` for whoever has no tie.
    pub at: Option<(f64, f64)>,
    /// The place of their unit, the largest first; `None` where none is known.
    pub unit: Option<usize>,
    /// What stands beside them: the name of somebody who holds a role.
    pub label: Option<String>,
}

/// What is drawn.
#[derive(Debug, Clone, Default)]
pub struct Network {
    /// The people.
    pub dots: Vec<Dot>,
    /// Ties, by the places of their two, the strongest first.
    pub lines: Vec<(usize, usize)>,
}

/// The drawing of a network, as SVG. Those without a tie stand in rows beneath.
pub fn picture(network: &Network) -> String {
    let tied = network.dots.iter().filter(|dot| dot.at.is_some()).count();
    let alone = network.dots.len() - tied;
    // A dot is as large as there is room for it.
    let size = (160.0 / (tied.max(1) as f64).sqrt()).clamp(3.0, 15.0);
    let step = (size * 1.7).max(7.0);
    let in_row = ((SIZE.0 - 2.0 * EDGE) / step).floor().max(1.0) as usize;
    let beneath = if alone == 0 { 0.0 } else { alone.div_ceil(in_row) as f64 * step + 14.0 };
    let height = if tied == 0 { 2.0 * EDGE } else { SIZE.1 } + beneath;
    let mut out = format!("<svg viewBox=\"0 0 {} {height:.0}\" class=\"network\">", SIZE.0);
    let mut next = 0;
    let stand: Vec<(f64, f64)> = network
        .dots
        .iter()
        .map(|dot| match dot.at {
            Some((x, y)) => (EDGE + x * (SIZE.0 - 2.0 * EDGE), EDGE + y * (SIZE.1 - 2.0 * EDGE)),
            None => {
                let (row, column) = (next / in_row, next % in_row);
                next += 1;
                (EDGE + (column as f64 + 0.5) * step, height - beneath + 14.0 + (row as f64 + 0.5) * step - EDGE / 2.0)
            }
        })
        .collect();
    lines(&mut out, network, &stand);
    for look in 0..=UNITS + 1 {
        let of = |dot: &Dot| dot.unit.map_or(UNITS + 1, |unit| unit.min(UNITS));
        let all = network.dots.iter().zip(&stand).filter(|(dot, _)| of(dot) == look);
        shapes(&mut out, look, size, all.map(|(_, at)| *at));
    }
    labels(&mut out, network, &stand, size);
    out.push_str("</svg>");
    out
}

/// The sign of a unit in the legend: `None` is that of people whose unit is not known.
pub fn sign(unit: Option<usize>) -> String {
    let mut out = "<svg viewBox=\"0 0 14 14\" width=\"14\" height=\"14\" class=\"network\">".to_owned();
    shapes(&mut out, unit.map_or(UNITS + 1, |unit| unit.min(UNITS)), 10.0, std::iter::once((7.0, 7.0)));
    out.push_str("</svg>");
    out
}

fn lines(out: &mut String, network: &Network, stand: &[(f64, f64)]) {
    if network.lines.is_empty() {
        return;
    }
    out.push_str("<path class=\"tie\" d=\"");
    for &(one, other) in &network.lines {
        if let (Some(a), Some(b)) = (stand.get(one), stand.get(other)) {
            let _ = write!(out, "M{:.0} {:.0}L{:.0} {:.0}", a.0, a.1, b.0, b.1);
        }
    }
    out.push_str("\"/>");
}

/// Signs of one look, all in one path: a picture of thousands is to stay small.
fn shapes(out: &mut String, look: usize, size: f64, all: impl Iterator<Item = (f64, f64)>) {
    let half = size / 2.0;
    let mut path = String::new();
    for (x, y) in all {
        let _ = match look {
            // A line without length and with round ends is a disc.
            0 | 6 | 7 => write!(path, "M{x:.1} {y:.1}h0"),
            1 => write!(path, "M{:.1} {:.1}h{size:.1}v{size:.1}h-{size:.1}z", x - half, y - half),
            2 => write!(path, "M{x:.1} {:.1}l{:.1} {:.1}h-{:.1}z", y - half * 1.1, half * 1.2, half * 2.1, half * 2.4),
            3 => write!(
                path,
                "M{x:.1} {:.1}l{h:.1} {h:.1}l-{h:.1} {h:.1}l-{h:.1}-{h:.1}z",
                y - half * 1.25,
                h = half * 1.25
            ),
            4 => write!(path, "M{x:.1} {:.1}l{:.1} {:.1}h-{:.1}z", y + half * 1.1, half * 1.2, -half * 2.1, half * 2.4),
            _ => {
                let (arm, thick) = (half * 1.1, half * 0.7);
                let long = arm - thick / 2.0;
                write!(
                    path,
                    "M{:.1} {:.1}h{thick:.1}v{long:.1}h{long:.1}v{thick:.1}h-{long:.1}v{long:.1}h-{thick:.1}v-{long:.1}h-{long:.1}v-{thick:.1}h{long:.1}z",
                    x - thick / 2.0,
                    y - arm
                )
            }
        };
    }
    if !path.is_empty() {
        let round = if matches!(look, 0 | 6 | 7) { format!(" stroke-width=\"{size:.1}\"") } else { String::new() };
        let _ = write!(out, "<path class=\"u{look}\"{round} d=\"{path}\"/>");
    }
}

fn labels(out: &mut String, network: &Network, stand: &[(f64, f64)], size: f64) {
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for (dot, &(x, y)) in network.dots.iter().zip(stand) {
        let Some(label) = &dot.label else { continue };
        let _ = write!(out, "<circle class=\"ring\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{:.1}\"/>", size / 2.0 + 3.0);
        let (beside, anchor) =
            if x > SIZE.0 * 0.7 { (x - size / 2.0 - 7.0, "end") } else { (x + size / 2.0 + 7.0, "start") };
        // Labels of people who stand together are put beneath each other.
        let mut down = y + 5.0;
        while taken.iter().any(|&(other, at)| (other - beside).abs() < 150.0 && (at - down).abs() < 16.0) {
            down += 16.0;
        }
        taken.push((beside, down));
        let _ =
            write!(out, "<text x=\"{beside:.1}\" y=\"{down:.1}\" text-anchor=\"{anchor}\">{}</text>", escaped(label));
    }
}
