//! How long somebody stayed, as tools write it.

use crate::domain::text::fold;

/// The longest stay that is taken for one, in minutes: a week.
const LONGEST: f64 = 10_080.0;

/// The minutes that a text says: `58`, `58,5 min`, `3h 23m 20s`, `1 hr 2 min`, `59 Min. 0 Sek.`, `00:00:32`. A number
/// without a word is minutes, a clock has hours, minutes and seconds.
pub(crate) fn minutes(text: &str) -> Option<f64> {
    let text = fold(text).replace(',', ".");
    let minutes = if text.contains(':') { clock(&text)? } else { words(&text)? };
    (0.0..=LONGEST).contains(&minutes).then_some(minutes)
}

fn clock(text: &str) -> Option<f64> {
    let part = |text: &str| text.trim().parse::<u32>().ok().map(f64::from);
    let parts: Vec<f64> = text.split(':').map(part).collect::<Option<_>>()?;
    match parts.as_slice() {
        [hours, minutes, seconds] if *minutes < 60.0 && *seconds < 60.0 => {
            Some(hours * 60.0 + minutes + seconds / 60.0)
        }
        _ => None,
    }
}

fn words(text: &str) -> Option<f64> {
    let (mut rest, mut sum) = (text.trim(), None);
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(rest.len());
        let number: f64 = rest[..end].trim_end_matches('.').parse().ok().filter(|_| end > 0)?;
        let after = rest[end..].trim_start();
        let end = after.find(|c: char| c.is_ascii_digit()).unwrap_or(after.len());
        let unit = after[..end].trim().trim_end_matches('.').trim_end();
        rest = &after[end..];
        let factor = match unit {
            "" if sum.is_none() && rest.is_empty() => 1.0,
            "d" | "day" | "days" | "tag" | "tage" | "dia" | "dias" => 1440.0,
            "h" | "hr" | "hrs" | "hour" | "hours" | "std" | "stunde" | "stunden" | "hora" | "horas" | "時間" => 60.0,
            "m" | "min" | "mins" | "minute" | "minutes" | "minuten" | "minuto" | "minutos" | "分" => 1.0,
            "s" | "sec" | "secs" | "second" | "seconds" | "sek" | "sekunde" | "sekunden" | "seg" | "segundo"
            | "segundos" | "秒" => 1.0 / 60.0,
            _ => return None,
        };
        sum = Some(sum.unwrap_or(0.0) + number * factor);
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn durations_are_read_as_tools_write_them() {
        for (text, wanted) in [
            ("58", Some(58.0)),
            ("58,5 min", Some(58.5)),
            ("60 min", Some(60.0)),
            ("42m", Some(42.0)),
            ("1 hr 2 min", Some(62.0)),
            ("3h 23m 20s", Some(203.0 + 1.0 / 3.0)),
            ("59 Min. 0 Sek.", Some(59.0)),
            ("1 Std. 2 Min.", Some(62.0)),
            ("00:00:30", Some(0.5)),
            ("26:00:00", Some(1560.0)),
            ("0.5", Some(0.5)),
            ("", None),
            ("--", None),
            ("soon", None),
            ("5 apples", None),
            ("1:99:00", None),
            ("NaN", None),
            ("-3", None),
            ("1e9", None),
            ("20000", None),
        ] {
            assert_eq!(minutes(text), wanted, "{text}");
        }
    }
}
