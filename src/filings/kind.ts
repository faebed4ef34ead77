// What a kind of filing is: its fields and rules; from it derive the form, the route, the CSV columns, the command and the documentation.
import type { z } from 'zod';
import type { ActorType } from '../facts/index.ts';

/** A kind of filing as its file defines it. */
export interface Kind<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** The name in commands and routes: `article-54-notice`. */
  readonly name: string;
  readonly title: string;
  /** One sentence for whoever files: what this tells, and whom. */
  readonly sentence: string;
  /** The fields, each with its title (and unit) from `fields.ts`. */
  readonly fields: z.ZodObject<Shape>;
  /** What has to hold between fields; says what does not, in a sentence, or null. */
  check?(content: z.output<z.ZodObject<Shape>>): string | null;
  /** What has to hold between a filing and the one that it supersedes; says what does not, in a sentence, or null. */
  follows?(earlier: z.output<z.ZodObject<Shape>>, later: z.output<z.ZodObject<Shape>>): string | null;
  /** The types of organisation that may file it; null: every one. */
  readonly filers: readonly ActorType[] | null;
  /** The rows of docs/systems.md that it belongs to. */
  readonly systems: readonly number[];
  /** The names of the questions that it serves. */
  readonly questions: readonly string[];
  /** What the register takes as shown once it is accepted. */
  readonly proves: string;
  /** Unless the filer says otherwise; `shared` asks whom to share it with. */
  readonly confidentiality: 'public' | 'shared' | 'internal';
  /** Fields with personal data, which can be redacted. */
  readonly personal: readonly string[];
  readonly example: z.input<z.ZodObject<Shape>>;
}

/** Defines a kind; keeps the types of its fields together with its rules. */
export const kind = <Shape extends z.ZodRawShape>(definition: Kind<Shape>): Kind => definition as unknown as Kind;

/** Types of organisation, for `filers`. */
export const STATES_AND_ORGANISATIONS: readonly ActorType[] = [
  'state',
  'regional_organization',
  'un_organ',
  'un_office',
  'other',
];
export const UNITED_NATIONS: readonly ActorType[] = ['un_organ', 'un_office', 'mission'];
