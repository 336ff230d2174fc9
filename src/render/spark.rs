//! Sparklines: values over time in a column each.

const STEPS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// What stands where nothing was measured.
const GAP: char = '·';

/// What the lowest and the highest step stand for.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Scale {
    /// Fixed ends, for values that are compared between lines.
    Between(f64, f64),
    /// The least and the greatest of the values themselves.
    Own,
}

/// Values as a sparkline, oldest first; `·` where there is none. A line without any ups and downs lies in the middle.
pub fn spark(values: &[Option<f64>], scale: Scale) -> String {
    let known = || values.iter().flatten().copied();
    let (low, high) = match scale {
        Scale::Between(low, high) => (low, high),
        Scale::Own => (known().fold(f64::INFINITY, f64::min), known().fold(f64::NEG_INFINITY, f64::max)),
    };
    let step = |value: f64| {
        let part = if high > low { (value.clamp(low, high) - low) / (high - low) } else { 0.5 };
        STEPS[(part * (STEPS.len() - 1) as f64).round() as usize % STEPS.len()]
    };
    values.iter().map(|value| value.map_or(GAP, step)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_steps_between_the_ends_of_the_scale() {
        let scores = [Some(0.0), Some(50.0), None, Some(100.0), Some(120.0)];
        assert_eq!(spark(&scores, Scale::Between(0.0, 100.0)), "▁▅·██");
        assert_eq!(spark(&[Some(0.2), Some(0.3), Some(0.25)], Scale::Own), "▁█▅");
        assert_eq!(spark(&[Some(3.0), None, Some(3.0)], Scale::Own), "▅·▅");
        assert_eq!(spark(&[None, None], Scale::Own), "··");
        assert_eq!(spark(&[], Scale::Own), "");
    }
}
