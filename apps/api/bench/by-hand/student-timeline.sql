-- $1 the student
with page as materialized (
  select h.*, row_number() over (order by h.at desc, h.id desc) as place
  from outreach.history_entry h where h.student_id = $1 order by h.at desc, h.id desc limit 31
)
select
  json_build_object('student', (
    select json_build_object('__typename', 'Student', 'id', t.id, 'timeline', json_build_object(
      '__typename', 'HistoryEntryConnection',
      'pageInfo', json_build_object('__typename', 'PageInfo',
        'hasNextPage', exists (select from page where place = 31),
        'endCursor', (select encode(convert_to(concat_ws('|', at, id), 'UTF8'), 'base64')
          from page where place <= 30 order by place desc limit 1)),
      'nodes', (select coalesce(json_agg(json_build_object(
          '__typename', 'HistoryEntry', 'id', p.id, 'event', p.event, 'actorRole', p.actor_role,
          'at', to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'actor', case when m.id is not null then
            json_build_object('__typename', 'StaffMember', 'id', m.id, 'name', m.name) end,
          'facts', (select coalesce(json_agg(json_build_object('__typename', 'HistoryFact',
              'name', f ->> 'name', 'value', f ->> 'value')), '[]')
            from jsonb_array_elements(p.facts) f)
        ) order by p.place), '[]')
        from page p left join outreach.staff_member m on m.id = p.actor_id
        where p.place <= 30)))
    from outreach.student t where t.id = $1))::text as answer,
  array[$1]::uuid[] as students
