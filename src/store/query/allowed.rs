//! What a query may do: read views, reckon, and nothing else.

use rusqlite::hooks::{AuthAction, AuthContext, Authorization};

use super::ViewShape;

/// The functions that a query may call: those that reckon with what they are given.
#[rustfmt::skip]
pub(super) const FUNCTIONS: &[&str] = &[
    "->", "->>", "abs", "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "avg", "ceil", "ceiling", "char",
    "coalesce", "concat", "concat_ws", "cos", "cosh", "count", "cume_dist", "current_date", "current_time",
    "current_timestamp", "date", "datetime", "degrees", "dense_rank", "exp", "first_value", "floor", "format", "glob",
    "group_concat", "hex", "if", "ifnull", "iif", "instr", "json", "json_array", "json_array_length", "json_error_position",
    "json_extract", "json_group_array", "json_group_object", "json_insert", "json_object", "json_patch", "json_pretty",
    "json_quote", "json_remove", "json_replace", "json_set", "json_type", "json_valid", "julianday", "lag", "last_value",
    "lead", "length", "like", "likelihood", "likely", "ln", "log", "log10", "log2", "lower", "ltrim", "max", "median",
    "min", "mod", "nth_value", "ntile", "nullif", "octet_length", "percent_rank", "percentile", "percentile_cont",
    "percentile_disc", "pi", "pow", "power", "printf", "quote", "radians", "random", "rank", "replace", "round",
    "row_number", "rtrim", "sign", "sin", "sinh", "soundex", "sqlite_version", "sqrt", "strftime", "string_agg", "substr",
    "substring", "subtype", "sum", "tan", "tanh", "time", "timediff", "total", "trim", "trunc", "typeof", "unhex",
    "unicode", "unistr", "unistr_quote", "unixepoch", "unlikely", "upper", "zeroblob",
];

/// The tables that are made from what they are given.
const MADE: [&str; 2] = ["json_each", "json_tree"];

/// What was refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refused {
    /// A statement that does not read, by the word for what it does.
    Act(&'static str),
    /// A statement without an answer.
    Statement,
    /// A table that is no view.
    Table(String),
    /// A function.
    Function(String),
}

/// Whether a table shows how SQLite works inside. There is no other table beside ours.
fn is_inside(table: &str) -> bool {
    let table = table.to_ascii_lowercase();
    table.starts_with("sqlite_")
        || table.starts_with("pragma_")
        || ["bytecode", "dbstat", "tables_used"].contains(&table.as_str())
}

/// Whether something that a statement asks for is allowed.
pub(super) fn check(asked: &AuthContext<'_>, views: &[ViewShape], tables: &[String]) -> Result<(), Refused> {
    match asked.action {
        AuthAction::Select | AuthAction::Recursive => Ok(()),
        AuthAction::Read { table_name, column_name } => {
            let view = views.iter().any(|view| view.name.eq_ignore_ascii_case(table_name));
            let made = MADE.iter().any(|made| made.eq_ignore_ascii_case(table_name));
            let within = asked.accessor.is_some() && tables.iter().any(|table| table == table_name);
            // Of what a query calls a part of its own by WITH, SQLite asks only where no column of it is read.
            let own = column_name.is_empty() && !is_inside(table_name);
            if view || made || within || own { Ok(()) } else { Err(Refused::Table(table_name.to_owned())) }
        }
        AuthAction::Function { function_name } => {
            let known = FUNCTIONS.iter().any(|function| function.eq_ignore_ascii_case(function_name));
            if known { Ok(()) } else { Err(Refused::Function(function_name.to_owned())) }
        }
        AuthAction::Insert { .. } => Err(Refused::Act("INSERT")),
        AuthAction::Update { .. } => Err(Refused::Act("UPDATE")),
        AuthAction::Delete { .. } => Err(Refused::Act("DELETE")),
        AuthAction::Pragma { .. } => Err(Refused::Act("PRAGMA")),
        AuthAction::Attach { .. } => Err(Refused::Act("ATTACH")),
        AuthAction::Detach { .. } => Err(Refused::Act("DETACH")),
        AuthAction::Transaction { .. } | AuthAction::Savepoint { .. } => Err(Refused::Act("a transaction")),
        AuthAction::Reindex { .. } => Err(Refused::Act("REINDEX")),
        AuthAction::Analyze { .. } => Err(Refused::Act("ANALYZE")),
        AuthAction::AlterTable { .. } => Err(Refused::Act("ALTER")),
        AuthAction::DropTable { .. }
        | AuthAction::DropIndex { .. }
        | AuthAction::DropTrigger { .. }
        | AuthAction::DropView { .. }
        | AuthAction::DropVtable { .. }
        | AuthAction::DropTempTable { .. }
        | AuthAction::DropTempIndex { .. }
        | AuthAction::DropTempTrigger { .. }
        | AuthAction::DropTempView { .. } => Err(Refused::Act("DROP")),
        // Whatever else there is or comes to be makes something.
        _ => Err(Refused::Act("CREATE")),
    }
}

/// The same, in SQLite's terms.
pub(super) fn answer(verdict: &Result<(), Refused>) -> Authorization {
    if verdict.is_ok() { Authorization::Allow } else { Authorization::Deny }
}
