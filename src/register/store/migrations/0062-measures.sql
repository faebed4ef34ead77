-- The few citations by which a decision extends or terminates what an earlier one set.
create index citations_moving on citations (expression_id, start_at) where relation in ('extends', 'terminates');
