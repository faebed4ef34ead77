-- Most questions pass from a text to its document or back: the few columns they need stand in an index, beside the long texts.
create index expressions_current on expressions (document_id, id, language, version) where is_current;
