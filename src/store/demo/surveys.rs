//! What the members of an invented community say when they are asked.

use rusqlite::params;

use super::of;
use crate::domain::invented::Community;
use crate::domain::survey::{Answer, PROPOSED, question_key};
use crate::domain::text::digest;
use crate::error::Result;
use crate::store::Writer;
use crate::store::survey::columns;

impl Writer {
    pub(super) fn demo_surveys(&self, made: &Community) -> Result<()> {
        let db = &self.connection;
        let mut item = db.prepare("INSERT INTO survey_item (id, key, text, kind, area) VALUES (?, ?, ?, ?, ?)")?;
        for (place, it) in PROPOSED.iter().enumerate() {
            let (kind, area) = columns(it.asks);
            item.execute(params![of(place), question_key(it.text), it.text, kind, area])?;
        }
        let mut survey = db.prepare("INSERT INTO survey (id, slug, title, day) VALUES (?, ?, ?, ?)")?;
        let mut response = db.prepare("INSERT INTO survey_response (id, survey_id, key) VALUES (?, ?, ?)")?;
        let mut answer =
            db.prepare("INSERT INTO survey_answer (response_id, item_id, value, text) VALUES (?, ?, ?, ?)")?;
        let mut number = 0;
        for (place, it) in made.surveys.iter().enumerate() {
            survey.execute(params![of(place), it.slug, it.title, it.day])?;
            for said in &it.responses {
                number += 1;
                let key = digest(&[&it.slug, &number.to_string()], 0);
                response.execute(params![number, of(place), key])?;
                for (question, said) in said {
                    let (value, text) = match said {
                        Answer::Value(value) => (Some(value), None),
                        Answer::Text(text) => (None, Some(text)),
                    };
                    answer.execute(params![number, super::row(*question), value, text])?;
                }
            }
        }
        Ok(())
    }
}
