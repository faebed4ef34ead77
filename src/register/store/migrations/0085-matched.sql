-- Up to which entry of the audit chain everything kept was matched: a row once it was.
create table matched (
  until bigint not null
);
