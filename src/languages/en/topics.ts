// The forms by which English paragraphs on a topic are found.
import type { TopicForms } from '../makers/topics.ts';

export const TOPICS: TopicForms = {
  recommending: ['recommend', 'recommends'],
  benchmark: ['benchmark', 'benchmarks'],
  strategy: ['strategy', 'strategies'],
  gap: ['gap', 'gaps', 'shortfall', 'shortfalls'],
  peacebuilding: ['peacebuilding'],
  worsening: ['deteriorating', 'deterioration', 'deteriorated', 'deteriorates', 'worsening', 'escalation', 'escalating'],
};
