// A question's parameters in, a form drawn from their definitions out; what is entered becomes the address.
import { type FormEvent, useId, useState } from 'react';
import type { Parameter, Question } from '../api/questions.ts';
import { useWords } from '../words/index.ts';
import { type Named, SuggestionList, Suggestions } from './suggestions.tsx';

const STATE = 'state';

// What parameters name, of which the register knows some.
const NAMES: Readonly<Record<string, Named>> = {
  actor: 'actor',
  by: 'actor',
  organisation: 'organisation',
  mission: 'mission',
  matter: 'matter',
  symbol: 'document',
  source: 'document',
};

// A parameter is called by its name; `state` as its column is, which says whether a State is meant or how something stands.
const labelOf = (name: string, { columns }: Question): string =>
  (name === STATE && columns.find(({ key }) => key === STATE || key === `${STATE}s`)?.title) || name.replaceAll('_', ' ');

function Field({
  name,
  label,
  parameter,
  value,
  isRequired,
}: {
  readonly name: string;
  readonly label: string;
  readonly parameter: Parameter;
  readonly value: string;
  readonly isRequired: boolean;
}) {
  const { say, served } = useWords();
  const id = useId();
  const common = { id, name, required: isRequired };
  return (
    <div className="field">
      <label htmlFor={id}>
        {served(label)}
        {!isRequired && <span className="optional"> {say('form.optional')}</span>}
      </label>
      {parameter.enum ? (
        <select {...common} defaultValue={value}>
          {!isRequired && <option value="">{say('form.any')}</option>}
          {parameter.enum.map((choice) => (
            <option key={choice} value={choice}>
              {served(choice)}
            </option>
          ))}
        </select>
      ) : parameter.format === 'date' ? (
        <input {...common} type="date" defaultValue={value} />
      ) : parameter.type === 'integer' || parameter.type === 'number' ? (
        <input {...common} type="number" defaultValue={value} min={parameter.minimum} max={parameter.maximum} />
      ) : (
        <TextInput common={common} value={value} examples={parameter.examples ?? []} of={NAMES[name] ?? null} />
      )}
    </div>
  );
}

interface TextInputParts {
  readonly common: { readonly id: string; readonly name: string; readonly required: boolean; readonly placeholder?: string };
  readonly value: string;
  readonly examples?: readonly string[];
  readonly of: Named | null;
}

/** A text with what is suggested for it, which is asked for when somebody comes to write. */
export function TextInput({ common, value, examples = [], of }: TextInputParts) {
  const { served } = useWords();
  const [isEntered, setEntered] = useState(false);
  const list = `${common.id}-known`;
  const isSuggested = of !== null || examples.length > 0;
  return (
    <>
      <input
        {...common}
        type="text"
        defaultValue={value}
        autoComplete="off"
        list={isSuggested ? list : undefined}
        onFocus={() => setEntered(true)}
      />
      {examples.length > 0 ? (
        <SuggestionList id={list} suggestions={examples.map((one) => ({ value: one, label: served(one) }))} />
      ) : (
        isEntered && <Suggestions of={of} id={list} />
      )}
    </>
  );
}

/** The form; `ask` is given what was entered, without what was left empty. */
export function QuestionForm({
  question,
  values,
  ask,
}: {
  readonly question: Question;
  readonly values: Readonly<Record<string, string>>;
  readonly ask: (values: Record<string, string>) => void;
}) {
  const { say } = useWords();
  const fields = Object.entries(question.parameters.properties ?? {});
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entered = [...new FormData(event.currentTarget)].map(([key, value]) => [key, String(value).trim()] as const);
    ask(Object.fromEntries(entered.filter(([, value]) => value !== '')));
  };
  if (!fields.length) return null;
  return (
    <form className="question-form" onSubmit={submit} key={JSON.stringify(values)}>
      {fields.map(([name, parameter]) => (
        <Field
          key={name}
          name={name}
          label={labelOf(name, question)}
          parameter={parameter}
          value={values[name] ?? (parameter.default === undefined ? '' : String(parameter.default))}
          isRequired={question.parameters.required?.includes(name) ?? false}
        />
      ))}
      <button type="submit" className="primary">
        {say('form.ask')}
      </button>
    </form>
  );
}
