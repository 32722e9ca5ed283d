// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.

type Part = typeof import('./later_part')['part'];
export const later = {} as Part;

export async function load_later(): Promise<void> {
  const { part, prepare } = await import('./later_part');
  Object.assign(later, part);
  await prepare();
}
