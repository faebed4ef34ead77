-- How many documents the register knows, how many of them it holds, and how many current texts in each language: an entry for each statement
-- that changes some, noted by the database itself, and their sum is the number.
create table holding_counts (
  what text not null check (what in ('known', 'held', 'texts')),
  language text, -- of texts
  count bigint not null
);
insert into holding_counts
select 'known', null, count(*) from documents
union all select 'held', null, count(distinct document_id) from current_texts
union all select 'texts', language, count(*) from current_texts group by language;

create function holdings_of(texts bigint[]) returns table (what text, language text, count bigint) language sql stable as $$
  select 'held', null, count(distinct c.document_id) from current_texts c
  where c.document_id in (select e.document_id from expressions e where e.id = any(texts))
  union all select 'texts', c.language, count(*) from current_texts c where c.expression_id = any(texts) group by c.language
$$;
create or replace function note_current_texts(texts bigint[]) returns void language sql as $$
  insert into holding_counts select what, language, -count from holdings_of(texts);
  delete from current_texts where expression_id = any(texts);
  insert into current_texts select * from current_texts_of(texts);
  insert into holding_counts select what, language, count from holdings_of(texts);
  select note_decisions(texts);
$$;
create function count_new_documents() returns trigger language plpgsql as $$
begin
  insert into holding_counts select 'known', null, count(*) from written;
  return null;
end $$;
create trigger documents_counted after insert on documents referencing new table as written for each statement execute function count_new_documents();

-- How many matches count, wait or were rejected, without the reasons that they keep.
create index matches_state on matches (state);

-- The documents that were taken in on the last days.
create index documents_added on documents (((added_at at time zone 'UTC')::date));
