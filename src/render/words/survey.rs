//! Words for surveys.

use crate::domain::Worded;
use crate::domain::survey::Area;
use crate::health;

/// The name of an area of a survey, which is one of health.
pub fn survey_area(area: Area) -> &'static str {
    health::Area::find(area.word()).map_or("", super::health::area)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn surveys_ask_about_the_areas_of_health() {
        let asked: Vec<&str> = Area::CHOICES.iter().map(|area| area.word()).collect();
        assert_eq!(asked, health::Area::ALL.map(health::Area::key));
    }
}
