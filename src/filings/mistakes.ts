// What a check found wrong with one field or parameter in, a sentence for the person who gave it out; every sentence is one of few, so that faces can translate it.
import type { z } from 'zod';

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const WANTED: Readonly<Record<string, string>> = {
  number: 'must be a number such as 1200 or 12.5',
  int: 'must be a whole number',
  array: 'must be a list',
  string: 'must be a text',
};

/** The sentence, or undefined where the field has one of its own. */
export function sentenceOf(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? 'is missing' : WANTED[issue.expected];
    case 'invalid_value':
      return issue.input === undefined ? 'is missing' : `must be one of: ${issue.values.join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'is missing';
      if (issue.origin === 'array') return `must have at least ${issue.minimum} lines`;
      return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
    case 'too_big':
      if (issue.origin === 'string') return `must have at most ${issue.maximum} characters`;
      if (issue.origin === 'array') return `must have at most ${issue.maximum} lines`;
      return `must be at most ${issue.maximum}`;
    case 'unrecognized_keys':
      return `there is no field: ${issue.keys.join(', ')}`;
    default:
      return undefined;
  }
}
