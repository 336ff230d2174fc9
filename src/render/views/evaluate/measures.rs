//! The registry of measures as a list.

use serde::Serialize;
use serde_json::Value;

use super::bound;
use crate::health::Measure;
use crate::render::list::{Column, Row};
use crate::render::page::{Span, Style, plain};
use crate::render::words;

/// One measure of the registry, with praktik's own bounds.
#[derive(Debug, Clone, Serialize)]
pub struct MeasureRow {
    measure: &'static str,
    area: &'static str,
    unit: &'static str,
    direction: &'static str,
    good: Value,
    watch: Value,
    says: &'static str,
    source: &'static str,
    formula: &'static str,
    #[serde(skip)]
    thresholds: (String, String),
}

impl From<&Measure> for MeasureRow {
    fn from(measure: &Measure) -> Self {
        // A figure stays with its sign and its unit.
        let threshold = |bound| words::glued(&words::health::threshold(measure, bound));
        Self {
            measure: measure.key,
            area: measure.area.key(),
            unit: measure.unit.key(),
            direction: measure.direction.key(),
            good: bound(measure.good),
            watch: bound(measure.watch),
            says: words::health::says(measure.key),
            source: measure.source,
            formula: measure.formula,
            thresholds: (threshold(measure.good), threshold(measure.watch)),
        }
    }
}

impl Row for MeasureRow {
    fn columns() -> Vec<Column<Self>> {
        vec![
            Column::text("measure", "measure", |row| Span::new(row.measure, Style::Command)),
            Column::text("area", "area", |row: &Self| plain(row.area)).on_demand(),
            Column::text("unit", "unit", |row: &Self| plain(row.unit)).on_demand(),
            Column::text("direction", "direction", |row: &Self| plain(row.direction)).on_demand(),
            Column::number("good", "good", |row| plain(&row.thresholds.0)),
            Column::number("watch", "watch", |row| plain(&row.thresholds.1)),
            Column::text("says", "says", |row| plain(row.says)),
            Column::text("source", "source", |row: &Self| plain(row.source)).on_demand(),
            Column::text("formula", "formula", |row: &Self| plain(row.formula)).on_demand(),
        ]
    }
}
