// What is saved (core/presentation/saved.schema.json), as readable text.
import type { Answers } from '../contract';
import { given } from '../answers';
import { today } from '../date';

export const answers_format = 'iura-answers/1';

export interface Saved { format: typeof answers_format; edition: number; made: string; law: string; build?: string; answers: Answers; tags?: Record<string, string> }

/** As it is now. What was only begun to be typed is no answer. */
export const saved_now = (edition: number, answers: Answers, law: string, tags: Record<string, string> = {}): Saved => ({
  format: answers_format, edition, made: today(), law, build: document.documentElement.dataset['build'] ?? '',
  answers: given(answers) as Answers, ...(Object.keys(tags).length > 0 && { tags }),
});

export const text_of = (saved: Saved) => `${JSON.stringify(saved, null, 2)}\n`;
