-- Sessions attended per member and quarter: the yardstick of an evaluation.
WITH q AS MATERIALIZED (SELECT id, (CAST(strftime('%Y', starts) AS INT)*4 + (CAST(strftime('%m', starts) AS INT)-1)/3) AS quarter FROM session) SELECT member_id, quarter, count(*) FROM attendance JOIN q ON q.id = session_id GROUP BY member_id, quarter;
