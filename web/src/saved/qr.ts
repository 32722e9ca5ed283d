// The code as a picture, and read from one. All of it on the device.
import encode from 'qr';
import decode from 'qr/decode.js';

/** What a QR code of letters and figures can hold, with a quarter of it to spare for stains and folds. */
const most_signs = 1990;
/** A photo is read at this size at most: enough for the code, and quick on an old phone. */
const sizes = [1200, 800, 2000];
export const largest_photo = 25_000_000;

/** Black squares as one SVG path, with how many squares there are on a side; null for what does not fit. */
export function qr_path(text: string): { path: string; size: number } | null {
  if (text.length > most_signs) return null;
  const rows = encode(text, 'raw', { ecc: 'quartile', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { path, size: rows.length };
}

/** The text of the QR code on a photo, or null: no picture, or no code to be seen on it. */
export async function read_photo(file: Blob): Promise<string | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return null;
  try {
    for (const size of sizes) {
      const text = read_at(picture, Math.min(1, size / Math.max(picture.width, picture.height)));
      if (text) return text;
    }
    return null;
  } finally { picture.close(); }
}

function read_at(picture: ImageBitmap, scale: number): string | null {
  const [width, height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(picture, 0, 0, width, height);
  try { return decode(context.getImageData(0, 0, width, height)); } catch { return null; }
}
