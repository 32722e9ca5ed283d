// What the catalogue asks, laid out for paper: sections of questions with their boxes and room to write. Nothing here is typed twice: the
// questions are core/household/questions.json, their words i18n/questions.
import { conditions_on_paper } from './questionnaire_conditions.mjs';

/** How many blank ones of a thing the paper has room for. */
const copies = { person: 2, income: 3, account: 3, property: 2, cession: 1 };

/** "{who}" of a text, as "this person"; a sentence begins with a capital. */
const about = (text, who) => {
  const said = text.replaceAll('{who}', who);
  return said[0].toUpperCase() + said.slice(1);
};

export function questions_on_paper({ things, conditions }, words, w) {
  const told = (thing, question, part, of_other) => {
    const entry = words.questions[`${thing}.${question.id}`];
    const text = (of_other && entry[`${part}_other`]) || entry[part];
    return text ? about(text, words.people.unknown) : null;
  };
  const choice = (thing, question, value, of_other, brief) => {
    const entry = words.questions[`${thing}.${question.id}`].choices[value];
    const hint = !brief && ((of_other && entry.hint_other) || entry.hint);
    return `${about((of_other && entry.label_other) || entry.label, words.people.unknown)}${hint ? ` (${about(hint, words.people.unknown).replace(/\.$/, '')})` : ''}`;
  };
  const limits = conditions_on_paper({ things, conditions }, words, w);

  /** Brief: a second one of the same thing, whose explanations stand with the first. */
  function asked(thing, question, of_other, only_if, brief) {
    const entry = words.questions[`${thing}.${question.id}`];
    const choices = (question.choices ?? []).filter((value) => !question.hidden_choices?.includes(value)).map((value) => choice(thing, question, value, of_other, brief));
    const unit = question.type === 'age' ? words.units.years : words.units[question.unit];
    const list = question.type === 'list' && words.things[question.list_of];
    const room = {
      money: [null, w.euro], count: [null, unit ?? ''], age: [null, unit], fraction: [null, w.part_of, null],
      date: ['day', 'month', 'year'].flatMap((part) => [words.date_labels[part], null]),
    }[question.type] ?? [];
    const boxes = [
      ...(question.type === 'yes_no' ? [words.yes, words.no] : []), ...choices,
      ...(question.type === 'set' ? [words.none_of_these] : []), ...(entry.none ? [entry.none] : []), ...(list ? [list.none] : []),
      ...(question.periods ?? []).map((period) => words.periods[period]), ...(question.bases ?? []).map((basis) => words.bases[basis]), words.unknown,
    ];
    return {
      label: told(thing, question, 'label', of_other), hint: brief ? null : told(thing, question, 'hint', of_other), only_if, room, boxes,
      how: list ? w.list_below.replace('{title}', list.item.replace(/ ?\{n\}/, '')) : question.type === 'choice' ? w.choose_one : question.type === 'set' ? w.choose_more : null,
    };
  }

  const of = (thing, whose, chosen = () => true, brief = false) => things[thing].filter(chosen).map((question) => ({ question, limit: limits(thing, question, whose) }))
    .filter(({ limit }) => limit !== null).map(({ question, limit }) => asked(thing, question, whose === 'other', limit, brief));
  const chapters = Object.keys(words.chapters);
  const own = chapters.map((chapter) => ({
    heading: words.chapters[chapter],
    questions: [...of('household', 'self', (question) => question.chapter === chapter), ...of('person', 'self', (question) => question.chapter === chapter)],
  })).filter(({ questions }) => questions.length > 0);
  const blank = Object.entries(copies).flatMap(([thing, count]) => Array.from({ length: count }, (_, n) => ({
    heading: words.things[thing].item.replace('{n}', n + 1),
    note: thing === 'person' ? w.own_list : n === count - 1 ? w.more : null,
    whose: thing === 'person' ? null : w.whose,
    questions: of(thing, thing === 'person' ? 'other' : 'self', undefined, n > 0),
  })));
  return [...own, ...blank];
}
