-- What an organisation asks of many communities at once. `compare.py` brings their views together, each with one more
-- column: `file`, the community it belongs to. A question is a comment that begins with `## `, and the statement after it.

-- ## communities
-- The figures of the last recorded evaluation, and what the rows of the period say beside it.
WITH last AS (
    SELECT file, max(date) AS date, arg_max(period_from, date) AS period_from, arg_max(period_until, date) AS period_until
    FROM evaluations
    GROUP BY file
), met AS (
    SELECT file, count(*) AS sessions, sum(present) AS present
    FROM sessions JOIN last USING (file)
    WHERE status = 'held' AND sessions.date BETWEEN period_from AND period_until
    GROUP BY file
), thanked AS (
    SELECT file, count(*) AS recognitions
    FROM recognitions JOIN last USING (file)
    WHERE recognitions.date BETWEEN period_from AND period_until
    GROUP BY file
), roll AS (
    SELECT file, count(DISTINCT member) AS members
    FROM memberships JOIN last USING (file)
    WHERE joined <= last.date AND (memberships."left" IS NULL OR memberships."left" > last.date)
    GROUP BY file
)
SELECT file, communities.name, last.date, roll.members, coalesce(met.sessions, 0) AS sessions,
       coalesce(met.present, 0) AS present, rate.value AS attendance_rate,
       coalesce(thanked.recognitions, 0) AS recognitions, evaluations.score
FROM communities
     LEFT JOIN last USING (file)
     LEFT JOIN evaluations ON evaluations.file = last.file AND evaluations.date = last.date
          AND evaluations.period_from = last.period_from AND evaluations.period_until = last.period_until
     LEFT JOIN evaluation_values AS rate ON rate.file = last.file AND rate.date = last.date
          AND rate.period_from = last.period_from AND rate.period_until = last.period_until
          AND rate.measure = 'attendance_rate'
     LEFT JOIN met USING (file) LEFT JOIN thanked USING (file) LEFT JOIN roll USING (file)
ORDER BY file;

-- ## areas
-- The score of each area in each community's last evaluation.
SELECT file, area, score
FROM evaluation_areas
WHERE date = (SELECT max(date) FROM evaluations WHERE evaluations.file = evaluation_areas.file)
ORDER BY file, area;

-- ## organisation
-- Each area over all communities: the middle one, and how many are under 50.
WITH latest AS (
    SELECT file, area, score
    FROM evaluation_areas
    WHERE date = (SELECT max(date) FROM evaluations WHERE evaluations.file = evaluation_areas.file)
)
SELECT area, count(score) AS communities, round(median(score), 1) AS median, round(min(score), 1) AS lowest,
       round(max(score), 1) AS highest, count(*) FILTER (score < 50) AS under_50
FROM latest
GROUP BY area
ORDER BY median;

-- ## help
-- Which communities somebody should talk to: the most measures that need care, and what they are.
SELECT evaluation_values.file, communities.name, count(*) AS care,
       string_agg(measure, ', ' ORDER BY measure) AS measures
FROM evaluation_values JOIN communities ON communities.file = evaluation_values.file
WHERE status = 'care'
      AND date = (SELECT max(date) FROM evaluations WHERE evaluations.file = evaluation_values.file)
GROUP BY evaluation_values.file, communities.name
ORDER BY care DESC, evaluation_values.file;

-- ## people
-- Who is in several communities, by e-mail address: they carry what is learned from one to the other. Nobody private.
SELECT lower(email) AS email, count(DISTINCT file) AS communities, string_agg(DISTINCT file, ', ' ORDER BY file) AS files
FROM members
WHERE email IS NOT NULL AND private = 0 AND "left" IS NULL
GROUP BY lower(email)
HAVING count(DISTINCT file) > 1
ORDER BY communities DESC, email;

-- ## pairs
-- Which communities share the most people.
SELECT one.file AS one, other.file AS other, count(DISTINCT lower(one.email)) AS people
FROM members AS one JOIN members AS other ON lower(one.email) = lower(other.email) AND one.file < other.file
WHERE one.private = 0 AND other.private = 0 AND one."left" IS NULL AND other."left" IS NULL
GROUP BY one.file, other.file
ORDER BY people DESC, one, other
LIMIT 10;

-- ## topics
-- What is worked on in the most communities, and who teaches it.
SELECT topic, count(DISTINCT file) AS communities,
       count(DISTINCT file || '/' || handle) FILTER (level = 'teaches') AS teachers
FROM skills
WHERE ended IS NULL
GROUP BY topic
ORDER BY communities DESC, teachers DESC, topic
LIMIT 10;
