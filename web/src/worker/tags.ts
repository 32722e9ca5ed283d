// How we know an answer: told by the client, proved by a document, or assumed for now. Kept beside the answers, by path; told is the rule.
export const kinds = ['told', 'proved', 'assumed'] as const;
export type Tag = (typeof kinds)[number];
export type Tags = Record<string, Tag>;

export const tag_of = (tags: Tags, path: string): Tag => tags[path] ?? 'told';

export function with_tag(tags: Tags, path: string, tag: Tag): Tags {
  const { [path]: _, ...rest } = tags;
  return tag === 'told' ? rest : { ...rest, [path]: tag };
}

export const next_tag = (tag: Tag): Tag => kinds[(kinds.indexOf(tag) + 1) % kinds.length]!;

/** After an item is taken out of a list: its tags go, those of the items behind it move along. */
export function tags_without_item(tags: Tags, item: string): Tags {
  const list = item.slice(0, item.lastIndexOf('/') + 1);
  const at = Number(item.slice(list.length));
  return Object.fromEntries(Object.entries(tags).flatMap(([path, tag]) => {
    if (!path.startsWith(list)) return [[path, tag]];
    const [number, ...rest] = path.slice(list.length).split('/');
    if (Number(number) === at) return [];
    return [[Number(number) > at ? [`${list}${Number(number) - 1}`, ...rest].join('/') : path, tag]];
  }));
}

/** Of the answered paths, how many of each. */
export const count_tags = (tags: Tags, paths: string[]): Record<Tag, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, paths.filter((path) => tag_of(tags, path) === kind).length])) as Record<Tag, number>;

export const is_tag = (value: unknown): value is Tag => kinds.includes(value as Tag);
