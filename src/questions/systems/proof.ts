// A test by its file and its name; the files of the tests that most systems name.

/** A test by its file, from the root of the checkout, and its name. */
export type Proof = readonly [file: string, name: string];

/** Where a test stands. */
export const IN = {
  questions: 'test/register/contract/questions.ts',
  mandates: 'test/register/contract/mandates.ts',
  register: 'test/register/contract/one-resolution.ts',
  review: 'test/register/contract/review.ts',
  filed: 'test/register/contract/partner-questions.ts',
  cooperation: 'test/register/contract/partner-cooperation.ts',
  named: 'test/register/contract/partner-named.ts',
  capacities: 'test/register/contract/partner-capacities.ts',
  instruments: 'test/register/contract/partner-instruments.ts',
  assignment: 'test/questions/partners/assignment.test.ts',
} as const;
