//! Charts of a report, drawn by the charting crate. They are drawn in [`INKS`], which the style sheet turns into the
//! colours of the page, by day and by night; the words beside a chart say what is in it.

use charts_rs::{BarChart, ChartBase, Color, LineChart, Series, Symbol, YAxisConfig};

use crate::error::{Error, Result};

/// Stand-ins for the colours of the page: text, lines of the grid, and what is drawn. `report.css` names the same.
const INKS: [(u8, u8, u8); 6] = [(1, 1, 1), (2, 2, 2), (3, 1, 1), (3, 2, 2), (3, 3, 3), (3, 4, 4)];

/// Into how many steps a scale is divided.
const STEPS: usize = 4;

/// How high a chart is, in pixels of a page 640 wide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heights {
    /// In a line of text: no scale, no labels.
    Spark,
    /// Beside others.
    Low,
    /// By itself.
    High,
}

impl Heights {
    fn pixels(self) -> f32 {
        match self {
            Self::Spark => 32.0,
            Self::Low => 150.0,
            Self::High => 230.0,
        }
    }
}

fn ink(place: usize) -> Color {
    INKS[place % INKS.len()].into()
}

/// The ink of a series.
fn drawn(place: usize) -> Color {
    ink(2 + place % (INKS.len() - 2))
}

/// Values over time as a line; a gap where there is none. The scale begins and ends as told.
///
/// # Errors
/// It cannot be drawn.
pub fn trend(labels: &[String], values: &[Option<f64>], ends: (f64, f64), height: Heights) -> Result<String> {
    let series =
        Series { data: values.iter().map(|value| value.map(|value| value as f32)).collect(), ..Series::default() };
    let mut chart = LineChart::new(vec![series], labels.to_vec());
    laid_out(&mut chart.base, height);
    chart.base.series.symbol = Some(Symbol::Circle(3.0, Some(drawn(0))));
    chart.base.series.stroke_width = 2.5;
    chart.y_axis_configs = vec![axis(Some((ends.0 as f32, ends.1 as f32)))];
    if height == Heights::Spark {
        chart.base.width = 136.0;
        chart.base.y_axis_hidden = true;
        chart.base.x_axis.height = 0.0;
        chart.base.x_axis.data = vec![String::new(); labels.len()];
        chart.base.x_axis.stroke_color = Color::transparent();
        chart.base.grid.stroke_color = Color::transparent();
    }
    svg(chart.svg())
}

/// Numbers as columns.
///
/// # Errors
/// It cannot be drawn.
pub fn columns(labels: &[String], values: &[f64], height: Heights) -> Result<String> {
    let series = Series {
        data: values.iter().map(|value| Some(*value as f32)).collect(),
        label_show: values.len() <= 14,
        ..Series::default()
    };
    let mut chart = BarChart::new(vec![series], labels.to_vec());
    laid_out(&mut chart.base, height);
    chart.radius = Some(2.0);
    let most = values.iter().copied().fold(0.0, f64::max);
    chart.y_axis_configs = vec![axis(Some((0.0, above(most) as f32)))];
    svg(chart.svg())
}

/// Shares of a whole as columns upon each other, the first at the bottom: a name and a number a column each.
///
/// # Errors
/// It cannot be drawn.
pub fn stacked(labels: &[String], parts: &[(&str, Vec<f64>)], height: Heights) -> Result<String> {
    let series = parts.iter().map(|(name, values)| Series {
        name: (*name).to_owned(),
        data: values.iter().map(|value| Some(*value as f32)).collect(),
        stack: Some("all".to_owned()),
        ..Series::default()
    });
    let mut chart = BarChart::new(series.collect(), labels.to_vec());
    laid_out(&mut chart.base, height);
    chart.base.stack_percent = true;
    chart.base.legend.show = Some(false);
    chart.y_axis_configs = vec![axis(None)];
    svg(chart.svg())
}

/// The sign of a part of [`stacked`] in a legend.
pub fn sign(place: usize) -> String {
    let (red, green, blue) = INKS[2 + place % (INKS.len() - 2)];
    format!(
        "<svg viewBox=\"0 0 12 12\" width=\"12\" height=\"12\"><rect width=\"12\" height=\"12\" rx=\"2\" \
         fill=\"#{red:02X}{green:02X}{blue:02X}\"/></svg>"
    )
}

fn laid_out(base: &mut ChartBase, height: Heights) {
    (base.width, base.height) = (640.0, height.pixels());
    base.background_color = Color::transparent();
    base.font_family = "sans-serif".to_owned();
    base.margin = (4.0, 12.0, 4.0, 4.0).into();
    base.legend.show = Some(false);
    base.tooltip.show = false;
    base.x_axis.font.color = ink(0);
    base.x_axis.font.size = 13.0;
    base.x_axis.stroke_color = ink(1);
    base.grid.stroke_color = ink(1);
    base.series.colors = (0..INKS.len() - 2).map(drawn).collect();
    base.series.label.font.color = ink(0);
    base.series.label.font.size = 13.0;
}

fn axis(ends: Option<(f32, f32)>) -> YAxisConfig {
    let mut axis = YAxisConfig::default();
    axis.font.color = ink(0);
    axis.font.size = 13.0;
    axis.stroke_color = Color::transparent();
    axis.split_number = STEPS;
    if let Some((low, high)) = ends {
        (axis.min, axis.max) = (Some(low), Some(high));
    }
    axis
}

/// The end of a scale in four round steps, with room for a number above the highest column.
fn above(most: f64) -> f64 {
    let step = (most * 1.12 / STEPS as f64).max(1.0);
    let ten = 10f64.powf(step.log10().floor());
    let round = [1.0, 2.0, 2.5, 5.0, 10.0].into_iter().map(|times| times * ten).filter(|round| round.fract() == 0.0);
    STEPS as f64 * round.into_iter().find(|round| *round >= step).unwrap_or(10.0 * ten)
}

fn svg<E: std::fmt::Display>(drawn: std::result::Result<String, E>) -> Result<String> {
    drawn.map_err(|error| Error::failed("a chart could not be drawn").because(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scale_ends_above_the_highest_column_in_round_steps() {
        let ends = [0.0, 1.0, 4.0, 17.0, 42.0, 99.0, 4079.0].map(above);
        assert_eq!(ends, [4.0, 4.0, 8.0, 20.0, 80.0, 200.0, 8000.0]);
    }

    #[test]
    fn a_label_is_no_markup() {
        let labels = ["<b>Q1</b>".to_owned(), "Q2 & \"Q3\"".to_owned()];
        let drawn = columns(&labels, &[1.0, 2.0], Heights::Low).unwrap_or_default();
        assert!(!drawn.contains("<b>") && drawn.contains("&lt;b&gt;Q1"), "{drawn}");
        assert!(drawn.starts_with("<svg") && drawn.contains("#030101"), "{drawn}");
    }
}
