-- $1 the case, $2 today
select
  json_build_object('case', json_build_object(
    '__typename', 'Case', 'id', c.id, 'version', c.version, 'status', c.status, 'openedOn', c.opened_on,
    'nextCheckOn', c.next_check_on, 'closedOn', c.closed_on, 'outcome', c.outcome, 'closingReason', c.closing_reason,
    'school', json_build_object('__typename', 'School', 'id', s.id, 'name', s.name),
    'dedicatedWorker', case when d.id is not null then
      json_build_object('__typename', 'StaffMember', 'id', d.id, 'name', d.name) end,
    'workerToday', (select json_build_object('__typename', 'StaffMember', 'id', m.id, 'name', m.name)
      from outreach.staff_member m where m.id = coalesce(
        (select v.worker_id from outreach.case_cover v where v.case_id = c.id and v.starts_on <= $2::date
          and v.ends_on >= $2::date and (v.ended_on is null or v.ended_on > $2::date) limit 1),
        c.dedicated_worker_id)),
    'covers', json_build_object('__typename', 'CaseCoverConnection', 'nodes', (
      select coalesce(json_agg(json_build_object('__typename', 'CaseCover', 'id', v.id, 'from', v.starts_on,
        'to', v.ends_on, 'endedOn', v.ended_on, 'reason', v.reason,
        'worker', json_build_object('__typename', 'StaffMember', 'id', m.id, 'name', m.name))
        order by v.starts_on desc, v.id desc), '[]')
      from (select * from outreach.case_cover v where v.case_id = c.id
        order by v.starts_on desc, v.id desc limit 10) v
      join outreach.staff_member m on m.id = v.worker_id)),
    'referral', case when r.id is not null then
      json_build_object('__typename', 'Referral', 'id', r.id, 'reference', r.reference) end,
    'previousCase', case when b.id is not null then
      json_build_object('__typename', 'Case', 'id', b.id, 'closedOn', b.closed_on) end,
    'needsProfile', (select json_build_object('__typename', 'NeedsProfile', 'id', n.id)
      from outreach.needs_profile n where n.case_id = c.id order by n.version desc limit 1),
    'student', json_build_object('__typename', 'Student', 'id', t.id, 'yearGroup', t.year_group,
      'displayName', coalesce(t.preferred_name, t.given_name) || ' ' || t.family_name,
      'consents', json_build_object('__typename', 'ConsentConnection', 'nodes', (
        select coalesce(json_agg(json_build_object('__typename', 'Consent', 'id', n.id, 'version', n.version,
          'kind', n.kind, 'signedByName', n.signed_by_name, 'relationship', n.relationship,
          'signedOn', n.signed_on, 'validUntil', n.valid_until, 'disputed', n.disputed,
          'interventions', (select coalesce(json_agg(json_build_object('__typename', 'InterventionConsent',
              'kind', a.kind, 'given', a.given, 'withdrawnOn', a.withdrawn_on) order by a.kind), '[]')
            from outreach.intervention_consent a where a.consent_id = n.id),
          'sharing', (select coalesce(json_agg(json_build_object('__typename', 'SharingConsent',
              'agency', a.agency, 'agencyName', a.agency_name, 'information', a.information,
              'given', a.given, 'withdrawnOn', a.withdrawn_on) order by a.agency), '[]')
            from outreach.sharing_consent a where a.consent_id = n.id)) order by n.recorded_at desc, n.id desc), '[]')
        from (select * from outreach.consent n where n.student_id = t.id
          order by n.recorded_at desc, n.id desc limit 10) n))),
    'history', json_build_object('__typename', 'HistoryEntryConnection', 'nodes', (
      select coalesce(json_agg(json_build_object('__typename', 'HistoryEntry', 'id', h.id, 'event', h.event,
        'actorRole', h.actor_role, 'at', to_char(h.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'actor', case when m.id is not null then
          json_build_object('__typename', 'StaffMember', 'id', m.id, 'name', m.name) end,
        'facts', (select coalesce(json_agg(json_build_object('__typename', 'HistoryFact',
            'name', f ->> 'name', 'value', f ->> 'value')), '[]')
          from jsonb_array_elements(h.facts) f)) order by h.at desc, h.id desc), '[]')
      from (select * from outreach.history_entry h where h.subject_id = c.id
        order by h.at desc, h.id desc limit 50) h
      left join outreach.staff_member m on m.id = h.actor_id))
  ))::text as answer,
  array[c.student_id] as students
from outreach.support_case c
join outreach.school s on s.id = c.school_id
join outreach.student t on t.id = c.student_id
left join outreach.support_case b on b.id = c.previous_case_id
left join outreach.referral r on r.id = c.referral_id
left join outreach.staff_member d on d.id = c.dedicated_worker_id
where c.id = $1
