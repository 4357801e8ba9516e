-- $1 the text sought, $2 today
with found as materialized (
  select s.id, s.school_id, s.family_name, s.given_name, s.year_group,
    coalesce(s.preferred_name, s.given_name) || ' ' || s.family_name as display_name
  from outreach.student s
  where s.search_name like '%' || lower($1) || '%' or public.word_similarity(lower($1), s.search_name) >= 0.45
    or s.upn = upper($1)
), page as materialized (
  select *, row_number() over (order by family_name, given_name, id) as place
  from found order by family_name, given_name, id limit 51
)
select
  json_build_object('students', json_build_object(
    '__typename', 'StudentConnection',
    'totalCount', (select count(*) from found),
    'pageInfo', json_build_object('__typename', 'PageInfo',
      'hasNextPage', exists (select from page where place = 51),
      'endCursor', (select encode(convert_to(concat_ws('|', family_name, given_name, id), 'UTF8'), 'base64')
        from page where place <= 50 order by place desc limit 1)),
    'nodes', (select coalesce(json_agg(json_build_object(
        '__typename', 'Student', 'id', p.id, 'displayName', p.display_name, 'yearGroup', p.year_group,
        'school', json_build_object('__typename', 'School', 'id', s.id, 'name', s.name),
        'openCase', case when c.id is not null then
          json_build_object('__typename', 'Case', 'id', c.id, 'status', c.status) end,
        'openReferral', case when r.id is not null then
          json_build_object('__typename', 'Referral', 'id', r.id, 'status', r.status) end,
        'currentSenProvision', case when n.id is not null then
          json_build_object('__typename', 'SenProvision', 'id', n.id, 'provision', n.provision) end
      ) order by p.place), '[]')
      from page p
      join outreach.school s on s.id = p.school_id
      left join outreach.support_case c on c.student_id = p.id and c.status <> 'CLOSED'
      left join outreach.referral r on r.student_id = p.id and r.status in ('SUBMITTED', 'RETURNED', 'CHALLENGED')
      left join outreach.sen_provision n on n.student_id = p.id and n.starts_on <= $2::date
        and (n.ends_on is null or n.ends_on >= $2::date)
      where p.place <= 50)
  ))::text as answer,
  (select array_agg(id) from page where place <= 50) as students
