-- How many commitments there are of each kind, with why and what people said, noted by the database itself whoever writes them: an entry
-- for each statement that writes some, and their sum is the number. Counting them all took longer the more a register held.
create table commitment_counts (
  kind text not null,
  why text,
  review text,
  count bigint not null
);
insert into commitment_counts select kind, why, review, count(*) from commitments group by kind, why, review;

create function count_new_commitments() returns trigger language plpgsql as $$
begin
  insert into commitment_counts select kind, why, review, count(*) from written group by kind, why, review;
  return null;
end $$;
create function count_gone_commitments() returns trigger language plpgsql as $$
begin
  insert into commitment_counts select kind, why, review, -count(*) from gone group by kind, why, review;
  return null;
end $$;
create function count_changed_commitment() returns trigger language plpgsql as $$
begin
  insert into commitment_counts values (old.kind, old.why, old.review, -1), (new.kind, new.why, new.review, 1);
  return null;
end $$;
create trigger commitments_counted after insert on commitments referencing new table as written
for each statement execute function count_new_commitments();
create trigger commitments_uncounted after delete on commitments referencing old table as gone
for each statement execute function count_gone_commitments();
create trigger commitments_recounted after update of kind, why, review on commitments
for each row when ((old.kind, old.why, old.review) is distinct from (new.kind, new.why, new.review)) execute function count_changed_commitment();

-- The few commitments that a later document took the place of, or that people rejected: what is due is counted without reading the others.
create index commitments_superseded on commitments (superseded_on, id) where superseded_on is not null;
create index commitments_rejected on commitments (id) where review = 'rejected';
