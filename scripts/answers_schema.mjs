// node scripts/answers_schema.mjs: writes core/household/answers.schema.json, the form of a household's answers, from questions.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = new URL('../core/household/', import.meta.url);
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const object = (properties, required) => ({ type: 'object', properties, ...(required ? { required } : {}), additionalProperties: false });

// Numbers and dates as a person types them are text; the core reads it and says how, or why not.
const whole = { type: ['integer', 'string'] };
const forms = {
  open: { description: 'Not answered: the same as leaving the key out. "unknown": asked, and the person does not know.', enum: [null, '', 'unknown'] },
  typed: { description: 'As typed, e.g. "1.234,56". What cannot be read is reported under its path.', type: 'string', maxLength: 200 },
  amount: { description: 'In euro, at most ten million.', anyOf: [{ type: 'number', minimum: 0, maximum: 10_000_000 }, ref('typed')] },
  nothing: { description: 'Nothing is nothing, a week or a year, net or gross.', anyOf: [{ const: 0 }, { type: 'string', maxLength: 200, pattern: '^[^1-9]*$' }] },
  day: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  date: { description: '"2026-11-22", "22/11/2026", "22 november 2026", or in parts.', anyOf: [ref('typed'), object({ day: whole, month: whole, year: whole }, ['day', 'month', 'year'])] },
  fraction: {
    description: '"1/2", "50 %", "0,5", or in parts.',
    anyOf: [{ type: 'number', minimum: 0, maximum: 1 }, ref('typed'), object({ part: whole, of: whole }, ['part', 'of'])],
  },
};

/** An amount. Where several periods are offered, or net and gross, a sum above zero says which. */
function money({ periods = [], bases = [] }) {
  const per = periods.length ? { per: { enum: periods } } : {};
  const basis = bases.length ? { basis: { enum: bases } } : {};
  const told = [...(periods.length > 1 ? ['per'] : []), ...(bases.length ? ['basis'] : [])];
  const detailed = object({ amount: ref('amount'), ...per, ...basis }, ['amount']);
  if (!told.length) return [ref('amount'), detailed];
  return [ref('nothing'), { ...detailed, if: { properties: { amount: ref('nothing') } }, else: { required: told } }];
}

/** The forms in which one question can be answered. */
function answer(question) {
  const { type, choices = [], hidden_choices = [], min, max, list_of } = question;
  switch (type) {
    case 'yes_no': return [{ type: 'boolean' }];
    case 'choice': return [{ enum: choices.filter((choice) => !hidden_choices.includes(choice)) }];
    case 'set': return [{ description: 'What is ticked; an empty list is none of these.', type: 'array', items: { enum: choices }, maxItems: choices.length }];
    case 'money': return money(question);
    case 'count':
    case 'age': return [{ type: 'integer', minimum: min, maximum: max }, ref('typed')];
    case 'date':
    case 'fraction': return [ref(type)];
    case 'list': return [{ type: 'array', items: ref(list_of), maxItems: max }];
    default: throw new Error(`${question.id}: no form for answers of type ${type}`);
  }
}

function property(question) {
  const { type, min, max, unit, decided_by } = question;
  const notes = [type === 'date' && `From ${min} to ${max}.`, unit && `Unit: ${unit.replaceAll('_', ' ')}.`, decided_by && `Decided by the ${decided_by.toUpperCase()}.`];
  const description = notes.filter(Boolean).join(' ');
  return { ...(description ? { description } : {}), anyOf: [...answer(question), ref('open')] };
}

export function answers_schema({ things }) {
  const thing = (name, more = {}) => object({ ...Object.fromEntries(things[name].map((question) => [question.id, property(question)])), ...more });
  const household = thing('household', {
    you: ref('person'),
    date: { description: 'The day for which to calculate; before the day of the request.', ...ref('day') },
    format: { description: 'Not read.' },
  });
  const others = Object.keys(things).filter((name) => name !== 'household');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:iura:answers',
    title: 'Answers of one household',
    description: 'Written by scripts/answers_schema.mjs from questions.json. Every key may be left out: then its question is open.',
    ...household,
    $defs: { ...forms, ...Object.fromEntries(others.map((name) => [name, thing(name)])) },
  };
}

/** JSON in which lists of words, and whatever else is short, stand on one line. */
export function in_lines(value, indent = '') {
  const is_branch = (part) => typeof part === 'object' && part !== null;
  const short = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (!is_branch(value) || indent.length + short.length <= 180 || (Array.isArray(value) && !value.some(is_branch))) return short;
  const deeper = `${indent}  `;
  const rows = Object.entries(value).map(([key, part]) => `${deeper}${Array.isArray(value) ? '' : `${JSON.stringify(key)}: `}${in_lines(part, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${rows.join(',\n')}\n${indent}${close}`;
}

export const schema_path = fileURLToPath(new URL('answers.schema.json', folder));
export const schema_text = () => `${in_lines(answers_schema(JSON.parse(readFileSync(new URL('questions.json', folder), 'utf8'))))}\n`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) writeFileSync(schema_path, schema_text());
