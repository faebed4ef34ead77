-- What most questions ask of a current text and of its document stands in one narrow row, and a decision once for each mission whose mandate it
-- sets something of: both noted by the database itself, whoever writes. Passing from a text to its document took longer the more a register held.
create table current_texts (
  expression_id bigint not null references expressions on delete cascade,
  document_id bigint not null,
  language text not null,
  version integer not null,
  kind text not null,
  symbol text,
  name text not null, -- the symbol, else the IRI
  date text collate "C",
  primary key (expression_id) include (document_id, language, version, kind, symbol, name, date)
);
create index current_texts_document on current_texts (document_id);
create index current_texts_date on current_texts (date, expression_id);

create table decisions (
  mission text collate "C" not null,
  date text collate "C" not null,
  symbol text not null,
  expression_id bigint not null references expressions on delete cascade,
  document_id bigint not null,
  language text not null,
  version integer not null,
  is_own boolean not null, -- it sets something itself, and does not only tell what another decision set
  primary key (mission, date, symbol, expression_id) include (document_id, language, version)
);
create index decisions_expression on decisions (expression_id);
create index decisions_own on decisions (date, expression_id) include (mission, symbol, document_id, language) where is_own;

create function decisions_of(texts bigint[]) returns setof decisions language sql stable as $$
  select m.mission, c.date, c.symbol, c.expression_id, c.document_id, c.language, c.version, bool_or(m.authority is not distinct from c.symbol)
  from current_texts c join mandates m on m.expression_id = c.expression_id
  where c.expression_id = any(texts) and c.kind = 'resolution' and c.symbol is not null and c.date is not null
  group by m.mission, c.expression_id
$$;
create function note_decisions(texts bigint[]) returns void language sql as $$
  delete from decisions where expression_id = any(texts);
  insert into decisions select * from decisions_of(texts);
$$;
create function current_texts_of(texts bigint[]) returns setof current_texts language sql stable as $$
  select e.id, d.id, e.language, e.version, d.kind, d.symbol, coalesce(d.symbol, d.iri), d.date
  from expressions e join documents d on d.id = e.document_id
  where e.id = any(texts) and e.is_current
$$;
create function note_current_texts(texts bigint[]) returns void language sql as $$
  delete from current_texts where expression_id = any(texts);
  insert into current_texts select * from current_texts_of(texts);
  select note_decisions(texts);
$$;
select note_current_texts(array(select id from expressions));

create function note_written_texts() returns trigger language plpgsql as $$
begin
  perform note_current_texts(array(select id from written));
  return null;
end $$;
create function note_changed_texts() returns trigger language plpgsql as $$
declare changed bigint[] := array(
  select w.id from written w join gone g on g.id = w.id
  where (w.document_id, w.language, w.version, w.is_current) is distinct from (g.document_id, g.language, g.version, g.is_current)
);
begin
  if cardinality(changed) > 0 then perform note_current_texts(changed); end if;
  return null;
end $$;
create function note_changed_documents() returns trigger language plpgsql as $$
declare changed bigint[] := array(
  select e.id from written w join gone g on g.id = w.id join expressions e on e.document_id = w.id
  where (w.kind, w.symbol, w.iri, w.date) is distinct from (g.kind, g.symbol, g.iri, g.date)
);
begin
  if cardinality(changed) > 0 then perform note_current_texts(changed); end if;
  return null;
end $$;
create function note_written_mandates() returns trigger language plpgsql as $$
begin
  perform note_decisions(array(select distinct expression_id from written));
  return null;
end $$;
create trigger texts_written after insert on expressions referencing new table as written for each statement execute function note_written_texts();
create trigger texts_changed after update on expressions referencing old table as gone new table as written
for each statement execute function note_changed_texts();
create trigger documents_changed after update on documents referencing old table as gone new table as written
for each statement execute function note_changed_documents();
create trigger mandates_written after insert on mandates referencing new table as written for each statement execute function note_written_mandates();
create trigger mandates_changed after update on mandates referencing new table as written for each statement execute function note_written_mandates();
create trigger mandates_gone after delete on mandates referencing old table as written for each statement execute function note_written_mandates();
