// A notice that a regional organisation gives the Security Council of what it does or has in mind for peace and security (Charter, Article 54).
import { z } from 'zod';
import { choice, day, note, text } from './fields.ts';
import { kind } from './kind.ts';

export const article54Notice = kind({
  name: 'article-54-notice',
  title: 'Notice under Article 54',
  sentence:
    'Informs the Security Council of an activity undertaken or in contemplation for the maintenance of peace and security.',
  fields: z.strictObject({
    activity: text('Activity, by the name it has elsewhere'),
    status: choice('Status', ['undertaken', 'in contemplation']),
    began: day('Day on which it began, or is meant to begin'),
    place: text('State or region', 'place'),
    summary: note('What is done, by whom, with what aim'),
  }),
  filers: ['regional_organization'],
  systems: [7],
  questions: ['article-54', 'article-54-record', 'article-54-named'],
  proves: 'The organisation informed the Council of the activity on the day on which the notice was submitted.',
  confidentiality: 'public',
  personal: [],
  example: {
    activity: 'Observer mission in Exampleland',
    status: 'undertaken',
    began: '2031-02-01',
    place: 'Exampleland',
    summary: 'Forty observers watch the ceasefire along the northern border at the request of both parties.',
  },
});
