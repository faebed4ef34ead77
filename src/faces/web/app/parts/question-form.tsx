// A question's parameters in, a form drawn from their definitions out; what is entered becomes the address.
import { type FormEvent, useId } from 'react';
import type { Parameter, Question } from '../api/questions.ts';
import { useWords } from '../words/index.ts';

function Field({
  name,
  parameter,
  value,
  isRequired,
}: {
  readonly name: string;
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
        {served(name.replaceAll('_', ' '))}
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
        <input {...common} type="text" defaultValue={value} autoComplete="off" />
      )}
    </div>
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
