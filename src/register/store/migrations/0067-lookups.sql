-- The few commitments of regional organisations are found without reading all the others: their reports answer what the Council was told of.
create index commitments_regional on commitments (id) include (expression_id, provision) where addressee_type = 'regional_organization';
