// Figures as a plain table, and what was promised of them.

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.length % 2 ? sorted[(sorted.length - 1) / 2] : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2;
};

/** Whole above a hundred, else as many decimals as say something. */
export const number = (value) => (!Number.isFinite(value) ? 'not measured' : Math.abs(value) >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

/** Rows of texts, the first their heading: to the right, but for the last, which names the row. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const row of rows) console.log(row.map((cell, column) => (column === row.length - 1 ? cell : cell.padStart(widths[column]))).join('  '));
}

/** Whether a figure is as good as promised; what could not be measured is not. */
export const is_kept = ({ value, least = -Infinity, most = Infinity }) => Number.isFinite(value) && value >= least && value <= most;

/** Prints each figure with what is promised and what is aimed at; those that are not kept. */
export function promises(figures) {
  table([['figure', 'promised', 'aim', '', 'what'], ...figures.map((figure) => [
    number(figure.value), figure.least !== undefined ? `>= ${number(figure.least)}` : figure.most !== undefined ? `<= ${number(figure.most)}` : '', figure.aim, is_kept(figure) ? '' : 'NOT KEPT', figure.what])]);
  return figures.filter((figure) => !is_kept(figure));
}
