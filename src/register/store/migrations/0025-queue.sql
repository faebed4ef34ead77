-- Files that wait for a reading job, with their bytes, so that a worker on any machine can read them; a row goes when its file is kept.
create table queued_files (
  file_sha256 text collate "C" primary key,
  name text not null,
  bytes bytea not null,
  who text not null,
  queued_at timestamptz not null default now(),
  problem text
);
