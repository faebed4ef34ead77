-- What a decision extends or terminates, and where in it that stands, is seen without the other citations.
drop index citations_moving;
create index citations_moving on citations (expression_id, start_at) include (end_at, target) where relation in ('extends', 'terminates');
