//! Numbers that are known of a session as a whole: `--registered`, `--views`, `--preparation`.

use crate::error::Result;
use crate::store::{Id, Writer};

/// A number, or that it is not known any more.
#[derive(Debug, Clone, Copy)]
pub(super) struct Number(Option<u32>);

fn number(given: &str) -> std::result::Result<Number, String> {
    if given == "none" {
        return Ok(Number(None));
    }
    let number = given.parse().ok().filter(|number| *number <= 10_000_000);
    number.map(|number| Number(Some(number))).ok_or_else(|| "a number is 0 or more, or none".to_owned())
}

/// The numbers as flags.
#[derive(Debug, Clone, Default, clap::Args)]
pub(super) struct Numbers {
    /// How many had registered
    #[arg(long, value_name = "N", value_parser = number, help_heading = "Numbers")]
    registered: Option<Number>,
    /// How often its recording was watched
    #[arg(long, value_name = "N", value_parser = number, help_heading = "Numbers")]
    views: Option<Number>,
    /// Minutes that everybody together spent on preparing it
    #[arg(long, value_name = "N", value_parser = number, help_heading = "Numbers")]
    preparation: Option<Number>,
}

impl Numbers {
    /// Whether none is given.
    pub(super) fn are_none(&self) -> bool {
        self.registered.is_none() && self.views.is_none() && self.preparation.is_none()
    }

    /// Notes them; of each the word for it, what was known before and what is now.
    ///
    /// # Errors
    /// The file refuses the change.
    pub(super) fn note(&self, writer: &Writer, session: Id) -> Result<Vec<(&'static str, String, String)>> {
        if self.are_none() {
            return Ok(Vec::new());
        }
        let before = writer.session_reach(session)?;
        let mut after = before;
        for (given, field) in [
            (self.registered, &mut after.registered),
            (self.views, &mut after.views),
            (self.preparation, &mut after.preparation),
        ] {
            if let Some(Number(number)) = given {
                *field = number;
            }
        }
        writer.set_session_reach(session, &after)?;
        let said = |number: Option<u32>, unit: &str| number.map(|number| format!("{number}{unit}")).unwrap_or_default();
        Ok(vec![
            ("registered", said(before.registered, ""), said(after.registered, "")),
            ("views", said(before.views, ""), said(after.views, "")),
            ("preparation", said(before.preparation, " minutes"), said(after.preparation, " minutes")),
        ])
    }
}
