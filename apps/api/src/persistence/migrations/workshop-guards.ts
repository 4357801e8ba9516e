/** GRP-1, GRP-4: held by functions that read restrictions which whoever acts may not read. */
export const workshopGuards = `
grant select on outreach.workshop_group, outreach.group_membership, outreach.programme, outreach.centre, outreach.keep_apart, outreach.session, outreach.session_student to outreach_definer

create policy actor_lookup on outreach.workshop_group for select to outreach_definer using (true)

create policy actor_lookup on outreach.group_membership for select to outreach_definer using (true)

create policy actor_lookup on outreach.programme for select to outreach_definer using (true)

create policy actor_lookup on outreach.centre for select to outreach_definer using (true)

create policy actor_lookup on outreach.keep_apart for select to outreach_definer using (true)

create policy actor_lookup on outreach.session for select to outreach_definer using (true)

create policy actor_lookup on outreach.session_student for select to outreach_definer using (true)

grant create on schema auth to outreach_definer

create function auth.kept_apart_from(student uuid) returns uuid[] language plpgsql stable security definer set search_path = '' as $$
begin
  return (select coalesce(array_agg(case when k.student_id = student then k.other_student_id else k.student_id end), '{}')
  from auth.actor() a
  join outreach.keep_apart k on k.centre_id = a.centre_id
  where a.role in ('MANAGER', 'OUTREACH_WORKER') and k.lifted_on is null and k.starts_on <= auth.today()
    and student in (k.student_id, k.other_student_id));
end $$

create function auth.guard_group_place() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  most integer;
  others uuid[];
begin
  if isempty(new.held) or (new.ends_on is not null and new.ends_on < auth.today()) then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('group ' || new.group_id, 0));
  perform pg_advisory_xact_lock(hashtextextended('student ' || new.student_id, 0));
  select least(p.maximum_size, coalesce((c.settings ->> 'groupSizeDefault')::integer, 6)) into most
  from outreach.programme p join outreach.centre c on c.id = p.centre_id where p.id = new.programme_id;
  select coalesce(array_agg(m.student_id), '{}') into others from outreach.group_membership m
  where m.group_id = new.group_id and m.id <> new.id and not isempty(m.held) and (m.ends_on is null or m.ends_on >= new.starts_on);
  if tg_op = 'INSERT' and cardinality(others) >= most then
    raise exception 'the group is full' using errcode = '23P01', constraint = 'group_is_not_full';
  end if;
  if exists (select from outreach.keep_apart k where k.lifted_on is null and k.starts_on <= auth.today()
    and ((k.student_id = new.student_id and k.other_student_id = any(others)) or (k.other_student_id = new.student_id and k.student_id = any(others)))) then
    raise exception 'these two are kept apart' using errcode = '23P01', constraint = 'kept_apart_in_a_group';
  end if;
  return null;
end $$

create function auth.guard_keep_apart() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('student ' || new.student_id, 0));
  perform pg_advisory_xact_lock(hashtextextended('student ' || new.other_student_id, 0));
  return new;
end $$

create function auth.guard_session_students() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('session ' || new.session_id, 0));
  if exists (select from outreach.session s join outreach.session_student x on x.session_id = s.id and x.id <> new.id
    join outreach.keep_apart k on k.student_id = least(x.student_id, new.student_id) and k.other_student_id = greatest(x.student_id, new.student_id)
    where s.id = new.session_id and s.state = 'PLANNED' and k.lifted_on is null and k.starts_on <= auth.today()) then
    raise exception 'these two are kept apart' using errcode = '23P01', constraint = 'kept_apart_in_a_session';
  end if;
  return null;
end $$

do $$
declare
  signature text;
begin
  foreach signature in array array['kept_apart_from(uuid)', 'guard_group_place()', 'guard_keep_apart()', 'guard_session_students()'] loop
    execute format('revoke all on function auth.%s from public', signature);
    execute format('grant execute on function auth.%s to outreach_app, outreach_definer', signature);
  end loop;
end $$

create trigger group_place_is_guarded after insert or update of group_id, student_id, starts_on, ends_on on outreach.group_membership for each row execute function auth.guard_group_place()

create trigger keep_apart_is_guarded before insert on outreach.keep_apart for each row execute function auth.guard_keep_apart()

create constraint trigger session_students_are_guarded after insert on outreach.session_student deferrable initially deferred for each row execute function auth.guard_session_students()

do $$
declare
  signature text;
begin
  foreach signature in array array['kept_apart_from(uuid)', 'guard_group_place()', 'guard_keep_apart()', 'guard_session_students()'] loop
    execute format('alter function auth.%s owner to outreach_definer', signature);
  end loop;
end $$

revoke create on schema auth from outreach_definer
`;
