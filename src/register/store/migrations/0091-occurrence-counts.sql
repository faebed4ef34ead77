-- How many occurrences fall due on each day, of commitments that a later document took the place of on which day: an entry for each statement
-- that writes some, noted by the database itself, and their sum is the number. Counting what fell due took longer the more a register held.
create table occurrence_counts (
  due text collate "C" not null,
  superseded_on text collate "C",
  count bigint not null
);
create index occurrence_counts_due on occurrence_counts (due) include (superseded_on, count);
insert into occurrence_counts
select o.due, c.superseded_on, count(*) from occurrences o join commitments c on c.id = o.commitment_id group by 1, 2;

create function count_new_occurrences() returns trigger language plpgsql as $$
begin
  insert into occurrence_counts
  select o.due, c.superseded_on, count(*) from written o join commitments c on c.id = o.commitment_id group by 1, 2;
  return null;
end $$;
-- Of a commitment that goes itself its occurrences were counted out before.
create function count_gone_occurrences() returns trigger language plpgsql as $$
begin
  insert into occurrence_counts
  select o.due, c.superseded_on, -count(*) from gone o join commitments c on c.id = o.commitment_id group by 1, 2;
  return null;
end $$;
create function count_occurrences_of_gone() returns trigger language plpgsql as $$
begin
  insert into occurrence_counts select due, old.superseded_on, -count(*) from occurrences where commitment_id = old.id group by 1, 2;
  return old;
end $$;
create function count_superseded_occurrences() returns trigger language plpgsql as $$
begin
  insert into occurrence_counts
  select o.due, moved.superseded_on, sum(moved.count) from (
    select g.id, g.superseded_on, -1 as count from gone g join written w on w.id = g.id where w.superseded_on is distinct from g.superseded_on
    union all
    select w.id, w.superseded_on, 1 from gone g join written w on w.id = g.id where w.superseded_on is distinct from g.superseded_on
  ) moved join occurrences o on o.commitment_id = moved.id group by 1, 2;
  return null;
end $$;
create trigger occurrences_counted after insert on occurrences referencing new table as written
for each statement execute function count_new_occurrences();
create trigger occurrences_uncounted after delete on occurrences referencing old table as gone
for each statement execute function count_gone_occurrences();
create trigger occurrences_of_gone_uncounted before delete on commitments for each row execute function count_occurrences_of_gone();
create trigger occurrences_recounted after update on commitments referencing old table as gone new table as written
for each statement execute function count_superseded_occurrences();
