-- The words of each paragraph, made by the program (register/tokens.ts), so that every server finds the same.
create table words (
  expression_id bigint not null references expressions,
  paragraph integer not null,
  tokens tsvector not null,
  primary key (expression_id, paragraph)
);
create index words_tokens on words using gin (tokens);
