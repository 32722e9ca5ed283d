// A text with every fifth word left out. Whoever understands it can fill most of them in.
const every = 5;
const [least, most] = [60, 120];

const words_of = (text) => text.split(/(\s+)/);
const letters = (word) => word.match(/^[‘“«(]*([\p{L}’'-]{2,})[.,:;!?)’”»]*$/u)?.[1] ?? null;

/**
 * @typedef {{id: string, answer: string, before: string, behind: string, choices: string[]}} Gap
 * Gaps in the first 60 to 120 words of a screen; null when the screen has fewer. A figure or a named place is no word to guess: the next one is taken.
 * @param {{id: string, said: string}[]} sentences in the order of the screen
 * @returns {{lines: {id: string, parts: (string | Gap)[]}[], gaps: Gap[]} | null}
 */
export function make_cloze(sentences) {
  const chosen = [];
  let count = 0;
  for (const sentence of sentences) {
    const length = sentence.said.split(/\s+/).length;
    if (length < 5 || sentence.said.includes('\n') || count + length > most || chosen.some(({ id }) => id === sentence.id)) continue;
    chosen.push(sentence);
    count += length;
  }
  if (count < least) return null;
  let until = every;
  const gaps = [];
  const lines = chosen.map(({ id, said }) => ({
    id,
    parts: words_of(said).map((word, n) => {
      if (!word.trim()) return word;
      until -= 1;
      const answer = letters(word);
      if (until > 0 || answer === null) return word;
      until = every;
      const [before, behind] = word.split(answer);
      gaps.push({ id: `${id}.c${n / 2 + 1}`, answer, before, behind });
      return gaps[gaps.length - 1];
    }),
  }));
  for (const [n, gap] of gaps.entries()) gap.choices = choices_for(gap.answer, gaps.map(({ answer }) => answer), n);
  return { lines, gaps };
}

/** The word and two others of the same text, always in the same order for the same gap. */
function choices_for(answer, all, n) {
  const others = [...new Set(all)].filter((word) => word.toLowerCase() !== answer.toLowerCase());
  const wrong = [others[(n * 3 + 1) % others.length], others[(n * 5 + 2) % others.length]];
  if (wrong[0] === wrong[1]) wrong[1] = others[(others.indexOf(wrong[0]) + 1) % others.length];
  const three = [answer, ...wrong];
  return [...three.slice(n % 3), ...three.slice(0, n % 3)];
}

/** Typed: the exact word, whatever its capitals and apostrophes. */
export const is_right = ({ answer }, typed) => answer.toLowerCase().replace(/'/g, '’') === typed.trim().toLowerCase().replace(/'/g, '’');
