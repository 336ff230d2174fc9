//! What a survey is called, from the name of its file.

use crate::domain::text::fold;
use crate::exchange::table::clean;

/// What tools put behind the name of a form, folded.
const RESPONSES: &[&str] = &[
    "responses",
    "form responses",
    "antworten",
    "formularantworten",
    "respostas",
    "respostas ao formulário",
    "respuestas",
    "respuestas de formulario",
    "jawaban",
    "respons formulir",
    "réponses",
    "sheet",
    "sheet1",
    "tabelle1",
    "planilha1",
    "hoja 1",
];

/// Whether a text is one of them, perhaps with a number behind it, or only numbers: `Form Responses 1`, `1-23`.
fn is_of_tool(text: &str) -> bool {
    let folded = fold(text);
    let numbers = |c: char| c.is_ascii_digit() || matches!(c, '-' | '–' | ' ');
    let bare = folded.trim_end_matches(numbers);
    bare.is_empty() || RESPONSES.contains(&folded.as_str()) || RESPONSES.contains(&bare)
}

/// The title of a survey whose file has this name; `None` where nothing is left of it.
pub fn title_of(file: &str) -> Option<String> {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let stem = match name.rsplit_once('.') {
        Some((stem, end)) if ["csv", "tsv", "txt"].contains(&end.to_ascii_lowercase().as_str()) => stem,
        _ => name,
    };
    let mut title = clean(stem);
    loop {
        let brackets = title.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
        let dash = title.rsplit_once(" - ");
        let kept = match (brackets, dash) {
            (Some((kept, end)), _) if is_of_tool(end) => kept,
            (_, Some((kept, end))) if is_of_tool(end) && fold(end).contains(char::is_alphabetic) => kept,
            _ => break,
        };
        title = kept.trim_end().to_owned();
    }
    (!title.is_empty()).then_some(title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_tools_append_is_no_part_of_the_title() {
        let title = |file: &str| title_of(file).unwrap_or_default();
        for file in [
            "Guild survey.csv",
            "exports/Guild survey (Responses) - Form Responses 1.csv",
            "C:\\Temp\\Guild survey(1-23).CSV",
            "Guild  survey (Antworten) - Formularantworten 1 (2).csv",
            "Guild survey - Sheet1.tsv",
        ] {
            assert_eq!(title(file), "Guild survey", "{file}");
        }
        assert_eq!(title("Guild survey - 2026.csv"), "Guild survey - 2026");
        assert_eq!(title("Survey (autumn) v1.2"), "Survey (autumn) v1.2");
        assert_eq!(title_of("(1-3).csv"), None);
    }
}
