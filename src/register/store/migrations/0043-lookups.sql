-- Symbols are looked for by their beginnings, however people write them; and what the register holds is counted without reading it.
drop index citations_target;
create index citations_target on citations (target text_pattern_ops);
create index documents_symbols on documents (symbol text_pattern_ops) where symbol is not null;
create index commitments_kind on commitments (kind, since);
