//! A report as one HTML file that needs nothing else: no script, no other file, no network.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Output, State, Value, context};

use super::Report;
use crate::error::{Error, Result};
use crate::render::clean;

const PAGE: &str = include_str!("report.html");
const STYLE: &str = include_str!("report.css");

/// A report as HTML. Every text is escaped; only drawings made in this room stand as they are.
///
/// # Errors
/// It cannot be put into the template.
pub fn html(report: &Report) -> Result<String> {
    let failed = |error: minijinja::Error| Error::failed("the report could not be made").because(error.to_string());
    let mut environment = Environment::new();
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(harmless);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(failed)?);
    environment.add_template("report", PAGE).map_err(failed)?;
    let page = environment.get_template("report").map_err(failed)?;
    page.render(context! { report => Value::from(Serde(report)), style => Value::from_safe_string(STYLE.to_owned()) })
        .map_err(failed)
}

/// Writes a value: control and direction characters in a text are made visible before it is escaped.
fn harmless(
    out: &mut Output<'_>,
    state: &mut State<'_, '_>,
    value: &Value,
) -> std::result::Result<(), minijinja::Error> {
    match value.as_str().filter(|_| !value.is_safe()) {
        Some(text) => minijinja::escape_formatter(out, state, &Value::from(clean(text))),
        None => minijinja::escape_formatter(out, state, value),
    }
}

/// A text for between tags, or in an attribute between quotes.
pub(super) fn escaped(text: &str) -> String {
    minijinja::HtmlEscape(&clean(text)).to_string()
}
