-- What the library's index to proceedings files under which subject; a document may stand under many.
create table proceedings (
  symbol text collate "C" not null,
  subject text collate "C" not null,
  heading text collate "C" not null,
  source text not null,
  primary key (symbol, subject, heading)
);
