-- Some requests to be kept informed ask for reports ("through written reports every 90 days"), as the program now sees: matching looks at
-- them anew, as it does at what an older program left open.
update commitments set asks = null where asks = 'information';
