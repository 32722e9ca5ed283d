// Bars of amounts, drawn: full up to the sure part, hatched where it may be more, and a line across. The words stand beside the bars in
// HTML, so that they wrap and grow with the letters; to a screen reader all of it is one picture, named by the first drawing.
import type { Budget, Chart as ChartData } from '../contract';

const width = 1000;
const height = 44;

export function Chart({ chart: { text, bars, line }, words: { chart: title, legend } }: { chart: ChartData; words: Budget['words'] }) {
  const most = Math.max(1, ...bars.map(({ high }) => high), line?.cents ?? 0);
  const at = (cents: number) => Math.round((cents / most) * width);
  const possible = bars.some(({ id, low, high }) => id !== 'budget' && high > low);
  return <figure class="chart">
    <svg class="whole" role="img" aria-labelledby="chart_title chart_text" width="1" height="1" viewBox="0 0 1 1"><title id="chart_title">{title}</title><desc id="chart_text">{text}</desc></svg>
    <ul aria-hidden="true">{bars.map(({ id, label, text: amount, low, high }) => <li key={id} class={`bar ${id}`}>
      <span class="name">{label}</span><span class="value">{amount}</span>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" focusable="false">
        <rect class="ground" width={width} height={height} />
        <rect class="sure" width={at(low)} height={height} />
        {high > low && <Stripes from={at(low)} to={at(high)} />}
        {line && <Across at={at(line.cents)} />}
      </svg>
    </li>)}</ul>
    <ul class="legend" aria-hidden="true">
      {possible && <li><Sample part="possible" />{legend.possible}</li>}
      <li><Sample part="band" />{legend.band}</li>
      {line && <li><Sample part="line" />{line.label} {line.text}</li>}
    </ul>
  </figure>;
}

/** Slanted strokes, so that "perhaps" does not rest on colour. */
function Stripes({ from, to }: { from: number; to: number }) {
  const step = 24;
  const strokes = [];
  for (let x = from - height; x < to; x += step) {
    const left = Math.max(x, from);
    const right = Math.min(x + height, to);
    if (right > left) strokes.push(`M${left} ${height - (left - x)}L${right} ${height - (right - x)}`);
  }
  return <><rect class="perhaps" x={from} width={to - from} height={height} /><path class="stripes" d={strokes.join('')} /></>;
}

/** The line, in a light edge so that it is seen on every ground. */
const Across = ({ at }: { at: number }) => <>{['edge', 'line'].map((part) => <line key={part} class={part} x1={at} x2={at} y1="0" y2={height} />)}</>;

const Sample = ({ part }: { part: string }) => <svg class={`sample ${part}`} viewBox={`0 0 ${height} ${height}`} focusable="false">
  {part === 'line' ? <Across at={height / 2} /> : <Stripes from={0} to={height} />}
</svg>;
