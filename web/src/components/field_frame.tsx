// What all fields share: label or legend, hint, error, how it was read, and "I don't know".
import type { ComponentChildren } from 'preact';
import type { Answers, Field } from '../contract';
import { answer } from '../journey';
import { words } from '../state';

export interface FieldProps { field: Field; at: number; answers: Answers; problem: string | null; title_is_label: boolean }

/** Neutral names: what browsers look up about form fields says nothing about the questions. */
export const id_of = (at: number) => `f${at}`;

export function described_by(at: number, { field, problem }: { field: Field; problem: string | null }): string | undefined {
  const id = id_of(at);
  const ids = [field.hint && `${id}_hint`, field.unit && `${id}_unit`, problem && `${id}_problem`, field.understood && !problem && `${id}_read`];
  return ids.filter(Boolean).join(' ') || undefined;
}

export function Hint({ at, field }: { at: number; field: Field }) {
  return field.hint ? <p class="hint" id={`${id_of(at)}_hint`}>{field.hint}</p> : null;
}

export function ProblemText({ at, problem }: { at: number; problem: string | null }) {
  return problem ? <p class="problem" id={`${id_of(at)}_problem`}><span class="only_heard">{words().errors.title_prefix} </span>{problem}</p> : null;
}

export function Read({ at, field, problem }: { at: number; field: Field; problem: string | null }) {
  return <div role="status" class="read" id={`${id_of(at)}_read`}>{!problem && field.understood}</div>;
}

/** Several controls that together are one question. */
export function Group({ field, at, problem, title_is_label, radios = false, children }: FieldProps & { radios?: boolean; children: ComponentChildren }) {
  return <fieldset class={problem ? 'field wrong' : 'field'} data-path={field.path} role={radios ? 'radiogroup' : undefined}
    aria-invalid={radios && problem ? true : undefined} aria-describedby={described_by(at, { field, problem })}>
    <legend class={title_is_label ? 'only_heard' : 'label'}>{field.label}</legend>
    <Hint at={at} field={field} />
    <ProblemText at={at} problem={problem} />
    {children}
  </fieldset>;
}

/** One control with its label. */
export function Single({ field, at, problem, title_is_label, children }: FieldProps & { children: ComponentChildren }) {
  return <div class={problem ? 'field wrong' : 'field'} data-path={field.path}>
    <label class={title_is_label ? 'only_heard' : 'label'} for={id_of(at)}>{field.label}</label>
    <Hint at={at} field={field} />
    <ProblemText at={at} problem={problem} />
    {children}
  </div>;
}

/** Beside a field to type in: answers that are a choice, as large as any other. */
export function OrElse({ field, at, value }: { field: Field; at: number; value: unknown }) {
  const none = field.type === 'fraction' ? '0/1' : '0';
  const choices = [...(field.none_label ? [{ raw: none, label: field.none_label }] : []), { raw: 'unknown', label: field.unknown_label }];
  return <div class="or_else">{choices.map(({ raw, label }) => {
    const chosen = value === raw;
    return <label class="choice" key={raw}>
      <input type="checkbox" name={`${id_of(at)}_${raw === 'unknown' ? raw : 'none'}`} value={raw} checked={chosen} aria-label={`${label}: ${field.label}`}
        onChange={() => answer(field.path, chosen ? undefined : raw)} />
      <span>{label}</span>
    </label>;
  })}</div>;
}
