//! What is known of a session as a whole: registrations, views, preparation, feedback.

use rusqlite::{OptionalExtension, params};

use super::{Id, Reader, Writer};
use crate::domain::facts::SessionReach;
use crate::error::Result;

impl Reader {
    /// What is known of a session as a whole; nothing of what nobody noted.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn session_reach(&self, session: Id) -> Result<SessionReach> {
        let numbers = "SELECT registered, views, preparation FROM session_reach WHERE session_id = ?";
        let reach = self.connection.query_row(numbers, [session], |row| {
            Ok(SessionReach { registered: row.get(0)?, views: row.get(1)?, preparation: row.get(2)?, feedback: None })
        });
        let feedback = "SELECT worth, answers FROM session_feedback WHERE session_id = ?";
        let feedback = self.connection.query_row(feedback, [session], |row| Ok((row.get(0)?, row.get(1)?)));
        Ok(SessionReach { feedback: feedback.optional()?, ..reach.optional()?.unwrap_or_default() })
    }
}

impl Writer {
    /// Notes what is known of a session as a whole.
    ///
    /// # Errors
    /// The file refuses the change.
    pub fn set_session_reach(&self, session: Id, reach: &SessionReach) -> Result<()> {
        let SessionReach { registered, views, preparation, feedback } = *reach;
        self.connection.execute("DELETE FROM session_reach WHERE session_id = ?", [session])?;
        if registered.or(views).or(preparation).is_some() {
            self.connection.execute(
                "INSERT INTO session_reach (session_id, registered, views, preparation) VALUES (?, ?, ?, ?)",
                params![session, registered, views, preparation],
            )?;
        }
        self.connection.execute("DELETE FROM session_feedback WHERE session_id = ?", [session])?;
        if let Some((worth, answers)) = feedback {
            self.connection.execute(
                "INSERT INTO session_feedback (session_id, worth, answers) VALUES (?, ?, ?)",
                params![session, worth, answers],
            )?;
        }
        Ok(())
    }
}
