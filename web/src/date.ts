// Civil dates as text, yyyy-mm-dd. The device's own day, never a moment in a time zone.

const two = (n: number) => String(n).padStart(2, '0');

export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export function parts_of(date: string) {
  const [year, month, day] = date.split('-').map((part) => String(Number(part)));
  return { day: day!, month: month!, year: year! };
}

/** The date these three texts say, or null if there is no such day. */
export function date_of(day: string, month: string, year: string): string | null {
  const [d, m, y] = [day, month, year].map((text) => /^\d+$/.test(text.trim()) ? Number(text) : NaN) as [number, number, number];
  if (!(y >= 1900 && y <= 2999 && m >= 1 && m <= 12 && d >= 1)) return null;
  const leap = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const days = m === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
  return d <= days ? `${y}-${two(m)}-${two(d)}` : null;
}
