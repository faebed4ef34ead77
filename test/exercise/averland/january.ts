// January 2031 in Averland: the Council extends UNMAV, partners register what they do; the filings out.
import type { Step } from '../scenario.ts';

export const JANUARY: readonly Step[] = [
  {
    on: '2031-01-06',
    by: 'au',
    kind: 'operation',
    content: {
      name: 'Selm talks',
      situation: 'Averland',
      function: 'mediation',
      began: '2030-12-27',
      consent: 'request of the parties',
    },
  },
  {
    on: '2031-01-06',
    by: 'au',
    kind: 'article-54-notice',
    content: { activity: 'Selm talks', status: 'undertaken', began: '2030-12-27', place: 'Averland', summary: 'Talks in Selm.' },
  },
  {
    on: '2031-01-10',
    by: 'eu',
    kind: 'operation',
    content: { name: 'Police training', situation: 'Averland', function: 'training', began: '2031-01-08' },
  },
  {
    on: '2031-01-31',
    by: 'ecowas',
    kind: 'operation',
    content: {
      name: 'Observers',
      situation: 'Averland',
      function: 'observation',
      began: '2031-01-20',
      authority: 'S/RES/8987 (2030)',
      authorised_until: '2031-03-31',
    },
  },
  {
    on: '2031-01-31',
    by: 'ecowas',
    kind: 'article-54-notice',
    content: { activity: 'Observers', status: 'undertaken', began: '2031-01-20', place: 'Averland', summary: 'Forty observers.' },
  },
  {
    on: '2031-01-15',
    by: 'au',
    kind: 'point-of-contact',
    content: {
      subject: 'resolution 1540',
      level: 'working',
      post: 'Peace and Security Department',
      valid_from: '2029-01-01',
      confirmed: '2031-01-15',
    },
  },
  {
    on: '2031-01-15',
    by: 'eu',
    kind: 'point-of-contact',
    content: {
      subject: 'resolution 1540',
      level: 'working',
      post: 'External Action Service',
      valid_from: '2029-01-01',
      confirmed: '2030-02-01',
    },
  },
  {
    on: '2031-01-20',
    by: 'au',
    kind: 'agreement',
    content: {
      title: 'Joint Framework',
      type: 'framework agreement',
      status: 'in force',
      parties: ['United Nations', 'African Union'],
      covers: ['mediation'],
      since: '2030-04-19',
    },
  },
  {
    on: '2031-01-20',
    by: 'ecowas',
    kind: 'agreement',
    content: {
      title: 'Liaison guideline',
      type: 'cooperation guideline',
      status: 'exploring',
      parties: ['United Nations', 'ECOWAS'],
      covers: ['mediation'],
      since: '2031-01-01',
    },
  },
];
