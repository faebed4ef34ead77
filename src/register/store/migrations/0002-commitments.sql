-- Commitments with their occurrences, what is matched to them, imported meetings, and what the register can have seen.
-- Identifiers sort by their bytes, so that the order of rows is the same on every server.
create table commitments (
  id text collate "C" primary key,
  document_id bigint not null references documents,
  expression_id bigint not null references expressions,
  provision integer not null,
  addressee text,
  addressee_type text,
  kind text not null check (kind in ('dated', 'recurring', 'standing', 'undated', 'seized')),
  why text,
  since text,
  until text,
  every text
);
create index commitments_document on commitments (document_id);
create index commitments_addressee on commitments (addressee);

create table occurrences (
  commitment_id text collate "C" not null references commitments on delete cascade,
  n integer not null,
  due text collate "C" not null,
  rule text not null,
  primary key (commitment_id, n)
);
create index occurrences_due on occurrences (due, commitment_id);

create table matches (
  commitment_id text collate "C" not null references commitments on delete cascade,
  occurrence integer not null,
  document_id bigint not null references documents,
  score real not null,
  state text not null check (state in ('counts', 'proposed', 'rejected')),
  met_on text,
  reasons jsonb not null,
  primary key (commitment_id, occurrence, document_id)
);

create table meetings (
  record text collate "C" primary key,
  date text,
  topic text,
  outcome text,
  symbols jsonb not null,
  vote text,
  press text,
  source text not null
);

-- The register can only miss an answer of a kind and a time that it covers.
create table coverage (
  kind text not null,
  from_day text not null,
  to_day text not null,
  source text not null,
  primary key (kind, from_day, to_day, source)
);

-- A recurring request ends when a later document renews or ends the mandate that it belongs to, or asks the same anew.
alter table commitments add column superseded_on text collate "C";
alter table commitments add column superseded_by bigint references documents;
