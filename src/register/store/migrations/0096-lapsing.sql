-- The day from which a series without a printed end is taken to be over: three years after it was set or last cited, where the register holds later resolutions.
alter table commitments add column lapsed_on text collate "C";
