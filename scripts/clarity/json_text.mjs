// Where a text stands in a JSON file: so that only it is replaced, and the file keeps its form.

/** Start and end of the string at this path, with its quotes; null when there is none. */
export function locate(json, path) {
  const inside = [];
  let expects_key = false;
  for (const token of json.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g)) {
    const [found] = token;
    const here = inside[inside.length - 1];
    if (found === '{' || found === '[') {
      inside.push(found === '{' ? { key: null } : { key: 0 });
      expects_key = found === '{';
    } else if (found === '}' || found === ']') inside.pop();
    else if (found === ',') {
      expects_key = typeof here.key !== 'number';
      if (!expects_key) here.key += 1;
    } else if (found !== ':') {
      if (expects_key) here.key = JSON.parse(found);
      else if (inside.length === path.length && path.every((key, n) => String(inside[n].key) === String(key))) return [token.index, token.index + found.length];
      expects_key = false;
    }
  }
  return null;
}

/** The file with another text at this path, and else the same to the letter. */
export function replace_text(json, path, text) {
  const place = locate(json, path);
  if (!place) throw new Error(`there is no text at ${path.join('.')}`);
  return json.slice(0, place[0]) + JSON.stringify(text) + json.slice(place[1]);
}
