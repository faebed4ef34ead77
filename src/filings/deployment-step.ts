// A step on the way to the deployment of a mission: how long it takes, and which steps must be done before it begins.
import { z } from 'zod';
import { count, list, text } from './fields.ts';
import { kind, STATES_AND_ORGANISATIONS } from './kind.ts';

export const deploymentStep = kind({
  name: 'deployment-step',
  title: 'Step of a deployment',
  sentence: 'Tells how many days a step towards a deployment takes, and what must be done before it.',
  fields: z.strictObject({
    mission: text('Mission, by its acronym', 'mission'),
    step: text('Step, always by the same words'),
    days: count('Time that it takes', 'days'),
    after: list('Steps that must be done before, by their words').optional(),
  }),
  check: ({ step, after }) =>
    after?.some((one) => one.toLowerCase() === step.toLowerCase()) ? 'a step cannot come before itself' : null,
  filers: [...STATES_AND_ORGANISATIONS, 'mission'],
  systems: [9],
  questions: ['deployment-path'],
  proves: 'The deployment cannot be done before the step is, in that time.',
  confidentiality: 'shared',
  personal: [],
  example: { mission: 'UNEXA', step: 'move by sea', days: 30, after: ['agreement with the host State', 'load equipment'] },
});
