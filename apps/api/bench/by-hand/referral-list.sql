-- no parameters: the referrals that wait for somebody, oldest first
with found as materialized (
  select r.* from outreach.referral r where r.status in ('SUBMITTED', 'RETURNED', 'CHALLENGED')
), page as materialized (
  select *, row_number() over (order by submitted_at, id) as place
  from found order by submitted_at, id limit 26
)
select
  json_build_object('referrals', json_build_object(
    '__typename', 'ReferralConnection',
    'totalCount', (select count(*) from found),
    'pageInfo', json_build_object('__typename', 'PageInfo',
      'hasNextPage', exists (select from page where place = 26),
      'endCursor', (select encode(convert_to(concat_ws('|', submitted_at, id), 'UTF8'), 'base64')
        from page where place <= 25 order by place desc limit 1)),
    'nodes', (select coalesce(json_agg(json_build_object(
        '__typename', 'Referral', 'id', p.id, 'reference', p.reference, 'status', p.status, 'urgent', p.urgent,
        'purpose', p.purpose, 'yearGroup', p.year_group,
        'submittedAt', to_char(p.submitted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'student', case when t.id is not null then json_build_object('__typename', 'Student', 'id', t.id,
          'displayName', coalesce(t.preferred_name, t.given_name) || ' ' || t.family_name) end,
        'school', json_build_object('__typename', 'School', 'id', s.id, 'name', s.name),
        'readiness', json_build_object('__typename', 'Readiness', 'met', (
          select (u.readiness ->> 'met')::boolean from outreach.referral_submission u
          where u.referral_id = p.id order by u.number desc limit 1))
      ) order by p.place), '[]')
      from page p
      join outreach.school s on s.id = p.school_id
      left join outreach.student t on t.id = p.student_id
      where p.place <= 25)
  ))::text as answer,
  (select array_agg(distinct student_id) from page where place <= 25) as students
