//! What changed between two charters.

use serde_json::Value;

use crate::domain::charter::Charter;

/// A sentence for every field that differs; lists say what came and what went.
pub fn charter_changes(old: &Charter, new: &Charter) -> Vec<String> {
    let (Ok(Value::Object(old)), Ok(Value::Object(new))) = (serde_json::to_value(old), serde_json::to_value(new))
    else {
        return Vec::new();
    };
    let mut said = Vec::new();
    for (field, after) in &new {
        let before = old.get(field).unwrap_or(&Value::Null);
        if before != after {
            difference(&field.replace('_', " "), before, after, &mut said);
        }
    }
    said
}

fn difference(field: &str, before: &Value, after: &Value, said: &mut Vec<String>) {
    match (before, after) {
        (Value::Array(before), Value::Array(after)) => {
            let name = |item: &Value| match item {
                Value::String(text) => text.clone(),
                other => ["name", "title", "from"]
                    .into_iter()
                    .find_map(|key| other.get(key).and_then(Value::as_str))
                    .unwrap_or("entry")
                    .to_owned(),
            };
            let names = |items: &[Value]| items.iter().map(name).collect::<Vec<_>>();
            let (old, new) = (names(before), names(after));
            let mut parts: Vec<String> = new.iter().filter(|n| !old.contains(n)).map(|n| format!("+ {n}")).collect();
            parts.extend(old.iter().filter(|n| !new.contains(n)).map(|n| format!("− {n}")));
            let changed = after.iter().filter(|item| !before.contains(item) && old.contains(&name(item)));
            parts.extend(changed.map(|item| format!("~ {}", name(item))));
            if parts.is_empty() {
                parts.push("in another order".to_owned());
            }
            said.push(format!("{field}: {}", parts.join(", ")));
        }
        (Value::Object(before), Value::Object(after)) => {
            let mut keys: Vec<&String> = before.keys().chain(after.keys()).collect();
            keys.sort();
            keys.dedup();
            for key in keys {
                let (old, new) = (before.get(key).unwrap_or(&Value::Null), after.get(key).unwrap_or(&Value::Null));
                if old != new {
                    difference(&format!("{field} {key}"), old, new, said);
                }
            }
        }
        (_, Value::Null) => said.push(format!("{field}: taken out")),
        (Value::Null, Value::String(text)) => said.push(format!("{field}: {text}")),
        (_, Value::String(text)) => said.push(format!("{field}: now {text}")),
        (_, other) => said.push(format!("{field}: now {other}")),
    }
}
