-- Where the file of a document lies on the register's own machine, and its bytes where they came without a place or were to be kept.
-- Both stand in a schema that no question enters: a path tells of somebody's machine.
create schema source_files;

create table source_files.places (
  file_sha256 text collate "C" primary key,
  path text not null,
  noted_at timestamptz not null
);

create table source_files.kept (
  file_sha256 text collate "C" primary key,
  bytes bytea not null
);
alter table source_files.kept alter column bytes set storage external; -- most are compressed already
