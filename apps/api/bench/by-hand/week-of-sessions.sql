-- $1 the worker, $2 the first day, $3 the last day, $4 today
with page as materialized (
  select s.*, row_number() over (order by s.held_on, s.starts_at, s.id) as number
  from outreach.session s
  where s.worker_id = $1 and s.held_on >= $2::date and s.held_on <= $3::date and s.state <> 'CANCELLED'
  order by s.held_on, s.starts_at, s.id limit 100
), seen as materialized (
  select x.id, x.session_id, t.id as student_id,
    coalesce(t.preferred_name, t.given_name) || ' ' || t.family_name as display_name,
    row_number() over (partition by x.session_id order by t.family_name || ' ' || t.given_name, x.id) as number
  from page p
  join outreach.session_student x on x.session_id = p.id
  left join outreach.student t on t.id = x.student_id
)
select
  json_build_object('sessions', json_build_object('__typename', 'SessionConnection', 'nodes', (
    select coalesce(json_agg(json_build_object(
      '__typename', 'Session', 'id', p.id, 'version', p.version, 'kind', p.kind, 'on', p.held_on,
      'startsAt', left(p.starts_at::text, 5), 'minutes', p.minutes, 'room', p.room, 'place', p.place,
      'seriesId', p.series_id, 'runNumber', p.run_number,
      'standing', case when p.state = 'PLANNED' and p.held_on < $4::date then 'NOT_RECORDED_YET' else p.state end,
      'studentCount', (select count(*)::int from outreach.session_student x where x.session_id = p.id),
      'school', json_build_object('__typename', 'School', 'id', c.id, 'name', c.name),
      'worker', json_build_object('__typename', 'StaffMember', 'id', w.id, 'name', w.name),
      'students', json_build_object('__typename', 'SessionStudentConnection', 'nodes', (
        select coalesce(json_agg(json_build_object('__typename', 'SessionStudent', 'id', n.id,
          'student', case when n.student_id is not null then json_build_object('__typename', 'Student',
            'id', n.student_id, 'displayName', n.display_name) end) order by n.number), '[]')
        from seen n where n.session_id = p.id and n.number <= 12))
    ) order by p.number), '[]')
    from page p
    join outreach.school c on c.id = p.school_id
    join outreach.staff_member w on w.id = p.worker_id)))::text as answer,
  coalesce((select array_agg(distinct student_id) from seen where student_id is not null), '{}') as students
