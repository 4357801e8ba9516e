-- $1 the worker, $2 the day, $3 the day before, $4 today
with page as materialized (
  select s.*, row_number() over (order by s.held_on, s.starts_at, s.id) as number
  from outreach.session s
  where s.worker_id = $1 and s.held_on = $2::date
  order by s.held_on, s.starts_at, s.id limit 25
), seen as materialized (
  select x.*, t.id as seen_id, coalesce(t.preferred_name, t.given_name) || ' ' || t.family_name as display_name,
    row_number() over (partition by x.session_id order by t.family_name || ' ' || t.given_name, x.id) as number
  from page p
  join outreach.session_student x on x.session_id = p.id
  left join outreach.student t on t.id = x.student_id
), late as materialized (
  select s.*, row_number() over (order by s.held_on, s.starts_at, s.id) as number
  from outreach.session s
  where s.worker_id = $1 and s.held_on <= $3::date and s.state = 'PLANNED' and s.held_on < $4::date
)
select
  json_build_object('day', json_build_object('__typename', 'SessionConnection', 'nodes', (
    select coalesce(json_agg(json_build_object(
      '__typename', 'Session', 'id', p.id, 'version', p.version, 'kind', p.kind, 'topics', p.topics,
      'standing', case when p.state = 'PLANNED' and p.held_on < $4::date then 'NOT_RECORDED_YET' else p.state end,
      'planned', p.planned, 'on', p.held_on, 'startsAt', left(p.starts_at::text, 5), 'minutes', p.minutes,
      'room', p.room, 'place', p.place, 'seriesId', p.series_id, 'runNumber', p.run_number, 'meetAndAssess', p.meet_and_assess,
      'studentCount', (select count(*)::int from outreach.session_student x where x.session_id = p.id),
      'recordedMinutes', p.recorded_minutes, 'preparationMinutes', p.preparation_minutes, 'workedOn', p.worked_on,
      'howItWent', p.how_it_went, 'nextStep', p.next_step, 'sharedNote', p.shared_note,
      'concernToldTo', p.concern_told_to, 'concernToldAt', left(p.concern_told_at::text, 5),
      'adviceTo', p.advice_to, 'adviceYearGroup', p.advice_year_group, 'adviceNeed', p.advice_need,
      'promoted', p.promoted_draft_id is not null, 'lossReason', p.loss_reason, 'lossWhose', p.loss_whose,
      'workerWasThere', p.worker_was_there,
      'recordedAt', to_char(p.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'runNumber', p.run_number, 'runTitle', p.run_title, 'catchUp', p.catch_up,
      'group', case when g.id is not null then
        json_build_object('__typename', 'WorkshopGroup', 'id', g.id, 'name', g.name) end,
      'school', json_build_object('__typename', 'School', 'id', c.id, 'name', c.name),
      'worker', json_build_object('__typename', 'StaffMember', 'id', w.id, 'name', w.name),
      'recordedBy', case when r.id is not null then
        json_build_object('__typename', 'StaffMember', 'id', r.id, 'name', r.name) end,
      'students', json_build_object('__typename', 'SessionStudentConnection', 'nodes', (
        select coalesce(json_agg(json_build_object('__typename', 'SessionStudent', 'id', n.id,
          'attendance', n.attendance, 'minutesLate', n.minutes_late, 'absenceReason', n.absence_reason,
          'student', case when n.seen_id is not null then json_build_object('__typename', 'Student',
            'id', n.seen_id, 'displayName', n.display_name) end,
          'privateNote', (select json_build_object('__typename', 'PrivateNote', 'id', o.id, 'note', o.note)
            from outreach.private_note o where o.session_id = n.session_id and o.student_id = n.student_id),
          'lastSession', (select json_build_object('__typename', 'Session', 'id', b.id, 'on', b.held_on,
              'workedOn', b.worked_on, 'nextStep', b.next_step)
            from outreach.session_student y join outreach.session b on b.id = y.session_id and b.state = 'HAPPENED'
            where y.student_id = n.student_id and (b.held_on, b.starts_at) < (p.held_on, p.starts_at)
            order by b.held_on desc, b.starts_at desc limit 1)) order by n.number), '[]')
        from seen n where n.session_id = p.id and n.number <= 30)),
      'shares', json_build_object('__typename', 'SessionShareConnection', 'nodes', (
        select coalesce(json_agg(json_build_object('__typename', 'SessionShare', 'id', h.id, 'percent', h.percent,
          'school', (select json_build_object('__typename', 'School', 'id', d.id, 'name', d.name)
            from outreach.school d where d.id = h.school_id)) order by h.percent desc, h.id), '[]')
        from (select * from outreach.session_share a where a.session_id = p.id order by a.percent desc, a.id limit 10) h))
    ) order by p.number), '[]')
    from page p
    join outreach.school c on c.id = p.school_id
    join outreach.staff_member w on w.id = p.worker_id
    left join outreach.workshop_group g on g.id = p.group_id
    left join outreach.staff_member r on r.id = p.recorded_by)),
  'unrecorded', json_build_object('__typename', 'SessionConnection', 'totalCount', (select count(*) from late),
    'nodes', (select coalesce(json_agg(json_build_object('__typename', 'Session', 'id', l.id, 'kind', l.kind,
        'on', l.held_on, 'startsAt', left(l.starts_at::text, 5),
        'school', json_build_object('__typename', 'School', 'id', c.id, 'name', c.name)) order by l.number), '[]')
      from late l join outreach.school c on c.id = l.school_id where l.number <= 20)))::text as answer,
  coalesce((select array_agg(distinct seen_id) from seen where seen_id is not null), '{}') as students
