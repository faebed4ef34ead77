-- Every name of an addressee once, noted by the database itself whoever writes commitments: what somebody types is looked for among
-- these names, and their commitments by the index.
create table addressees (
  name text primary key
);
insert into addressees select distinct addressee from commitments where addressee is not null;
create function note_addressees() returns trigger language plpgsql as $$
begin
  insert into addressees select distinct addressee from written where addressee is not null order by addressee on conflict do nothing;
  return null;
end $$;
create trigger commitments_inserted after insert on commitments referencing new table as written
for each statement execute function note_addressees();
create trigger commitments_updated after update on commitments referencing new table as written
for each statement execute function note_addressees();
