-- What organisations file. The table lies behind the closed door; the view is the only way to it for whoever asks, and shows
-- a viewer what they may see: their own organisation's, and of the others what was accepted and is public or shared with them.
create table sealed.filings (
  id text collate "C" primary key,
  kind text not null,
  organisation text collate "C" not null references organisations,
  state text not null check (state in ('draft', 'submitted', 'accepted', 'returned', 'superseded', 'withdrawn')),
  confidentiality text not null check (confidentiality in ('public', 'shared', 'internal')),
  shared_with jsonb not null,
  content jsonb not null,
  salt text,
  content_sha256 text,
  supersedes text collate "C" references sealed.filings,
  key text,
  drafted_by text collate "C" not null references sealed.members,
  drafted_at timestamptz not null,
  submitted_by text collate "C" references sealed.members,
  submitted_at timestamptz,
  accepted_at timestamptz,
  closed_at timestamptz,
  reason text,
  redacted_at timestamptz,
  unique (organisation, key)
);
create index filings_kind on sealed.filings (kind, state);
create index filings_organisation on sealed.filings (organisation, kind);
create index filings_supersedes on sealed.filings (supersedes) where supersedes is not null;

create view filings with (security_barrier = true) as
select id, kind, organisation, state, confidentiality, shared_with, content, content_sha256, supersedes,
  drafted_at, submitted_at, accepted_at, closed_at, reason, redacted_at
from sealed.filings f
where f.organisation = nullif(current_setting('seized.viewer', true), '')
  or (f.accepted_at is not null and (
    f.confidentiality = 'public'
    or (f.confidentiality = 'shared' and f.shared_with ? nullif(current_setting('seized.viewer', true), ''))
  ))
  or (f.state in ('submitted', 'returned') and current_setting('seized.reviews', true) = 'yes' and (
    f.confidentiality = 'public'
    or (f.confidentiality = 'shared' and f.shared_with ? nullif(current_setting('seized.viewer', true), ''))
  ));

-- A report that its author filed meets a commitment by the filing; such matches can be told from derived ones.
alter table matches add column filing text collate "C";
