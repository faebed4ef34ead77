-- Whether the bytes of a file that waits for a worker are to be kept in the register once it is read.
alter table queued_files add column keeps_file boolean not null default false;
