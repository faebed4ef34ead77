-- The agenda item and the subjects that a document prints, so that the documents of a matter are found.
alter table documents add column agenda_item text;
alter table documents add column subjects jsonb not null default '[]';

-- What changed, for whoever asks: without names and without what concerns filings; the audit chain itself stays behind its door.
create view changes as
select n, at, what, subject, details->>'outcome' as outcome, hash from audit
where what in ('ingest', 'reread', 'anonymise', 'match') or what like 'import-%' or what like 'review-%';
create index audit_at on audit (at);
