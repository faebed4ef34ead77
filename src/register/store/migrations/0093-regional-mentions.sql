-- Where texts name regional organisations, few among all that they name, is seen without the rest.
create index mentions_regional on mentions (actor, expression_id) include (start_at, end_at) where type = 'regional_organization';
