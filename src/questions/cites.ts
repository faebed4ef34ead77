// What a document cites, directly and through others, to a depth.
import { graphColumns, graphOrder, graphParameters, graphQuery } from './citation-graph.ts';
import { question } from './question.ts';

export const cites = question({
  name: 'cites',
  sentence: 'On which documents does a document build?',
  parameters: graphParameters,
  columns: graphColumns,
  calendar: null,
  example: { symbol: 'S/RES/1701 (2006)', depth: '2' },
  order: graphOrder,
  query: (parameters) => graphQuery(parameters, 'cites'),
});
