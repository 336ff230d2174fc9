//! Values as bytes that sort as SQLite sorts the values.

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};

use crate::domain::copy::Value;
use crate::error::{Error, Result};

const NOTHING: u8 = 0;
const NUMBER: u8 = 1;
const REAL: u8 = 2;
const TEXT: u8 = 3;

const SIGN: u64 = 1 << 63;

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Number(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
        }))
    }
}

/// Appends values.
pub(super) fn pack<'v>(values: impl IntoIterator<Item = &'v Option<Value>>, into: &mut Vec<u8>) {
    for value in values {
        match value {
            None => into.push(NOTHING),
            Some(Value::Number(number)) => {
                into.push(NUMBER);
                into.extend((number.cast_unsigned() ^ SIGN).to_be_bytes());
            }
            Some(Value::Real(number)) => {
                let bits = number.to_bits();
                into.push(REAL);
                into.extend((if bits & SIGN == 0 { bits ^ SIGN } else { !bits }).to_be_bytes());
            }
            Some(Value::Text(text)) => {
                into.push(TEXT);
                // A text ends before a longer one that begins like it.
                for part in text.as_bytes().split_inclusive(|byte| *byte == 0) {
                    into.extend(part);
                    if part.ends_with(&[0]) {
                        into.push(1);
                    }
                }
                into.extend([0, 0]);
            }
        }
    }
}

/// The values that were packed.
///
/// # Errors
/// They were not packed by [`pack`].
pub(super) fn unpack(mut bytes: &[u8]) -> Result<Vec<Option<Value>>> {
    let mut values = Vec::new();
    while let Some((tag, rest)) = bytes.split_first() {
        bytes = rest;
        values.push(match *tag {
            NOTHING => None,
            NUMBER => Some(Value::Number((eight(&mut bytes)? ^ SIGN).cast_signed())),
            REAL => {
                let bits = eight(&mut bytes)?;
                Some(Value::Real(f64::from_bits(if bits & SIGN == 0 { !bits } else { bits ^ SIGN })))
            }
            TEXT => Some(Value::Text(text(&mut bytes)?)),
            _ => return Err(odd()),
        });
    }
    Ok(values)
}

fn eight(bytes: &mut &[u8]) -> Result<u64> {
    let (first, rest) = bytes.split_first_chunk::<8>().ok_or_else(odd)?;
    *bytes = rest;
    Ok(u64::from_be_bytes(*first))
}

fn text(bytes: &mut &[u8]) -> Result<String> {
    let mut text = Vec::new();
    loop {
        let end = bytes.iter().position(|byte| *byte == 0).ok_or_else(odd)?;
        text.extend(&bytes[..end]);
        let mark = *bytes.get(end + 1).ok_or_else(odd)?;
        *bytes = &bytes[end + 2..];
        if mark == 0 {
            return String::from_utf8(text).map_err(|_| odd());
        }
        text.push(0);
    }
}

fn odd() -> Error {
    Error::failed("what was gathered of a text cannot be read again")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed(values: &[Option<Value>]) -> Vec<u8> {
        let mut bytes = Vec::new();
        pack(values, &mut bytes);
        bytes
    }

    #[test]
    fn values_come_back_and_sort_as_they_did() {
        let text = |text: &str| Some(Value::Text(text.to_owned()));
        let sorted = [
            None,
            Some(Value::Number(i64::MIN)),
            Some(Value::Number(-1)),
            Some(Value::Number(2)),
            Some(Value::Real(-1.5)),
            Some(Value::Real(0.25)),
            text(""),
            text("a"),
            text("a\0"),
            text("a\0b"),
            text("a\u{1}"),
            text("ab"),
            text("ü"),
        ];
        let mut before = Vec::new();
        for value in sorted {
            let bytes = packed(&[value.clone(), text("x")]);
            assert_eq!(unpack(&bytes).unwrap(), [value.clone(), text("x")]);
            assert!(before < bytes, "{value:?}");
            before = bytes;
        }
    }
}
