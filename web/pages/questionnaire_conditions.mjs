// When a question is asked, for paper: what can never hold for this person is left out, what always holds is not said, the rest is a sentence.

/** The paper's two kinds of persons: the one it is about, and another. */
const is_about = { self: (values) => values.includes('self'), other: (values) => values.some((value) => value !== 'self') };

/** Another person who asks a leefloon too has a paper of their own. */
const asks_too = 'claims_for_self';

/** Gives (thing, question, whose) → the sentence; "" where it is always asked, null where never. */
export function conditions_on_paper({ things, conditions }, words, w) {
  const quoted = (thing, id) => words.questions[`${thing}.${id}`].short;
  const answer = (thing, id, value) => typeof value === 'boolean' ? words[value ? 'yes' : 'no'] : words.questions[`${thing}.${id}`].choices[value].label.replaceAll('{who}', words.people.unknown);
  const say = (sentence, thing, { question, is, is_not, has, from, below }) => sentence.replace('{question}', quoted(thing, question))
    .replace('{answers}', (is ?? is_not ?? has ?? []).map((value) => w.quoted.replace('{text}', answer(thing, question, value))).join(w.or)).replace('{number}', from ?? below);
  const any = (told) => told.includes('') ? '' : told.every((one) => one === null) ? null : told.filter(Boolean).join(w.either);
  const all = (told) => told.includes(null) ? null : [...new Set(told.filter(Boolean))].join(w.and);

  function told(thing, condition, whose) {
    if (Array.isArray(condition)) return all(condition.map((one) => told(thing, one, whose)));
    if (condition.any) return any(condition.any.map((one) => told(thing, one, whose)));
    if (condition.all) return told(thing, condition.all, whose);
    if (whose === 'other' && condition.condition === asks_too) return null;
    if (condition.condition) return told(thing, conditions[condition.condition], whose);
    // What depends on other people or things of the list: whoever fills it in sees it from the question itself.
    if (condition.some) return '';
    const { question, is, is_not, has, from, below } = condition;
    if (!things[thing].some(({ id }) => id === question)) return '';
    if (question === things.person[0].id) return about_relation(thing, condition, whose);
    if (is || has) return say(w.is, thing, condition);
    if (is_not) return say(w.is_not, thing, condition);
    if (typeof (from ?? below) !== 'number') return '';
    return say(from !== undefined ? w.from : w.below, thing, condition);
  }

  function about_relation(thing, condition, whose) {
    const { is, is_not } = condition;
    if (is_not) return whose === 'self' ? (is_not.includes('self') ? null : '') : is_not.every((value) => value === 'self') ? '' : say(w.is_not, thing, { ...condition, is_not: is_not.filter((value) => value !== 'self') });
    if (!is_about[whose](is)) return null;
    return whose === 'self' ? '' : say(w.is, thing, { ...condition, is: is.filter((value) => value !== 'self') });
  }

  return (thing, question, whose) => {
    if (whose === 'self' && thing === 'person' && question.id === things.person[0].id) return null;
    const sentence = question.applies_when ? told(thing, question.applies_when, whose) : '';
    return sentence ? w.only_if.replace('{conditions}', sentence) : sentence;
  };
}
