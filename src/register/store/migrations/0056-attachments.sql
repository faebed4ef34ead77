-- Files attached to filings. Their bytes are kept once, under their hash; both lie behind the closed door, and the views show a viewer
-- those of the filings that they may see. Nothing is deleted but from a draft; what is redacted loses its bytes and its name.
create table sealed.attached_files (
  sha256 text collate "C" primary key,
  bytes bytea not null
);
alter table sealed.attached_files alter column bytes set storage external; -- they are compressed already

create table sealed.attachments (
  id text collate "C" primary key,
  filing text collate "C" not null,
  n integer not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 text collate "C" not null,
  added_by text collate "C" not null references sealed.members,
  added_at timestamptz not null,
  redacted_at timestamptz,
  unique (filing, n)
);
create index attachments_sha256 on sealed.attachments (sha256);

create view attachments with (security_barrier = true) as
select a.id, a.filing, a.n, a.name, a.media_type, a.size, a.sha256, a.added_at, a.redacted_at
from sealed.attachments a where exists (select 1 from filings f where f.id = a.filing);

create view attached_files with (security_barrier = true) as
select a.id, b.bytes from attachments a join sealed.attached_files b on b.sha256 = a.sha256 where a.redacted_at is null;
