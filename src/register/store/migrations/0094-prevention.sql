-- The few sentences on prevention are found without the others of their documents.
create index provisions_prevention on provisions (expression_id, n) include (paragraph) where themes ? 'prevention';
