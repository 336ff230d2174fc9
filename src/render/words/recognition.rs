//! Thanks in words.

use super::listed;
use crate::domain::recognition::RecognitionKind;

/// `Ana Silva and Budi Santoso are thanked in public: the migration guide`.
pub fn thanks(names: &[&str], kind: RecognitionKind, award: Option<&str>, reason: &str) -> String {
    let are = if names.len() == 1 { "is" } else { "are" };
    let how = match (kind, award) {
        (_, Some(award)) => format!("given the award {award}"),
        (RecognitionKind::Award, None) => "given an award".to_owned(),
        (RecognitionKind::Public, None) => "thanked in public".to_owned(),
        (RecognitionKind::Informal, None) => "thanked".to_owned(),
    };
    format!("{} {are} {how}: {reason}", listed(names))
}

/// Why a list of thanks is empty: only private members were thanked, nobody was, or nothing fits what was asked for.
pub fn no_thanks(private: bool, all: bool) -> &'static str {
    match (private, all) {
        (true, _) => "Only private members were thanked; --private names them.",
        (false, true) => "No thanks are recorded here yet: praktik recognize ana --for \"…\"",
        (false, false) => "No thanks fit that.",
    }
}
