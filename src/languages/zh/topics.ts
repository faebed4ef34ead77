// The forms by which Chinese paragraphs on a topic are found.
import type { TopicForms } from '../makers/topics.ts';

export const TOPICS: TopicForms = {
  recommending: ['建议'],
  benchmark: ['基准'],
  strategy: ['战略'],
  gap: ['差距', '缺口'],
  peacebuilding: ['建设和平'],
  worsening: ['恶化', '升级'],
};
