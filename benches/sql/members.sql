-- What `praktik member list --limit 20` shows: those on the roll today who are not private, by handle. An unknown first
-- day is that of the first session, else that of adding.
SELECT m.handle, m.name, m.unit,
    (SELECT coalesce(s.joined, (SELECT min(x.day) FROM attendance a JOIN session x ON x.id = a.session_id
        WHERE a.member_id = m.id AND x.status = 'held'), m.added)
     FROM spell s WHERE s.member_id = m.id ORDER BY s.ended IS NULL, s.ended LIMIT 1) AS joined,
    (SELECT group_concat(r.name, ', ') FROM role_term t JOIN role r ON r.id = t.role_id
     WHERE t.member_id = m.id AND t.since <= :today AND (t.ended IS NULL OR :today < t.ended)) AS roles
FROM member m
WHERE m.private = 0 AND EXISTS (SELECT 1 FROM spell s WHERE s.member_id = m.id
    AND coalesce(s.joined, (SELECT min(x.day) FROM attendance a JOIN session x ON x.id = a.session_id
        WHERE a.member_id = m.id AND x.status = 'held'), m.added) <= :today
    AND (s.ended IS NULL OR :today < s.ended))
ORDER BY m.handle LIMIT 20;
