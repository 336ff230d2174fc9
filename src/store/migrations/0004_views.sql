-- The views by which programs read a community: `praktik query`, and whatever else opens the file. They are the only
-- views in it. Their names and columns stay; what is added later is added to them, or beside them.
--
-- A view is in the plural, and has the columns that the JSON of the same thing has. Members, sessions, resources,
-- challenges and surveys are named by handle or slug, goals and actions by number, recognitions and stories by key,
-- everything else by its name; there are no row ids. Yes and no are 1 and 0. Days are 'YYYY-MM-DD', an end is the first
-- day no longer. A day that SQL has a word for is called otherwise: `first_day`, `last_day`, `period_from`.
--
-- Answers to surveys and feedback are shown from five on, by the rules of `survey show`.
--
-- Other engines read these statements too: what is written here is SQL that SQLite and DuckDB have in common, which
-- means no min() or max() of several values, no iif() and no count(*), and no casts.
--
-- What these views say is told in src/render/words/views.rs. A later version that drops a table must first drop every
-- view that reads it, and make it anew, whole, at its end: a view that reads a table that is gone is no error until
-- somebody asks, and a schema of other statements than ours is refused.

-- Purpose and scope -------------------------------------------------------------------------------------------------

CREATE VIEW communities AS
SELECT charter.name, purpose, cadence, sponsor, who_may_join, time_asked, retention, time_zone,
       (SELECT closed FROM closing WHERE reopened IS NULL) AS closed
FROM charter;

CREATE VIEW closings AS
SELECT closed, reason, heirs, reopened FROM closing;

CREATE VIEW charter_lines AS
SELECT section, position, text FROM charter_line;

CREATE VIEW charter_reviews AS
SELECT day AS date, handle AS "by", charter_review.note
FROM charter_review LEFT JOIN member ON member.id = reviewer_id;

CREATE VIEW pauses AS
SELECT first_day, last_day, reason FROM pause;

CREATE VIEW measure_bounds AS
SELECT measure, good_low, good_high, watch_low, watch_high FROM measure_bound;

CREATE VIEW topics AS
SELECT name, focus FROM topic;

CREATE VIEW roles AS
SELECT name, responsibilities, required, holders_needed AS "count",
       CASE WHEN position IS NULL THEN 0 ELSE 1 END AS listed
FROM role;

CREATE VIEW benefits AS
SELECT text, CASE WHEN position IS NULL THEN 0 ELSE 1 END AS listed FROM benefit;

CREATE VIEW awards AS
SELECT name, criteria, CASE WHEN position IS NULL THEN 0 ELSE 1 END AS listed FROM award;

CREATE VIEW channels AS
SELECT name, url, purpose, CASE WHEN position IS NULL THEN 0 ELSE 1 END AS listed FROM channel;

CREATE VIEW goals AS
SELECT number, title, measure, baseline, baseline_on, target, unit, due, caution, benefit.text AS benefit, added, status,
       ended, reason
FROM goal LEFT JOIN benefit ON benefit.id = benefit_id;

CREATE VIEW goal_readings AS
SELECT number AS goal, day AS date, value, on_track, note
FROM goal_reading JOIN goal ON goal.id = goal_id;

-- People --------------------------------------------------------------------------------------------------------------

-- The day on which somebody came is that of their first session where nobody noted it, else that of their entry, and
-- never after the day on which they went.
CREATE VIEW memberships AS
SELECT member, CASE WHEN ended < began THEN ended ELSE began END AS joined, ended AS "left", reason, joined_known
FROM (
    SELECT handle AS member, ended, reason, CASE WHEN joined IS NULL THEN 0 ELSE 1 END AS joined_known,
           coalesce(
               joined,
               (SELECT min(day) FROM (
                    SELECT day FROM attendance JOIN session ON session.id = attendance.session_id
                    WHERE attendance.member_id = member.id AND status = 'held' AND attendance_taken = 1
                    UNION ALL
                    SELECT day FROM session_part JOIN session ON session.id = session_part.session_id
                    WHERE session_part.member_id = member.id AND status = 'held'
                ) AS seen),
               added
           ) AS began
    FROM spell JOIN member ON member.id = spell.member_id
) AS stays;

CREATE VIEW members AS
SELECT handle, name, email, unit, site, private,
       coalesce((SELECT min(joined) FROM memberships WHERE memberships.member = handle), added) AS joined,
       CASE WHEN EXISTS (SELECT 1 FROM spell WHERE spell.member_id = member.id AND ended IS NULL) THEN NULL
            ELSE (SELECT max(ended) FROM spell WHERE spell.member_id = member.id)
       END AS "left",
       note, added
FROM member;

CREATE VIEW aliases AS
SELECT handle, kind, value, raw, source, identifies
FROM person_key JOIN member ON member.id = member_id;

CREATE VIEW skills AS
SELECT topic.name AS topic, level, handle, since, ended
FROM skill JOIN member ON member.id = member_id JOIN topic ON topic.id = topic_id;

CREATE VIEW role_terms AS
SELECT role.name AS role, handle AS member, deputy, since, ended AS "until"
FROM role_term JOIN member ON member.id = member_id JOIN role ON role.id = role_id;

CREATE VIEW welcomes AS
SELECT member.handle AS member, day AS date, buddy.handle AS buddy, writer.handle AS "by"
FROM welcome JOIN member ON member.id = member_id LEFT JOIN member AS buddy ON buddy.id = buddy_id
     LEFT JOIN member AS writer ON writer.id = writer_id;

CREATE VIEW contacts AS
SELECT member.handle AS member, day AS date, writer.handle AS "by", contact.note
FROM contact JOIN member ON member.id = member_id LEFT JOIN member AS writer ON writer.id = writer_id;

CREATE VIEW introductions AS
SELECT day AS date, member.handle AS member, other.handle AS other
FROM introduction AS here JOIN introduction AS there ON there.round_id = here.round_id AND there.place = here.place
     JOIN introduction_round ON introduction_round.id = here.round_id
     JOIN member ON member.id = here.member_id JOIN member AS other ON other.id = there.member_id
WHERE member.handle < other.handle;

-- Connection ----------------------------------------------------------------------------------------------------------

CREATE VIEW sessions AS
SELECT session.slug, title, kind, status, day AS date, starts, minutes,
       CASE WHEN attendance_taken = 1
            THEN (SELECT count(member_id) FROM attendance WHERE attendance.session_id = session.id)
       END AS present,
       (SELECT count(guest.id) FROM guest WHERE guest.session_id = session.id) AS guests,
       place, link, agenda, cancel_reason, rule AS series, registered, views, preparation,
       CASE WHEN answers >= 5 THEN worth END AS worth, answers
FROM session LEFT JOIN series ON series.id = series_id
     LEFT JOIN session_reach ON session_reach.session_id = session.id
     LEFT JOIN session_feedback ON session_feedback.session_id = session.id;

CREATE VIEW attendances AS
SELECT slug AS session, handle AS member
FROM attendance JOIN session ON session.id = session_id JOIN member ON member.id = member_id;

CREATE VIEW session_people AS
SELECT slug AS session, part, handle AS member
FROM session_part JOIN session ON session.id = session_id JOIN member ON member.id = member_id;

CREATE VIEW guests AS
SELECT slug AS session, name FROM guest JOIN session ON session.id = session_id;

CREATE VIEW session_topics AS
SELECT slug AS session, name AS topic
FROM session_topic JOIN session ON session.id = session_id JOIN topic ON topic.id = topic_id;

CREATE VIEW session_notes AS
SELECT slug AS session, "at", handle AS "by", text
FROM session_note JOIN session ON session.id = session_id LEFT JOIN member ON member.id = writer_id;

CREATE VIEW channel_months AS
SELECT name AS channel, month, people, asked, answered
FROM channel_month JOIN channel ON channel.id = channel_id;

CREATE VIEW challenges AS
SELECT challenge.slug, challenge.title, challenge.kind, detail, handle AS "by", raised, solved, outcome, how,
       resource.slug AS resource
FROM challenge LEFT JOIN member ON member.id = raiser_id LEFT JOIN resource ON resource.id = resource_id;

CREATE VIEW challenge_topics AS
SELECT slug AS challenge, name AS topic
FROM challenge_topic JOIN challenge ON challenge.id = challenge_id JOIN topic ON topic.id = topic_id;

CREATE VIEW challenge_people AS
SELECT slug AS challenge, part, handle AS member, day AS date
FROM challenge_part JOIN challenge ON challenge.id = challenge_id JOIN member ON member.id = member_id;

-- Learning ------------------------------------------------------------------------------------------------------------

CREATE VIEW resources AS
SELECT resource.slug, resource.title, resource.kind, resource.link, resource.note, handle AS "by",
       session.slug AS session, resource.added, retired, retired_reason
FROM resource LEFT JOIN member ON member.id = contributor_id LEFT JOIN session ON session.id = session_id;

CREATE VIEW resource_topics AS
SELECT slug AS resource, name AS topic
FROM resource_topic JOIN resource ON resource.id = resource_id JOIN topic ON topic.id = topic_id;

CREATE VIEW resource_reviews AS
SELECT slug AS resource, day AS date, handle AS "by", resource_review.note
FROM resource_review JOIN resource ON resource.id = resource_id LEFT JOIN member ON member.id = reviewer_id;

CREATE VIEW resource_uses AS
SELECT resource.slug AS resource, resource_use.day AS date, handle AS "by", session.slug AS session,
       resource_use.place, resource_use.note
FROM resource_use JOIN resource ON resource.id = resource_id LEFT JOIN member ON member.id = member_id
     LEFT JOIN session ON session.id = resource_use.session_id;

CREATE VIEW wishes AS
SELECT topic.name AS topic, handle AS "by", day AS date, wish.note
FROM wish JOIN topic ON topic.id = topic_id LEFT JOIN member ON member.id = member_id;

-- Recognition ---------------------------------------------------------------------------------------------------------

CREATE VIEW recognitions AS
SELECT recognition.key AS id, recognition.day AS date, recognition.kind, award.name AS award, handle AS "by",
       recognition.reason, session.slug AS session, resource.slug AS resource, challenge.slug AS challenge
FROM recognition LEFT JOIN award ON award.id = award_id LEFT JOIN member ON member.id = giver_id
     LEFT JOIN session ON session.id = recognition.session_id
     LEFT JOIN recognition_for ON recognition_for.recognition_id = recognition.id
     LEFT JOIN resource ON resource.id = recognition_for.resource_id
     LEFT JOIN challenge ON challenge.id = recognition_for.challenge_id;

CREATE VIEW recognition_receivers AS
SELECT key AS recognition, handle AS member
FROM recognition_receiver JOIN recognition ON recognition.id = recognition_id JOIN member ON member.id = member_id;

-- Review and continuity -----------------------------------------------------------------------------------------------

CREATE VIEW stories AS
SELECT story.key AS id, day AS date, handle AS "by", happened, learned, did, changed, hours_saved, reached,
       benefit.text AS benefit, consent
FROM story LEFT JOIN member ON member.id = teller_id LEFT JOIN benefit ON benefit.id = benefit_id;

CREATE VIEW actions AS
SELECT number AS id, action.title, area, measure, measure_then, handle AS owner, due, action.status, action.added, ended,
       session.slug AS session, action.note
FROM action LEFT JOIN member ON member.id = owner_id LEFT JOIN session ON session.id = session_id;

CREATE VIEW evaluations AS
SELECT day AS date, period_from, period_until, label, members, sessions, score, coverage, stage, evaluation.note,
       handle AS "by"
FROM evaluation LEFT JOIN member ON member.id = recorder_id;

CREATE VIEW evaluation_areas AS
SELECT day AS date, period_from, period_until, area, evaluation_area.score
FROM evaluation_area JOIN evaluation ON evaluation.id = evaluation_id;

CREATE VIEW evaluation_values AS
SELECT day AS date, period_from, period_until, measure, value, numerator, denominator, status
FROM evaluation_value JOIN evaluation ON evaluation.id = evaluation_id;

-- Of a survey as a whole, from five people on.
CREATE VIEW surveys AS
SELECT slug, title, day AS date,
       (SELECT count(survey_response.id) FROM survey_response WHERE survey_response.survey_id = survey.id) AS responses,
       CASE WHEN people >= 5 THEN 1.0 * agreeing / answers END AS agreement,
       CASE WHEN people >= 5 THEN mean END AS mean,
       coalesce(answers, 0) AS answers,
       CASE WHEN recommend_answers >= 5 THEN 100.0 * (promoting - detracting) / recommend_answers END AS recommend,
       coalesce(recommend_answers, 0) AS recommend_answers
FROM survey
     LEFT JOIN (
         SELECT survey_id, count(value) AS answers, count(DISTINCT response_id) AS people, avg(value) AS mean,
                sum(CASE WHEN value >= 4 THEN 1 ELSE 0 END) AS agreeing
         FROM survey_answer JOIN survey_response ON survey_response.id = response_id
              JOIN survey_item ON survey_item.id = item_id
         WHERE value IS NOT NULL AND kind = 'scale'
         GROUP BY survey_id
     ) AS agreed ON agreed.survey_id = survey.id
     LEFT JOIN (
         SELECT survey_id, count(value) AS recommend_answers, sum(CASE WHEN value >= 9 THEN 1 ELSE 0 END) AS promoting,
                sum(CASE WHEN value <= 6 THEN 1 ELSE 0 END) AS detracting
         FROM survey_answer JOIN survey_response ON survey_response.id = response_id
              JOIN survey_item ON survey_item.id = item_id
         WHERE value IS NOT NULL AND kind = 'recommend'
         GROUP BY survey_id
     ) AS recommended ON recommended.survey_id = survey.id;

-- By area, from five people on; where that hides a single area, the smallest of the others is hidden with it.
CREATE VIEW survey_areas AS
SELECT survey, area, answers, people,
       CASE WHEN people >= 5 AND NOT (hidden = 1 AND smallest = 1) THEN 1.0 * agreeing / answers END AS agreement,
       CASE WHEN people >= 5 AND NOT (hidden = 1 AND smallest = 1) THEN mean END AS mean
FROM (
    SELECT survey, area, answers, people, agreeing, mean,
           sum(CASE WHEN people < 5 THEN 1 ELSE 0 END) OVER (PARTITION BY survey) AS hidden,
           row_number() OVER (
               PARTITION BY survey, CASE WHEN people < 5 THEN 0 ELSE 1 END
               ORDER BY people, CASE area WHEN 'purpose' THEN 1 WHEN 'leadership' THEN 2 WHEN 'connection' THEN 3
                                          WHEN 'learning' THEN 4 WHEN 'recognition' THEN 5 ELSE 6 END
           ) AS smallest
    FROM (
        SELECT slug AS survey, area, count(value) AS answers, count(DISTINCT response_id) AS people, avg(value) AS mean,
               sum(CASE WHEN value >= 4 THEN 1 ELSE 0 END) AS agreeing
        FROM survey_answer JOIN survey_response ON survey_response.id = response_id
             JOIN survey_item ON survey_item.id = item_id JOIN survey ON survey.id = survey_id
        WHERE value IS NOT NULL AND kind = 'scale'
        GROUP BY slug, area
    ) AS answered
) AS ranked;

-- By question: as by area, within each area that is shown.
CREATE VIEW survey_questions AS
SELECT ranked.survey, question, kind, ranked.area, ranked.answers,
       CASE WHEN ranked.answers >= 5 AND survey_areas.mean IS NOT NULL AND NOT (hidden = 1 AND smallest = 1)
            THEN 1.0 * agreeing / ranked.answers
       END AS agreement,
       CASE WHEN ranked.answers >= 5 AND kind = 'recommend' THEN ranked.mean
            WHEN ranked.answers >= 5 AND survey_areas.mean IS NOT NULL AND NOT (hidden = 1 AND smallest = 1)
            THEN ranked.mean
       END AS mean,
       CASE WHEN ranked.answers >= 5 AND kind = 'recommend'
            THEN 100.0 * (promoting - detracting) / ranked.answers
       END AS points
FROM (
    SELECT survey, item_id, question, kind, area, answers, agreeing, promoting, detracting, mean,
           sum(CASE WHEN answers < 5 THEN 1 ELSE 0 END) OVER (PARTITION BY survey, kind, area) AS hidden,
           row_number() OVER (
               PARTITION BY survey, kind, area, CASE WHEN answers < 5 THEN 0 ELSE 1 END ORDER BY answers, item_id
           ) AS smallest
    FROM (
        SELECT slug AS survey, item_id, survey_item.text AS question, kind, area, count(value) AS answers,
               sum(CASE WHEN value >= 4 THEN 1 ELSE 0 END) AS agreeing,
               sum(CASE WHEN value >= 9 THEN 1 ELSE 0 END) AS promoting,
               sum(CASE WHEN value <= 6 THEN 1 ELSE 0 END) AS detracting, avg(value) AS mean
        FROM survey_answer JOIN survey_response ON survey_response.id = response_id
             JOIN survey_item ON survey_item.id = item_id JOIN survey ON survey.id = survey_id
        WHERE value IS NOT NULL AND kind IN ('scale', 'recommend')
        GROUP BY slug, item_id, survey_item.text, kind, area
    ) AS answered
) AS ranked
     LEFT JOIN survey_areas ON survey_areas.survey = ranked.survey AND survey_areas.area = ranked.area;
