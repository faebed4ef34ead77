-- The documents that the outcome of a meeting names, noted by the database itself whoever writes the table of meetings: with the number of the
-- meeting, its day and the vote that the outcome prints behind the document, else that of the meeting.
create table meeting_outcomes (
  symbol text not null,
  record text collate "C" not null references meetings on delete cascade,
  number integer,
  day text,
  vote text,
  primary key (symbol, record)
);
create function outcomes_of(records text[]) returns setof meeting_outcomes language sql stable as $$
  select distinct on (s.symbol, t.record) s.symbol, t.record, substring(t.record from '^S/PV\.(\d+)')::int, t.date,
    coalesce(substring(substr(t.outcome, strpos(t.outcome, s.symbol) + length(s.symbol)) from '^ *(\d+-\d+-\d+)'), substring(t.vote from '^\d+-\d+-\d+'))
  from meetings t cross join lateral jsonb_array_elements_text(t.symbols) s (symbol)
  where t.record = any(records)
$$;
insert into meeting_outcomes select * from outcomes_of(array(select record from meetings));
create function note_outcomes() returns trigger language plpgsql as $$
begin
  delete from meeting_outcomes where record in (select record from written);
  insert into meeting_outcomes select * from outcomes_of(array(select record from written));
  return null;
end $$;
create trigger meetings_inserted after insert on meetings referencing new table as written for each statement execute function note_outcomes();
create trigger meetings_updated after update on meetings referencing new table as written for each statement execute function note_outcomes();
