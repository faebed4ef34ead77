// Who cites a document, directly and through others, to a depth.
import { graphColumns, graphOrder, graphParameters, graphQuery } from './citation-graph.ts';
import { question } from './question.ts';

export const citedBy = question({
  name: 'cited-by',
  sentence: 'Which documents build on a document?',
  parameters: graphParameters,
  columns: graphColumns,
  calendar: null,
  example: { symbol: 'S/RES/338 (1973)' },
  order: graphOrder,
  query: (parameters) => graphQuery(parameters, 'cited-by'),
});
