-- Every change, in order; each entry hashes the one before it.
create table audit (
  n bigint primary key,
  at timestamptz not null,
  who text not null,
  what text not null,
  subject text not null,
  details jsonb not null,
  previous_hash text not null,
  hash text not null
);
